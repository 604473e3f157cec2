import { describe, expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { aFielder } from '@/testing/a-table';
import { afterChanges, comesIn, leaves, moves, refusal } from '@/testing/changes';
import { playFor } from '@/testing/play-for';
import { error, toldHalf, type ToldPlay } from '@/testing/told-half';
import { ball, moved, out } from '@/testing/told-play';
import { averageLeague } from '@/leagues/average';
import { applyPlay } from './apply-play';
import { baseCode } from './bases';
import { creditInto } from './credit/credit-play';
import { earnedRuns } from './earned-runs/earned-runs';
import { emptyBox } from './empty-box';
import { whatFollows } from './next-half';
import type { Play } from './play';

/** What an engineer without baseball knowledge would get wrong (domain 6), one test each. */

const credited = (plays: readonly Play[]) => {
  const box = emptyBox(aState());
  for (const play of plays) creditInto(box, play);
  return box;
};
const single: ToldPlay = { kind: 'single', men: [moved(0, 1)] };
const strikeout: ToldPlay = { kind: 'strikeout', men: [out(0, 1, [2])] };

describe('ten facts', () => {
  it('R-1, R-2: 1. a run can cross the plate and not count', () => {
    const force = playFor({ cards: 'groundout_b', bases: 5, outs: 2, dice: { location: 50 } });
    expect(force).toMatchObject({ outs: 1, runs: 0 });
    const tag = playFor({
      cards: 'flyout_lf_b',
      bases: 6,
      outs: 1,
      answers: ['go'],
      dice: { 'tag up': 20 },
    });
    expect(tag).toMatchObject({ outs: 2, runs: 1 });
  });

  it('P-2: 2. first and second are code 3, third alone is 4', () => {
    expect(baseCode([1, 2, null])).toBe(3);
    expect(baseCode([null, null, 3])).toBe(4);
  });

  it('S-9: 3. not every play is a turn at bat: a third out on the bases leaves the batter to lead off', () => {
    const state = aState({ bases: 1, outs: 2 });
    const play = playFor({
      bases: 1,
      outs: 2,
      offense: { steal: [1] },
      defense: { hold: [1] },
      dice: { jump: 10, 'good jump': 1, steal: 20 },
    });
    expect(play.kind).toBe('caughtStealing');
    const after = applyPlay(state, play);
    expect(after.outs).toBe(3);
    expect(after.away.nextBatter).toBe(state.away.nextBatter);
  });

  it('B-3: 4. a turn is not always an at bat', () => {
    const walk: ToldPlay = { kind: 'walk', men: [moved(0, 1)] };
    const hit: ToldPlay = { kind: 'hitByPitch', men: [moved(1, 2), moved(0, 1)] };
    const fly: ToldPlay = {
      kind: 'out',
      men: [moved(2, 3, { reason: 'tagUp' }), out(0, 1, [9])],
      ball: ball('fly', 9),
    };
    const choice: ToldPlay = { kind: 'fieldersChoice', men: [out(1, 2, [6, 4], { force: true }), moved(0, 1)] };
    const lines = credited(toldHalf([walk, hit, fly, choice])).away.batting;
    expect(lines.slice(0, 4).map((line) => [line.pa, line.ab, line.h])).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [1, 1, 0],
      [1, 1, 0],
    ]);
  });

  it('EA-1, EA-4: 5. after what should have been the third out even home runs are unearned, but for a reliever', () => {
    const reached: ToldPlay = { kind: 'error', men: [moved(0, 1, { reason: 'error' })], errors: [error(6)] };
    const homer: ToldPlay = { kind: 'homeRun', men: [moved(1, 4), moved(0, 4)] };
    const half = toldHalf([strikeout, strikeout, reached, homer]);
    expect(earnedRuns(half).map((run) => run.earned)).toEqual([false, false]);
    const relieved = toldHalf([strikeout, strikeout, reached, { ...homer, pitcher: 31 }]);
    expect(earnedRuns(relieved).map((run) => run.earned)).toEqual([false, true]);
  });

  it('WL-1: 6. a pitcher in the dugout can get the loss', () => {
    const box = credited(toldHalf([single, { kind: 'triple', men: [moved(1, 4), moved(0, 3)], pitcher: 31 }]));
    expect(box.record.loss).toBe(30);
    expect(box.home.pitching.find((line) => line.lineupId === 30)?.r).toBe(1);
  });

  it('S-3, W-2, W-4: 7. the home team need not bat in the ninth, and a walk-off ends in the middle of the play', () => {
    const skipped = aState({ inning: 9, half: 'top', outs: 2, score: { away: 1, home: 2 } });
    const third = playFor({ inning: 9, half: 'top', outs: 2, score: { away: 1, home: 2 }, cards: 'strikeout' });
    expect(whatFollows(applyPlay(skipped, third))).toMatchObject({ type: 'gameEnded', data: { reason: 'final' } });
    const last = { inning: 9, half: 'bottom', score: { away: 2, home: 2 }, bases: 4 } as const;
    const double = playFor({ ...last, cards: 'double_two', dice: { location: 50 } });
    expect(double).toMatchObject({ kind: 'single', runs: 1 });
    const homer = playFor({ ...last, cards: 'homerun', dice: { location: 50 } });
    expect(homer).toMatchObject({ kind: 'homeRun', runs: 2 });
  });

  it('K-2, K-9, K-10: 8. nobody comes back, and a hitter who takes the field puts the pitcher into the order', () => {
    const state = aState({ inning: 3, bench: [['LF']], rules: { outOfPosition: true }, mound: { batters: 9 } });
    const after = afterChanges(state, 'home', [leaves(26), moves(29, 'LF', 9), moves(30, 'P', 6)]);
    expect(after.home.designatedHitter).toBe(false);
    expect(after.home.lineup.find((man) => man.lineupId === 30)?.battingOrder).toBe(6);
    expect(refusal(after, 'home', [comesIn(126, 29, 'LF', 9)])).toMatch(/cannot come back/);
    expect(refusal(after, 'home', [comesIn(131, 29, 'DH', 9)])).not.toBeNull();
  });

  it('R-3, R-4: 9. wild pitches, walks and double plays differ in runs batted in', () => {
    const wild: ToldPlay = { kind: 'wildPitch', men: [moved(3, 4, { reason: 'wildPitch' })] };
    const onThird = toldHalf([{ kind: 'triple', men: [moved(0, 3)] }, wild]);
    expect(onThird.at(-1)).toMatchObject({ runs: 1, rbi: 0 });
    expect(earnedRuns(onThird).map((run) => run.earned)).toEqual([true]);
    expect(playFor({ cards: 'walk', bases: 7 })).toMatchObject({ runs: 1, rbi: 1 });
    const doublePlay = playFor({ cards: 'groundout_a', bases: 5, dice: { location: 50, relay: 1 } });
    expect(doublePlay).toMatchObject({ outs: 2, runs: 1, rbi: 0, groundedIntoDoublePlay: true });
    const muffed = playFor({
      cards: 'xcheck_ss',
      outs: 2,
      bases: 4,
      everyone: aFielder({ error: 18 }),
      dice: { range: 8, error: [1, 4, 1], rare: 50 },
    });
    expect(muffed).toMatchObject({ kind: 'error', runs: 1, rbi: 0 });
  });

  it('O-1: 10. each card is read half the time, and X-checks hold hits and errors', () => {
    const { home } = averageLeague();
    const pitcher = home.members.find(({ abilities }) => abilities.pitching !== null);
    const side: Readonly<Record<string, number>> = pitcher?.card?.ratings.pitching?.R ?? {};
    const checks = Object.entries(side).filter(([outcome]) => outcome.startsWith('xcheck_'));
    // 30 chances of 108, in twentieths.
    expect(checks.reduce((sum, [, twentieths]) => sum + twentieths, 0)).toBe(600);
  });
});
