import { describe, expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { afterChanges, comesIn, leaves, moves, refusal, substituted } from '@/testing/changes';
import type { FieldPosition } from '../positions';
import type { LineupChange } from '../substitution';

/** Away 111–114: a shortstop, two pitchers, one for first base and left field. */
const BENCH: readonly (readonly FieldPosition[])[] = [['SS'], ['P'], ['P'], ['1B', 'LF']];
/** Top of the first, the away leadoff man (catcher, id 1) at bat, 7 on third and the designated hitter 9 on first. */
const board = aState({ bases: 5, bench: BENCH });

describe('a side at bat', () => {
  it('K-3: sends a man up to bat, who takes the place of the man at bat', () => {
    const state = afterChanges(board, 'away', [comesIn(111, 1, 'PH', 1)]);
    expect(substituted(board, 'away', [comesIn(111, 1, 'PH', 1)]).changes).toEqual([
      { role: 'pinchHitter', lineupId: 31, replaced: 1, from: null, position: 'PH', battingOrder: 1 },
    ]);
    expect(state.away.lineup.find((man) => man.battingOrder === 1 && man.active)).toMatchObject({
      lineupId: 31,
      player: 111,
      name: 'Sub 111',
      position: 'PH',
      played: ['PH'],
      starter: false,
      replaced: 1,
      enteredInning: 1,
      enteredAfterPlay: 0,
    });
    expect(state.away.lineup.find((man) => man.lineupId === 1)).toMatchObject({ active: false, position: 'C' });
    expect(state.phase).toEqual({ type: 'decisions', defense: null, offense: null });
  });

  it('K-3: sends a man to run, who takes base and place', () => {
    const state = afterChanges(board, 'away', [comesIn(114, 7, 'PR', 7)]);
    expect(state.runners).toEqual([9, null, 31]);
    expect(state.runnersChargedTo).toEqual([30, null, 30]);
    expect(state.away.lineup.at(-1)).toMatchObject({ position: 'PR', battingOrder: 7 });
  });

  it('K-8: who bats or runs for the designated hitter is the designated hitter', () => {
    for (const position of ['PR', 'DH'] as const) {
      const runs = substituted(board, 'away', [comesIn(114, 9, position, 9)]);
      expect(runs).toMatchObject({ changes: [{ role: 'pinchRunner', position: 'DH' }], designatedHitter: true });
    }
    const atBat = { ...board, away: { ...board.away, nextBatter: 9 }, runners: [null, null, null] as const };
    expect(substituted(atBat, 'away', [comesIn(114, 9, 'PH', 9)])).toMatchObject({
      changes: [{ role: 'pinchHitter', position: 'DH' }],
      lineup: [
        { lineupId: 9, active: false },
        { lineupId: 31, position: 'DH', battingOrder: 9 },
      ],
      designatedHitter: true,
    });
  });

  it.each<[string, readonly LineupChange[], string]>([
    [
      'a pinch hitter for a man who is not at bat',
      [comesIn(111, 2, 'PH', 2)],
      'A pinch hitter bats for the batter, Man 1.',
    ],
    [
      'a runner for a man who is not on base',
      [comesIn(111, 2, 'PR', 2)],
      'Man 2 is not on base: nobody can run for him.',
    ],
    ['a fielder', [comesIn(111, 5, 'SS', 5)], 'Aways is at bat: only pinch hitters and pinch runners come in.'],
    ['a pitcher', [comesIn(112, 10, 'P', null)], 'Aways is at bat: only pinch hitters and pinch runners come in.'],
    [
      'an exchange of positions',
      [moves(4, 'SS', 4), moves(5, '3B', 5)],
      'Positions change only while Aways is in the field.',
    ],
    ['a man who leaves', [leaves(5)], 'Positions change only while Aways is in the field.'],
    [
      'another place for the pinch hitter',
      [comesIn(111, 1, 'PH', 7), comesIn(114, 7, 'PR', 1)],
      'Whoever bats or runs for Man 1 takes his place in the order.',
    ],
  ])('K-3: refuses %s', (_title, changes, message) => {
    expect(refusal(board, 'away', changes)).toBe(message);
  });
});
