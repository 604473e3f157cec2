// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { countChanges, keepOrder, useSteady } from './use-steady';

const item = (gameId: string, runs = 0) => ({ gameId, runs });

describe('a steady list', () => {
  it('keeps the order and takes the new contents', () => {
    expect(keepOrder([item('a'), item('b'), item('c')], [item('b', 2), item('a', 1)])).toEqual([
      item('a', 1),
      item('b', 2),
      item('c'),
    ]);
  });

  it('counts what moved, came and went', () => {
    expect(countChanges([item('a'), item('b')], [item('a', 5), item('b')])).toBe(0);
    expect(countChanges([item('a'), item('b')], [item('b'), item('a')])).toBe(2);
    expect(countChanges([item('a')], [item('a'), item('b')])).toBe(1);
  });

  it('does not move under the pointer, and settles when asked or when the pointer leaves', () => {
    const { result, rerender } = renderHook(({ items }) => useSteady(items), {
      initialProps: { items: [item('a'), item('b')] },
    });
    act(() => result.current.hold.onPointerEnter());
    rerender({ items: [item('b', 3), item('a', 1)] });
    expect(result.current.items).toEqual([item('a', 1), item('b', 3)]);
    expect(result.current.changes).toBe(2);

    act(() => result.current.settle());
    expect(result.current.items).toEqual([item('b', 3), item('a', 1)]);
    expect(result.current.changes).toBe(0);

    rerender({ items: [item('a', 1), item('b', 3)] });
    expect(result.current.items[0]?.gameId).toBe('b');
    act(() => result.current.hold.onPointerLeave());
    expect(result.current.items[0]?.gameId).toBe('a');
  });
});
