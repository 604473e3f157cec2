import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRng } from '@/shared/rng';
import { startedGame } from '@/testing/a-game';
import { playRandomly } from '@/testing/random-game';
import { error, toldHalf, type ToldPlay } from '@/testing/told-half';
import { ball, moved, out } from '@/testing/told-play';
import type { Play } from '../play';
import { earnedRuns } from './earned-runs';

const single: ToldPlay = { kind: 'single', men: [moved(0, 1)] };
const triple: ToldPlay = { kind: 'triple', men: [moved(0, 3)] };
const homer: ToldPlay = { kind: 'homeRun', men: [moved(0, 4)] };
const grounder: ToldPlay = { kind: 'out', men: [out(0, 1, [6, 3])], ball: ball('ground', 6) };
const strikeout: ToldPlay = { kind: 'strikeout', men: [out(0, 1, [2])] };
const reached: ToldPlay = { kind: 'error', men: [moved(0, 1, { reason: 'error' })], errors: [error(6)] };
const homerWithOneOn: ToldPlay = { kind: 'homeRun', men: [moved(1, 4), moved(0, 4)] };

/** "E" or "u" for each run as charged, and the same for the team. */
const fates = (plays: readonly Play[]): string =>
  earnedRuns(plays)
    .map((run) => (run.earned ? 'E' : 'u'))
    .join('');
const teamFates = (plays: readonly Play[]): string =>
  earnedRuns(plays)
    .map((run) => (run.teamEarned ? 'E' : 'u'))
    .join('');

describe('the vectors of domain 2.4', () => {
  it('EA-1: (a) two out, an error lets a man live, two home runs: three runs, none earned', () => {
    const half = toldHalf([grounder, grounder, reached, homerWithOneOn, homer, strikeout]);
    expect(fates(half)).toBe('uuu');
  });

  it('EA-1: (b) one out, a triple, a wild pitch: earned', () => {
    const wild: ToldPlay = { kind: 'wildPitch', men: [moved(3, 4, { reason: 'wildPitch' })] };
    expect(fates(toldHalf([grounder, triple, wild]))).toBe('E');
  });

  it('EA-1: (c) two out, interference, a home run, a strikeout: two runs, the batter’s earned', () => {
    const interference: ToldPlay = {
      kind: 'interference',
      men: [moved(0, 1, { reason: 'interference' })],
      errors: [error(2, 'interference')],
    };
    expect(fates(toldHalf([grounder, grounder, interference, homerWithOneOn, strikeout]))).toBe('uE');
  });
});

describe('a half-inning gone over again', () => {
  it('EA-2: a man who should have been out never scores an earned run', () => {
    expect(fates(toldHalf([reached, homerWithOneOn]))).toBe('uE');
    // His out counts: with two more the inning would have been over.
    expect(fates(toldHalf([reached, strikeout, strikeout, homerWithOneOn]))).toBe('uu');
  });

  it('EA-2: a passed ball moves nobody, but a later hit may earn the run all the same', () => {
    const passed: ToldPlay = { kind: 'passedBall', men: [moved(3, 4, { reason: 'passedBall' })] };
    expect(fates(toldHalf([triple, passed, strikeout, strikeout, strikeout]))).toBe('u');
    const half = toldHalf([triple, passed, single, strikeout, strikeout, strikeout]);
    expect(fates(half.slice(0, 2))).toBe('u');
    expect(fates(half)).toBe('E');
  });

  it('EA-2: who moved up on an error goes only as far as the plays would have taken him', () => {
    const wildThrow: ToldPlay = {
      kind: 'stolenBase',
      men: [moved(1, 3, { reason: 'steal' })],
      errors: [error(2, 'throwing')],
    };
    const fly: ToldPlay = {
      kind: 'out',
      men: [moved(3, 4, { reason: 'tagUp', rbi: true }), out(0, 1, [8])],
      ball: ball('fly', 8),
      sacrificeFly: true,
    };
    // Second base was his own: the fly would not have scored him from there.
    expect(fates(toldHalf([single, wildThrow, fly, strikeout, strikeout]))).toBe('u');
    const infieldSingle: ToldPlay = { ...single, ball: ball('ground', 6) };
    expect(fates(toldHalf([single, wildThrow, fly, infieldSingle, strikeout, strikeout]))).toBe('u');
    expect(fates(toldHalf([single, wildThrow, fly, single, strikeout, strikeout]))).toBe('E');
    const double: ToldPlay = { kind: 'double', men: [moved(0, 2)] };
    expect(fates(toldHalf([single, wildThrow, fly, double, strikeout]))).toBe('E');
  });

  it('EA-2: a dropped foul is an out at once, and the man it spared is unearned', () => {
    const dropped: ToldPlay = { kind: 'foulError', men: [], errors: [error(3, 'drop')] };
    expect(fates(toldHalf([dropped, homer]))).toBe('u');
    expect(fates(toldHalf([grounder, grounder, dropped, single, homerWithOneOn]))).toBe('uu');
  });

  it('EA-2: a third strike that gets past the catcher: passed ball an out, wild pitch not', () => {
    const missed = (reason: 'passedBall' | 'wildPitch'): ToldPlay => ({
      kind: 'strikeout',
      men: [moved(0, 1, { reason })],
    });
    expect(fates(toldHalf([missed('passedBall'), homerWithOneOn]))).toBe('uE');
    expect(fates(toldHalf([missed('wildPitch'), homerWithOneOn]))).toBe('EE');
  });

  it('EA-2: a fielder’s choice on a man who should not have been there puts the batter out instead', () => {
    const choice: ToldPlay = {
      kind: 'fieldersChoice',
      men: [out(1, 2, [6, 4], { force: true, reason: 'force' }), moved(0, 1)],
      ball: ball('ground', 6),
    };
    expect(fates(toldHalf([reached, choice, homerWithOneOn]))).toBe('uE');
    expect(fates(toldHalf([single, choice, homerWithOneOn]))).toBe('EE');
  });

  it('EA-3: a runner placed on second is unearned and adds no out', () => {
    const scored: ToldPlay = { kind: 'single', men: [moved(2, 4), moved(0, 1)] };
    const half = toldHalf([scored, strikeout, strikeout, homerWithOneOn], {
      inning: 10,
      runnersBefore: [null, 9, null],
    });
    expect(fates(half)).toBe('uEE');
  });

  it('EA-4: a reliever has no benefit of errors before him; his team has', () => {
    const half = toldHalf([strikeout, strikeout, reached, { ...homerWithOneOn, pitcher: 31 }, { ...homer }, strikeout]);
    expect(fates(half)).toBe('uEE');
    expect(teamFates(half)).toBe('uuu');
  });

  it('EA-4: the man he inherits is charged to the one before him, by that one’s inning', () => {
    const half = toldHalf([single, { ...homerWithOneOn, pitcher: 31 }]);
    expect(earnedRuns(half).map((run) => [run.chargedTo, run.earned])).toEqual([
      [30, true],
      [31, true],
    ]);
  });

  it('EA-5: earned runs are never more than runs, and the team’s never more than its pitchers’', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const game = playRandomly(startedGame({ seed }), seededRng(`earned:${seed}`));
        for (const side of ['away', 'home'] as const) {
          const { pitching, er } = game.card.box[side];
          for (const line of pitching) {
            expect(line.er).toBeGreaterThanOrEqual(0);
            expect(line.er).toBeLessThanOrEqual(line.r);
          }
          expect(er).toBeLessThanOrEqual(pitching.reduce((sum, line) => sum + line.er, 0));
        }
      }),
      { numRuns: 40 },
    );
  });
});
