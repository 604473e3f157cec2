// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '@/game/decisions';
import { entryOf } from '@/game/propose/hand-entry';
import type { GameState } from '@/game/state';
import { aTable, manager, startedGame } from '@/testing/a-game';
import { useDraft } from './use-draft';

const IN = { ...STANDARD_DEFENSE, intentionalWalk: true };
const BUNT = { ...STANDARD_OFFENSE, bunt: 'sacrifice' } as const;

const opened = (state: GameState) => renderHook(({ now }) => useDraft(now, 'home'), { initialProps: { now: state } });

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('a draft', () => {
  const game = startedGame({ table: aTable('paper') });
  const before = game.state;
  game.act(manager('home'), { type: 'decideDefense', decision: STANDARD_DEFENSE });
  game.act(manager('away'), { type: 'decideOffense', decision: STANDARD_OFFENSE });
  game.act(manager('away'), { type: 'roll' });
  const thrown = game.state;

  it('outlives a reload: a call that is half made, a line that is no play yet', () => {
    const first = opened(before);
    act(() => first.result.current.setDefense(IN));
    act(() => first.result.current.setOffense(BUNT));
    first.unmount();
    expect(opened(before).result.current).toMatchObject({ defense: IN, offense: BUNT, typed: null });

    const entry = opened(thrown);
    act(() => entry.result.current.setTyped(entryOf('6-3 no')));
    entry.unmount();
    const again = opened(thrown).result.current;
    expect(again).toMatchObject({ typed: { notation: '6-3 no' }, reading: null });
  });

  it('is of one game, one side and one play', () => {
    const first = opened(thrown);
    act(() => first.result.current.setTyped(entryOf('K')));
    expect(opened({ ...thrown, gameId: 'other' }).result.current.typed).toBeNull();
    expect(renderHook(() => useDraft(thrown, 'away')).result.current.typed).toBeNull();
    // Taken back and rolled again it is another play.
    const dice = { ...thrown.dice, next: thrown.dice.next + 9 };
    expect(opened({ ...thrown, dice }).result.current.typed).toBeNull();
  });

  it('goes when the play is over, from the device too', () => {
    const { result, rerender } = opened(thrown);
    act(() => result.current.setTyped(entryOf('K')));
    expect(localStorage.length).toBe(1);
    rerender({ now: { ...thrown, playCount: thrown.playCount + 1 } });
    expect(result.current).toMatchObject({ typed: null, reading: null, defense: null });
    expect(localStorage.length).toBe(0);
  });

  it('that cannot be read is none', () => {
    const first = opened(thrown);
    act(() => first.result.current.setTyped(entryOf('K')));
    localStorage.setItem(localStorage.key(0) ?? '', '{');
    expect(opened(thrown).result.current.typed).toBeNull();
  });
});
