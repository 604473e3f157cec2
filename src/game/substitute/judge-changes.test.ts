import { describe, expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { comesIn, leaves, moves } from '@/testing/changes';
import { applySubstitution } from '../apply-substitution';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '../decisions';
import type { Phase } from '../phase';
import type { Side } from '../play';
import type { FieldPosition } from '../positions';
import type { GameState } from '../state';
import type { LineupChange, Substituted } from '../substitution';
import { judgeChanges } from './judge-changes';

/** Away 111–116 and home 131–136: a shortstop, two pitchers, two for first base and left field, a catcher. */
const BENCH: readonly (readonly FieldPosition[])[] = [['SS'], ['P'], ['P'], ['1B', 'LF'], ['1B', 'LF'], ['C']];
const faced = { batters: 1 };
/** Top of the first, the away leadoff man (catcher, id 1) at bat, men on first (DH, 9) and third (left field 6 is 7). */
const board = aState({ bases: 5, bench: BENCH, mound: faced });
const noHitter = aState({ bases: 5, bench: BENCH, mound: faced, hitter: false });

const refusal = (state: GameState, side: Side, changes: readonly LineupChange[]): string | null => {
  const judged = judgeChanges(state, side, changes);
  return judged.ok ? null : judged.error.message;
};
const legal = (state: GameState, side: Side, changes: readonly LineupChange[]): Substituted => {
  const judged = judgeChanges(state, side, changes);
  if (!judged.ok) throw new Error(judged.error.message);
  return judged.value;
};
const after = (state: GameState, side: Side, changes: readonly LineupChange[]): GameState =>
  applySubstitution(state, legal(state, side, changes));

describe('when a lineup may change', () => {
  const pinchHitter = [comesIn(111, 1, 'PH', 1)];
  const open = { defense: STANDARD_DEFENSE, offense: STANDARD_OFFENSE };
  const draft = { answers: [], dice: [], outcome: null, cell: null, ball: null };
  const inPhase = (phase: Phase): GameState => ({ ...board, phase });

  it('K-1: while both decide and before the roll', () => {
    expect(refusal(board, 'away', pinchHitter)).toBeNull();
    expect(refusal(inPhase({ type: 'roll', ...open }), 'away', pinchHitter)).toBeNull();
  });

  it.each<[string, Phase, string]>([
    [
      'during a play',
      { type: 'result', draft, ...open },
      'Nobody comes in during a play. The game waits for Aways to read the result from the card.',
    ],
    ['before the first pitch', { type: 'ready' }, 'Both lineups are in: the game waits for a manager to start it.'],
    ['in a suspended game', { type: 'suspended' }, 'The game is suspended: either manager can take it up again.'],
    ['when it is over', { type: 'final' }, 'This game is over.'],
    [
      'while the other side sets its lineup',
      { type: 'positions', side: 'home' },
      'The game waits for Homes to set its lineup.',
    ],
  ])('K-1: not %s', (_title, phase, message) => {
    expect(refusal(inPhase(phase), 'away', pinchHitter)).toBe(message);
  });
});

describe('who may be named', () => {
  const replaced = after(board, 'home', [comesIn(131, 25, 'SS', 5)]);

  it.each<[string, GameState, Side, readonly LineupChange[], string]>([
    ['nobody', board, 'home', [], 'Name at least one change.'],
    [
      'a man of the other team',
      board,
      'home',
      [moves(3, 'SS', 3)],
      'A change names a man who does not play for Homes.',
    ],
    [
      'one who left, to move',
      replaced,
      'home',
      [moves(25, 'SS', 5)],
      'Man 25 left the game in the 1st and cannot come back.',
    ],
    [
      'one who left, to come in',
      replaced,
      'home',
      [comesIn(125, 31, 'SS', 5)],
      'Man 25 left the game in the 1st and cannot come back.',
    ],
    ['one who plays', board, 'home', [comesIn(124, 25, 'SS', 5)], 'Man 24 is in the game already.'],
    [
      'one man twice',
      board,
      'home',
      [comesIn(131, 25, 'SS', 5), comesIn(131, 24, '3B', 4)],
      'Sub 131 cannot come in twice.',
    ],
    [
      'one man in two changes',
      board,
      'home',
      [comesIn(131, 25, 'SS', 5), moves(25, '3B', 4)],
      'Man 25 is named in two changes.',
    ],
    ['a stranger', board, 'home', [comesIn(999, 25, 'SS', 5)], 'That player is not on the roster.'],
    ['a man who stays', board, 'home', [moves(25, 'SS', 5)], 'Man 25 is where he was: leave him out.'],
    [
      'a fielder as pinch hitter',
      board,
      'away',
      [moves(5, 'PH', 5)],
      'Man 5 is in the game: a man from the bench bats or runs for another.',
    ],
    [
      'a fielder as designated hitter',
      board,
      'home',
      [moves(25, 'DH', 5)],
      'Man 25 is in the game and cannot become the designated hitter.',
    ],
  ])('K-2: refuses %s', (_title, state, side, changes, message) => {
    expect(refusal(state, side, changes)).toBe(message);
  });
});

describe('a side at bat', () => {
  it('K-3: sends a man up to bat, who takes the place of the man at bat', () => {
    const state = after(board, 'away', [comesIn(111, 1, 'PH', 1)]);
    expect(legal(board, 'away', [comesIn(111, 1, 'PH', 1)]).changes).toEqual([
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
    const state = after(board, 'away', [comesIn(114, 7, 'PR', 7)]);
    expect(state.runners).toEqual([9, null, 31]);
    expect(state.runnersChargedTo).toEqual([30, null, 30]);
    expect(state.away.lineup.at(-1)).toMatchObject({ position: 'PR', battingOrder: 7 });
  });

  it('K-8: who bats or runs for the designated hitter is the designated hitter', () => {
    for (const position of ['PR', 'DH'] as const) {
      const runs = legal(board, 'away', [comesIn(114, 9, position, 9)]);
      expect(runs).toMatchObject({ changes: [{ role: 'pinchRunner', position: 'DH' }], designatedHitter: true });
    }
    const atBat = { ...board, away: { ...board.away, nextBatter: 9 }, runners: [null, null, null] as const };
    expect(legal(atBat, 'away', [comesIn(114, 9, 'PH', 9)])).toMatchObject({
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
      'A pinch hitter bats for the man at bat, Man 1.',
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
    expect(after(waits, 'home', [comesIn(131, 31, 'SS', 5)]).phase.type).toBe('decisions');
    const elsewhere = [moves(31, 'LF', 5), comesIn(131, 26, 'SS', 6)];
    expect(after(waits, 'home', elsewhere).home.lineup.find((man) => man.lineupId === 31)).toMatchObject({
      position: 'LF',
      played: ['SS', 'LF'],
    });
  });
});

describe('a side in the field', () => {
  it('K-4: brings a pitcher, who takes the mound', () => {
    const state = after(board, 'home', [comesIn(132, 30, 'P', null)]);
    expect(state.home.mound).toMatchObject({ pitcher: 31, batters: 0, role: 'relief' });
    expect(state.runnersChargedTo).toEqual([30, null, 30]);
  });

  it('K-4: exchanges positions as it likes', () => {
    const anywhere = { ...board, rules: { ...board.rules, outOfPosition: true } };
    const { home } = after(anywhere, 'home', [moves(24, 'SS', 4), moves(25, '3B', 5)]);
    expect(home.lineup.find((man) => man.lineupId === 24)).toMatchObject({ position: 'SS', played: ['3B', 'SS'] });
    expect(home.lineup.find((man) => man.lineupId === 25)).toMatchObject({ position: '3B', battingOrder: 5 });
  });

  it('K-6: in a double switch either man takes either place', () => {
    const { home } = after(noHitter, 'home', [comesIn(132, 30, 'P', 6), comesIn(134, 26, 'LF', 9)]);
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
      'Somebody has to come in for Man 25: a man leaves without one only where the designated hitter is lost.',
    ],
    [
      'a man who leaves where there never was a hitter',
      noHitter,
      [leaves(25), moves(24, 'SS', 4)],
      'Somebody has to come in for Man 25: a man leaves without one only where the designated hitter is lost.',
    ],
  ])('K-5: refuses %s', (_title, state, changes, message) => {
    expect(refusal(state, 'home', changes)).toBe(message);
  });
});
