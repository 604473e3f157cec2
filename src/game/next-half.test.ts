import { describe, expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { afterChanges, comesIn } from '@/testing/changes';
import { aPlay } from '@/testing/told-play';
import { startHalf, whatFollows } from './next-half';
import { pitcherIn } from './queries';
import type { GameRules } from './rules';
import type { GameState } from './state';

type Board = Parameters<typeof aState>[0];
const MERCY: Partial<GameRules> = { mercy: { lead: 10, afterInning: 7 } };

const follows = (board: Board, outs = 3): unknown => {
  const following = whatFollows({ ...aState(board), outs });
  return following === 'play' ? 'play' : following.data;
};
const half = (inning: number, side: 'top' | 'bottom', placed: number | null = null) => ({ inning, half: side, placed });
const score = (away: number, home: number) => ({ away, home });

describe('what follows a play', () => {
  it.each<[string, Board, number, unknown]>([
    ['S-1: two outs, play on', { inning: 4, half: 'top' }, 2, 'play'],
    ['S-1: the third out ends the half', { inning: 4, half: 'top' }, 3, half(4, 'bottom')],
    ['S-1: after the bottom the next inning begins', { inning: 4, half: 'bottom' }, 3, half(5, 'top')],
    [
      'S-3: no bottom of the ninth for a home team ahead',
      { inning: 9, score: score(2, 3) },
      3,
      { reason: 'final', winner: 'home' },
    ],
    ['S-3: tied, the bottom is played', { inning: 9, score: score(3, 3) }, 3, half(9, 'bottom')],
    ['S-3: behind, the bottom is played', { inning: 9, score: score(4, 3) }, 3, half(9, 'bottom')],
    [
      'S-3: the last inning is a setting',
      { inning: 6, score: score(2, 3), rules: { innings: 6 } },
      3,
      { reason: 'final', winner: 'home' },
    ],
    [
      'S-3: visitors ahead after the bottom have won',
      { inning: 9, half: 'bottom', score: score(5, 3) },
      3,
      { reason: 'final', winner: 'away' },
    ],
    [
      'S-4: the winning run ends it at once',
      { inning: 9, half: 'bottom', score: score(3, 4) },
      1,
      { reason: 'walk-off', winner: 'home' },
    ],
    [
      'S-4: on the third out too',
      { inning: 9, half: 'bottom', score: score(3, 4) },
      3,
      { reason: 'walk-off', winner: 'home' },
    ],
    [
      'S-4: in extra innings too',
      { inning: 12, half: 'bottom', score: score(3, 4) },
      0,
      { reason: 'walk-off', winner: 'home' },
    ],
    ['S-4: a lead in the eighth ends nothing', { inning: 8, half: 'bottom', score: score(3, 4) }, 1, 'play'],
    ['S-5: tied after nine, a tenth', { inning: 9, half: 'bottom', score: score(3, 3) }, 3, half(10, 'top')],
    [
      'S-5: visitors ahead in the tenth, the bottom is played',
      { inning: 10, score: score(5, 3) },
      3,
      half(10, 'bottom'),
    ],
    [
      'S-6: the last batter before the leadoff man is placed',
      { inning: 9, half: 'bottom', score: score(3, 3), rules: { extraInningRunner: true } },
      3,
      half(10, 'top', 9),
    ],
    [
      'S-6: nobody is placed in a scheduled inning',
      { inning: 8, half: 'bottom', rules: { extraInningRunner: true } },
      3,
      half(9, 'top'),
    ],
    [
      'S-7: mercy for the visitors after a full inning',
      { inning: 7, half: 'bottom', score: score(12, 2), rules: MERCY },
      3,
      { reason: 'mercy', winner: 'away' },
    ],
    [
      'S-7: not in the top, however far ahead',
      { inning: 7, half: 'top', score: score(12, 2), rules: MERCY },
      3,
      half(7, 'bottom'),
    ],
    [
      'S-7: mercy for the home team after the top',
      { inning: 7, half: 'top', score: score(2, 12), rules: MERCY },
      3,
      { reason: 'mercy', winner: 'home' },
    ],
    [
      'S-7: mercy for the home team as it gets there',
      { inning: 7, half: 'bottom', score: score(2, 12), rules: MERCY },
      1,
      { reason: 'mercy', winner: 'home' },
    ],
    ['S-7: not before its inning', { inning: 6, half: 'bottom', score: score(2, 12), rules: MERCY }, 3, half(7, 'top')],
    [
      'S-7: a run short is no mercy',
      { inning: 7, half: 'bottom', score: score(2, 11), rules: MERCY },
      3,
      half(8, 'top'),
    ],
    [
      'S-8: a tie at the limit',
      { inning: 12, half: 'bottom', score: score(3, 3), rules: { maxInnings: 12 } },
      3,
      { reason: 'tie', winner: null },
    ],
    [
      'S-8: never before the scheduled innings are over',
      { inning: 4, half: 'bottom', score: score(3, 3), rules: { maxInnings: 4 } },
      3,
      half(5, 'top'),
    ],
    [
      'S-8: not before it',
      { inning: 11, half: 'bottom', score: score(3, 3), rules: { maxInnings: 12 } },
      3,
      half(12, 'top'),
    ],
  ])('%s', (_title, board, outs, expected) => {
    expect(follows(board, outs)).toEqual(expected);
  });
});

describe('the start of a half', () => {
  it('S-1: clears outs and bases and opens a column of the line score', () => {
    const before: GameState = { ...aState({ bases: 7, inning: 2, half: 'top' }), outs: 3 };
    expect(startHalf(before, half(2, 'bottom'))).toMatchObject({
      inning: 2,
      half: 'bottom',
      outs: 0,
      runners: [null, null, null],
      runnersChargedTo: [null, null, null],
      line: { away: [0], home: [0, 0] },
      phase: { type: 'decisions', defense: null, offense: null },
    });
  });

  it('S-6: a placed runner stands on second, charged to the pitcher who faces him', () => {
    const before = aState({ inning: 9, half: 'bottom' });
    const after = startHalf(before, half(10, 'top', 9));
    expect(after.runners).toEqual([null, 9, null]);
    expect(after.runnersChargedTo).toEqual([null, 30, null]);
  });

  it('S-6: a placed runner is charged to who comes in before the first play, not to one after it', () => {
    const placed = startHalf(
      aState({ inning: 9, half: 'bottom', bench: [['P']], mound: { batters: 3 } }),
      half(10, 'top', 9),
    );
    const relieved = afterChanges(placed, 'home', [comesIn(131, 30, 'P', null)]);
    const reliever = pitcherIn(relieved.home)?.lineupId ?? null;
    expect(reliever).not.toBe(30);
    expect(relieved.runnersChargedTo).toEqual([null, reliever, null]);
    const played = { ...placed, lastPlay: aPlay({ kind: 'strikeout', inning: 10, half: 'top' }, []) };
    expect(afterChanges(played, 'home', [comesIn(131, 30, 'P', null)]).runnersChargedTo).toEqual([null, 30, null]);
  });

  it('S-6: the slot before the leadoff man is the one that made the last turn at bat', () => {
    const before = aState({ inning: 9, half: 'bottom', score: score(3, 3), rules: { extraInningRunner: true } });
    const next = { ...before, outs: 3, away: { ...before.away, nextBatter: 5 } };
    expect(whatFollows(next)).toEqual({ type: 'halfStarted', data: half(10, 'top', 4) });
  });
});
