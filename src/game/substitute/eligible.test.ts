import { describe, expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { comesIn, moves, refusal as refusalOf } from '@/testing/changes';
import type { FieldPosition } from '../positions';
import type { GameRules } from '../rules';
import type { LineupPlayer } from '../lineup';
import type { GameState } from '../state';
import type { LineupChange } from '../substitution';
import { pitcherStays } from './pitcher-stays';

type Bench = readonly (readonly FieldPosition[])[];
const board = (bench: Bench, rules: Partial<GameRules> = {}): GameState =>
  aState({ bench, rules, mound: { batters: 9 } });
const refusal = (state: GameState, changes: readonly LineupChange[]): string | null =>
  refusalOf(state, 'home', changes);
const as = (state: GameState, id: number, change: Partial<LineupPlayer>): GameState => ({
  ...state,
  home: { ...state.home, lineup: state.home.lineup.map((man) => (man.lineupId === id ? { ...man, ...change } : man)) },
});

describe('who may play where', () => {
  const forShortstop = [comesIn(131, 25, 'SS', 5)];

  it('K-14: who is rated there', () => {
    expect(refusal(board([['SS']]), forShortstop)).toBeNull();
    expect(refusal(board([['1B'], ['SS']]), forShortstop)).toBe('Sub 131 is not rated at shortstop, and Sub 132 is.');
  });

  it('K-14: anyone, where nobody on the bench is', () => {
    expect(refusal(board([['1B'], ['C']]), forShortstop)).toBeNull();
  });

  it('K-14: anyone, by the option', () => {
    expect(refusal(board([['1B'], ['SS']], { outOfPosition: true }), forShortstop)).toBeNull();
  });

  it('K-14: who has a rated position is not put elsewhere while an exchange would help', () => {
    const crossed = [comesIn(131, 25, '2B', 5), comesIn(132, 23, 'SS', 3)];
    expect(refusal(board([['SS'], ['2B']]), crossed)).toBe('Sub 131 is not rated at second base, and Sub 132 is.');
    expect(refusal(board([['SS'], ['2B']]), [comesIn(131, 25, 'SS', 5), comesIn(132, 23, '2B', 3)])).toBeNull();
    // One who is rated at both is at one of them: it does not matter which.
    expect(refusal(board([['SS', '2B'], ['C']]), [comesIn(131, 25, 'SS', 5), comesIn(132, 23, '2B', 3)])).toBeNull();
    expect(refusal(board([['SS', '2B'], ['C']]), [comesIn(131, 25, '2B', 5), comesIn(132, 23, 'SS', 3)])).toBeNull();
  });

  it('K-14: who stays where he is needs no rating', () => {
    const away = as(board([['SS'], ['C']]), 24, { position: 'RF' });
    const exchanged = as(away, 28, { position: '3B' });
    expect(refusal(exchanged, forShortstop)).toBeNull();
  });

  it('K-15: a position player pitches in extra innings or when the game is lopsided', () => {
    const mound = [comesIn(131, 30, 'P', null)];
    const state = board([['SS'], ['P']]);
    expect(refusal(state, mound)).toBe('Sub 131 is not rated at pitcher, and Sub 132 is.');
    expect(refusal({ ...state, score: { away: 7, home: 0 } }, mound)).not.toBeNull();
    expect(refusal({ ...state, score: { away: 8, home: 0 } }, mound)).toBeNull();
    expect(refusal({ ...state, score: { away: 0, home: 8 } }, mound)).toBeNull();
    expect(refusal({ ...state, inning: 9 }, mound)).not.toBeNull();
    expect(refusal({ ...state, inning: 10 }, mound)).toBeNull();
  });
});

describe('how long a pitcher has to stay', () => {
  const relieved = [comesIn(131, 30, 'P', null)];
  const with_ = (mound: object, rules: Partial<GameRules> = {}): GameState => aState({ bench: [['P']], rules, mound });

  it('K-12: until a batter is out or on base, or the half-inning is over', () => {
    expect(refusal(with_({}), relieved)).toBe('Man 30 has to face a batter before he is replaced.');
    expect(refusal(with_({ outs: 1 }), relieved)).not.toBeNull();
    expect(refusal(with_({ batters: 1 }), relieved)).toBeNull();
    expect(refusal(with_({ endedHalf: true }), relieved)).toBeNull();
  });

  it('K-13: three batters, by the option', () => {
    const rules = { threeBatterMinimum: true };
    expect(refusal(with_({ batters: 2 }, rules), relieved)).toBe(
      'Man 30 has to face three batters or end the half-inning before he is replaced.',
    );
    expect(refusal(with_({ batters: 3 }, rules), relieved)).toBeNull();
    expect(refusal(with_({ batters: 1, endedHalf: true }, rules), relieved)).toBeNull();
  });

  it('K-12: he cannot go to another position before that either', () => {
    const state = aState({ bench: [['P']], hitter: false, rules: { outOfPosition: true } });
    expect(refusal(state, [moves(30, 'LF', 9), comesIn(131, 26, 'P', 6)])).toBe(
      'Man 30 has to face a batter before he is replaced.',
    );
    expect(refusal(state, [comesIn(131, 26, 'LF', 6)])).toBeNull();
  });

  it('K-12: a hurt pitcher goes at once, and one may bat for a pitcher', () => {
    expect(refusal(as(with_({}), 30, { hurt: true }), relieved)).toBeNull();
    const atBat = { ...aState({ half: 'bottom', hitter: false, bench: [['1B']] }) };
    const due = { ...atBat, home: { ...atBat.home, nextBatter: 9 } };
    expect(pitcherStays(due, 'home')).toBeNull();
    expect(refusal(due, [comesIn(131, 30, 'PH', 9)])).toBeNull();
  });
});
