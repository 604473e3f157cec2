import { describe, expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { afterChanges, comesIn, leaves, moves, refusal } from '@/testing/changes';
import type { FieldPosition } from '../positions';
import type { GameState } from '../state';
import type { LineupChange } from '../substitution';

/** Away 111–116 and home 131–136: a shortstop, two pitchers, two for first base and left field, a catcher. */
const BENCH: readonly (readonly FieldPosition[])[] = [['SS'], ['P'], ['P'], ['1B', 'LF'], ['1B', 'LF'], ['C']];
const faced = { batters: 1 };
/** Top of the first: Homes in the field, their designated hitter is 29, their pitcher 30. */
const board = aState({ bases: 5, bench: BENCH, mound: faced });
const noHitter = aState({ bases: 5, bench: BENCH, mound: faced, hitter: false });

describe('pinch hitters whose side takes the field', () => {
  const { home } = board;
  const hit = home.lineup.map((man) => (man.lineupId === 25 ? { ...man, active: false } : man));
  const hitter = { ...hit[4], lineupId: 31, player: 134, name: 'Sub 134', position: 'PH', active: true } as const;
  const lineup = [...hit, hitter] as typeof hit;
  const waits: GameState = { ...board, home: { ...home, lineup }, phase: { type: 'positions', side: 'home' } };

  it('K-7: have to be given a position or be replaced', () => {
    expect(refusal(waits, 'home', [comesIn(132, 30, 'P', null)])).toBe(
      'Nobody would play shortstop: give Sub 134 a position or replace him.',
    );
    expect(refusal(waits, 'home', [moves(31, 'SS', 5)])).toBe('Sub 134 is not rated at shortstop, and Sub 131 is.');
    expect(afterChanges(waits, 'home', [comesIn(131, 31, 'SS', 5)]).phase.type).toBe('decisions');
    const elsewhere = [moves(31, 'LF', 5), comesIn(131, 26, 'SS', 6)];
    expect(afterChanges(waits, 'home', elsewhere).home.lineup.find((man) => man.lineupId === 31)).toMatchObject({
      position: 'LF',
      played: ['SS', 'LF'],
    });
  });
});

describe('a side in the field', () => {
  it('K-4: brings a pitcher, who takes the mound', () => {
    const state = afterChanges(board, 'home', [comesIn(132, 30, 'P', null)]);
    expect(state.home.mound).toMatchObject({ pitcher: 31, batters: 0, role: 'relief' });
    expect(state.runnersChargedTo).toEqual([30, null, 30]);
  });

  it('K-4: exchanges positions as it likes', () => {
    const anywhere = { ...board, rules: { ...board.rules, outOfPosition: true } };
    const { home } = afterChanges(anywhere, 'home', [moves(24, 'SS', 4), moves(25, '3B', 5)]);
    expect(home.lineup.find((man) => man.lineupId === 24)).toMatchObject({ position: 'SS', played: ['3B', 'SS'] });
    expect(home.lineup.find((man) => man.lineupId === 25)).toMatchObject({ position: '3B', battingOrder: 5 });
  });

  it('K-6: in a double switch either man takes either place', () => {
    const { home } = afterChanges(noHitter, 'home', [comesIn(132, 30, 'P', 6), comesIn(134, 26, 'LF', 9)]);
    expect(home.lineup.filter((man) => man.active && !man.starter)).toMatchObject([
      { player: 132, position: 'P', battingOrder: 6, replaced: 30 },
      { player: 134, position: 'LF', battingOrder: 9, replaced: 26 },
    ]);
    expect(home.mound?.pitcher).toBe(31);
  });

  it.each<[string, GameState, readonly LineupChange[], string]>([
    ['a pinch hitter', board, [comesIn(131, 21, 'PH', 1)], 'Homes is in the field: nobody bats or runs for Man 21.'],
    [
      'a designated hitter',
      board,
      [comesIn(131, 29, 'DH', 9)],
      'A new designated hitter comes in when the old one is at bat or on base.',
    ],
    ['two men at a position', board, [moves(24, 'SS', 4)], 'Man 24 and Man 25 cannot both play shortstop.'],
    [
      'a position left open',
      board,
      [comesIn(131, 24, 'SS', 4), moves(25, 'C', 5)],
      'Man 21 and Man 25 cannot both play catcher.',
    ],
  ])('K-6: refuses %s', (_title, state, changes, message) => {
    expect(refusal(state, 'home', changes)).toBe(message);
  });

  it.each<[string, GameState, readonly LineupChange[], string]>([
    [
      'another place for who stays',
      board,
      [moves(24, 'SS', 5), moves(25, '3B', 4)],
      'Man 24 bats fourth as long as he plays.',
    ],
    ['a place that is taken', board, [comesIn(131, 25, 'SS', 4)], 'Man 24 and Sub 131 cannot both bat fourth.'],
    ['no place for a fielder', board, [comesIn(131, 25, 'SS', null)], 'Nobody would bat fifth.'],
    ['no place for the pitcher who bats', noHitter, [comesIn(132, 30, 'P', null)], 'Nobody would bat ninth.'],
    [
      'a place for the pitcher who does not bat',
      board,
      [comesIn(132, 30, 'P', 9)],
      'Sub 132 does not bat while there is a designated hitter.',
    ],
    [
      'a place for the pitcher who does not bat and stays',
      board,
      [moves(30, 'P', 9)],
      'Man 30 does not bat while there is a designated hitter.',
    ],
    [
      'a man who leaves for nobody',
      board,
      [leaves(25), moves(24, 'SS', 4)],
      'Somebody has to come in for Man 25: a player leaves without one only where the designated hitter is lost.',
    ],
    [
      'a man who leaves where there never was a hitter',
      noHitter,
      [leaves(25), moves(24, 'SS', 4)],
      'Somebody has to come in for Man 25: a player leaves without one only where the designated hitter is lost.',
    ],
  ])('K-5: refuses %s', (_title, state, changes, message) => {
    expect(refusal(state, 'home', changes)).toBe(message);
  });
});
