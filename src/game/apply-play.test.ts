import { describe, expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { aPlay, ball, moved, out } from '@/testing/told-play';
import { applyPlay } from './apply-play';
import { startHalf } from './next-half';

const after = (state: ReturnType<typeof aState>, ...[situation, men]: Parameters<typeof aPlay>) =>
  applyPlay(
    state,
    aPlay({ ...situation, runnersBefore: state.runners, outsBefore: state.outs, half: state.half }, men),
  );

describe('the state after a play', () => {
  it('S-9: a finished turn at bat brings the next man, the ninth the first', () => {
    const state = aState();
    expect(after(state, { batter: 1, kind: 'walk' }, [moved(0, 1)]).away.nextBatter).toBe(2);
    expect(after(state, { batter: 9, kind: 'walk' }, [moved(0, 1)]).away.nextBatter).toBe(1);
    expect(after(state, { batter: 1, kind: 'walk' }, [moved(0, 1)]).home.nextBatter).toBe(state.home.nextBatter);
  });

  it('S-9: a third out on the bases leaves the batter to lead off', () => {
    const state = aState({ bases: 1, outs: 2 });
    const third = after(state, { kind: 'caughtStealing' }, [out(1, 2, [2, 6], { reason: 'steal' })]);
    expect(third).toMatchObject({ outs: 3, away: { nextBatter: 1 } });
    const again = startHalf(startHalf(third, { inning: 1, half: 'bottom', placed: null }), {
      inning: 2,
      half: 'top',
      placed: null,
    });
    expect(again).toMatchObject({ outs: 0, inning: 2, away: { nextBatter: 1 } });
  });

  it('S-1: runs go to the side at bat and its inning', () => {
    const state = aState({ bases: 4, half: 'bottom', inning: 1, score: { away: 2, home: 1 } });
    const next = after(state, { batter: 21, kind: 'homeRun' }, [moved(3, 4), moved(0, 4)]);
    expect(next).toMatchObject({
      score: { away: 2, home: 3 },
      line: { away: [2], home: [3] },
      runners: [null, null, null],
    });
  });

  it('R-8: everyone on base keeps the pitcher who put him there', () => {
    const state = aState({ bases: 6, chargedTo: [null, 31, 32] });
    const single = after(state, { kind: 'single', ball: ball('line', 7) }, [
      moved(3, 4, { chargedTo: 32 }),
      moved(0, 1),
    ]);
    expect(single.runners).toEqual([1, 8, null]);
    expect(single.runnersChargedTo).toEqual([30, 31, null]);
  });

  it('R-8: a man who moves brings the pitcher along', () => {
    const state = aState({ bases: 1, chargedTo: [31, null, null] });
    const single = after(state, { kind: 'single' }, [moved(1, 2, { chargedTo: 31 }), moved(0, 1)]);
    expect(single.runnersChargedTo).toEqual([30, 31, null]);
  });

  it('R-9: the charges pass, lead runner first, to those who are left, also one who stays', () => {
    const state = aState({ bases: 6, chargedTo: [null, 31, 32] });
    const atHome = after(state, { kind: 'fieldersChoice', ball: ball('ground', 5) }, [
      out(3, 4, [5, 2], { chargedTo: 32 }),
      moved(0, 1, { chargedTo: 31 }),
    ]);
    expect(atHome.runners).toEqual([1, 8, null]);
    expect(atHome.runnersChargedTo).toEqual([31, 32, null]);
  });

  it('R-9: a fielder’s choice that retires a man passes his charge on', () => {
    const state = aState({ bases: 1, chargedTo: [31, null, null] });
    const force = after(state, { kind: 'fieldersChoice', ball: ball('ground', 6) }, [
      out(1, 2, [6, 4], { force: true, chargedTo: 31 }),
      moved(0, 1, { chargedTo: 31 }),
    ]);
    expect(force.runners).toEqual([1, null, null]);
    expect(force.runnersChargedTo).toEqual([31, null, null]);
  });
});
