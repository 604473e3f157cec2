import { describe, expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { addRunner, advanceRunner, recordOut, removeRunner } from './base-running';
import { whatFollows } from './next-half';

describe('single steps on the bases', () => {
  it('puts a man on an empty base only, and only once', () => {
    const state = addRunner(aState(), 2, 5, 30);
    expect(state).toMatchObject({ runners: [null, 5, null], runnersChargedTo: [null, 30, null] });
    expect(addRunner(state, 2, 6, 30)).toBe(state);
    expect(addRunner(state, 3, 5, 30)).toBe(state);
  });

  it('moves a man on with his charge; home is a run for the side at bat', () => {
    const state = aState({ bases: 1, inning: 1, half: 'bottom', chargedTo: [8, null, null] });
    const third = advanceRunner(state, 1, 3);
    expect(third).toMatchObject({ runners: [null, null, 29], runnersChargedTo: [null, null, 8] });
    expect(advanceRunner(third, 3, 4)).toMatchObject({
      runners: [null, null, null],
      runnersChargedTo: [null, null, null],
      score: { away: 0, home: 1 },
      line: { away: [0], home: [1] },
    });
  });

  it('moves nobody back, past an occupied base or from an empty one', () => {
    const state = aState({ bases: 3 });
    expect(advanceRunner(state, 2, 1)).toBe(state);
    expect(advanceRunner(state, 1, 2)).toBe(state);
    expect(advanceRunner(state, 3, 4)).toBe(state);
    expect(removeRunner(state, 3)).toBe(state);
    expect(removeRunner(state, 2).runners).toEqual([9, null, null]);
  });

  it('counts outs to three, and then the half is over', () => {
    const out = recordOut(recordOut(recordOut(aState())));
    expect(out.outs).toBe(3);
    expect(recordOut(out)).toBe(out);
    expect(whatFollows(out)).toMatchObject({ type: 'halfStarted', data: { inning: 1, half: 'bottom' } });
  });
});
