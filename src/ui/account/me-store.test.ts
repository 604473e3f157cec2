// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account } from '@/server/api/wire';
import { createMeStore } from './me-store';

const ANN: Account = { userId: 'u-1', name: 'Ann', tag: 'AAAA' };

/** A server whose answers are given by hand. */
function aServer() {
  const asked: { answer: (account: Account | null) => void; fail: () => void }[] = [];
  const ask = (): Promise<Account | null> =>
    new Promise((resolve, reject) => {
      asked.push({ answer: resolve, fail: () => reject(new Error('away')) });
    });
  return { asked, ask };
}
const settled = (): Promise<void> => Promise.resolve().then(() => undefined);

beforeEach(() => localStorage.clear());

describe('who is signed in', () => {
  it('is asked once for all who look', async () => {
    const { asked, ask } = aServer();
    const store = createMeStore(ask);
    const seen = vi.fn();
    store.subscribe(seen);
    store.subscribe(() => undefined);
    expect(asked).toHaveLength(1);
    expect(store.get()).toEqual({ data: undefined, isPending: true, isError: false });
    asked[0]?.answer(ANN);
    await settled();
    expect(store.get().data).toEqual(ANN);
    expect(seen).toHaveBeenCalledTimes(1);
    expect(localStorage.getItem('scorecard:known')).toBe('yes');
  });

  it('takes what signing in answered over an older question', async () => {
    const { asked, ask } = aServer();
    const store = createMeStore(ask);
    store.subscribe(() => undefined);
    store.set(ANN);
    asked[0]?.answer(null);
    await settled();
    expect(store.get().data).toEqual(ANN);
    store.set(null);
    expect(store.get().data).toBeNull();
    expect(localStorage.getItem('scorecard:known')).toBeNull();
  });

  it('asks again on return to the tab, unless it has just heard', async () => {
    const { asked, ask } = aServer();
    let now = 0;
    const store = createMeStore(ask, () => now);
    store.subscribe(() => undefined);
    asked[0]?.answer(ANN);
    await settled();
    now = 30_000;
    window.dispatchEvent(new Event('focus'));
    expect(asked).toHaveLength(1);
    now = 90_000;
    window.dispatchEvent(new Event('focus'));
    expect(asked).toHaveLength(2);
    // What was known stands while nobody answers.
    asked[1]?.fail();
    await settled();
    expect(store.get().data).toEqual(ANN);
  });

  it('says when the first answer failed, and asks again once the network is back', async () => {
    const { asked, ask } = aServer();
    const store = createMeStore(ask);
    store.subscribe(() => undefined);
    asked[0]?.fail();
    await settled();
    expect(store.get().isError).toBe(true);
    window.dispatchEvent(new Event('online'));
    asked[1]?.answer(null);
    await settled();
    expect(store.get()).toEqual({ data: null, isPending: false, isError: false });
  });

  it('forgets when nobody looks', () => {
    const { asked, ask } = aServer();
    const store = createMeStore(ask);
    store.subscribe(() => undefined)();
    store.subscribe(() => undefined);
    expect(asked).toHaveLength(2);
  });
});
