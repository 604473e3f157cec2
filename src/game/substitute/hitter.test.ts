import { describe, expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { afterChanges, comesIn, leaves, moves, refusal } from '@/testing/changes';
import type { LineupPlayer } from '../lineup';
import type { Side } from '../play';
import type { GameState } from '../state';
import type { LineupChange } from '../substitution';

const RULES = { outOfPosition: true };
const bench = [['SS'], ['P'], ['P'], ['1B', 'LF']] as const;
/** Top of the third: Homes in the field (designated hitter 29, pitcher 30), Aways at bat. */
const board = aState({ inning: 3, bench, rules: RULES, mound: { batters: 9 } });

const order = (state: GameState, side: Side): readonly string[] =>
  state[side].lineup
    .filter((man) => man.active)
    .toSorted((one, other) => (one.battingOrder ?? 10) - (other.battingOrder ?? 10))
    .map(({ name, position }) => `${name} ${position}`);
const at = (state: GameState, side: Side, id: number, change: Partial<LineupPlayer>): GameState => ({
  ...state,
  [side]: {
    ...state[side],
    lineup: state[side].lineup.map((man) => (man.lineupId === id ? { ...man, ...change } : man)),
  },
});

/** Homes at bat, the designated hitter due or on base. */
const atBat: GameState = {
  ...aState({ half: 'bottom', bench, rules: RULES, mound: { batters: 9 } }),
};
const hitterDue: GameState = { ...atBat, home: { ...atBat.home, nextBatter: 9 } };
const hitterOn: GameState = aState({ half: 'bottom', bases: 1, bench, rules: RULES, mound: { batters: 9 } });

describe('the designated hitter is lost', () => {
  it('K-9: when he takes a position; the pitcher bats where the fielder did', () => {
    const state = afterChanges(board, 'home', [leaves(26), moves(29, 'LF', 9), moves(30, 'P', 6)]);
    expect(state.home.designatedHitter).toBe(false);
    expect(order(state, 'home')).toEqual([
      'Man 21 C',
      'Man 22 1B',
      'Man 23 2B',
      'Man 24 3B',
      'Man 25 SS',
      'Man 30 P',
      'Man 27 CF',
      'Man 28 RF',
      'Man 29 LF',
    ]);
    expect(state.home.mound?.pitcher).toBe(30);
    expect(state.home.mound?.batters).toBe(9);
  });

  it('K-9: when the pitcher moves to another position', () => {
    const state = afterChanges(board, 'home', [comesIn(132, 26, 'P', 6), moves(30, 'LF', 9), leaves(29)]);
    expect(state.home.designatedHitter).toBe(false);
    expect(order(state, 'home').slice(5)).toEqual(['Sub 132 P', 'Man 27 CF', 'Man 28 RF', 'Man 30 LF']);
    expect(state.home.mound?.pitcher).toBe(31);
  });

  it('K-9: when a fielder goes to the mound', () => {
    const state = afterChanges(board, 'home', [leaves(30), moves(24, 'P', 4), comesIn(131, 29, '3B', 9)]);
    expect(state.home.designatedHitter).toBe(false);
    expect(order(state, 'home')).toContain('Man 24 P');
    expect(order(state, 'home')[8]).toBe('Sub 131 3B');
    expect(state.home.mound).toMatchObject({ pitcher: 24, batters: 0, role: 'starter' });
  });

  it('K-9: when a pinch hitter for a fielder becomes the pitcher', () => {
    const loose = at(board, 'home', 24, { position: 'PH', played: ['PH'], starter: false });
    const state = afterChanges({ ...loose, phase: { type: 'positions', side: 'home' } }, 'home', [
      moves(24, 'P', 4),
      leaves(30),
      comesIn(131, 29, '3B', 9),
    ]);
    expect(state.home.designatedHitter).toBe(false);
    expect(order(state, 'home')[3]).toBe('Man 24 P');
    expect(state.phase.type).toBe('decisions');
  });

  it('K-9: when the pitcher bats or runs for him', () => {
    const bats = afterChanges(hitterDue, 'home', [leaves(29), moves(30, 'P', 9)]);
    expect(bats.home.designatedHitter).toBe(false);
    expect(order(bats, 'home')[8]).toBe('Man 30 P');
    const runs = afterChanges(hitterOn, 'home', [leaves(29), moves(30, 'P', 9)]);
    expect(runs.runners).toEqual([30, null, null]);
    expect(runs.home.mound?.batters).toBe(9);
  });

  it.each<[string, GameState, readonly LineupChange[], string]>([
    [
      'a pitcher without a place in the order',
      board,
      [leaves(26), moves(29, 'LF', 9)],
      'Homes would lose the designated hitter: say which place in the order Man 30 takes.',
    ],
    [
      'a hitter who stays what he was',
      board,
      [comesIn(132, 26, 'P', 6), moves(30, 'LF', 6)],
      'Homes would lose the designated hitter: Man 29 has to leave or take a position.',
    ],
    [
      'a place that is not free',
      board,
      [leaves(26), moves(29, 'LF', 9), moves(30, 'P', 5)],
      'Man 25 and Man 30 cannot both bat fifth.',
    ],
    [
      'another place for the hitter',
      board,
      [leaves(26), moves(29, 'LF', 6), moves(30, 'P', 9)],
      'Man 29 bats ninth as long as he plays.',
    ],
  ])('K-10: refuses %s', (_title, state, changes, message) => {
    expect(refusal(state, 'home', changes)).toBe(message);
  });

  it('K-10: and never comes back', () => {
    const lost = afterChanges(board, 'home', [leaves(26), moves(29, 'LF', 9), moves(30, 'P', 6)]);
    const next = { ...lost, half: 'bottom', home: { ...lost.home, nextBatter: 6 } } as const;
    expect(refusal(next, 'home', [comesIn(134, 30, 'DH', 6)])).toBe(
      'Homes is at bat: only pinch hitters and pinch runners come in.',
    );
    expect(refusal(lost, 'home', [moves(29, 'DH', 9)])).toBe(
      'Man 29 is in the game and cannot become the designated hitter.',
    );
    expect(refusal(lost, 'home', [comesIn(132, 30, 'P', null)])).toBe('Nobody would bat sixth.');
    const mended = at(lost, 'home', 28, { hurt: true });
    expect(refusal(mended, 'home', [comesIn(134, 28, 'DH', 8)])).toBe('Homes plays without a designated hitter.');
  });

  it('K-9: in no other way', () => {
    expect(refusal(board, 'home', [leaves(29), moves(30, 'P', 9)])).toBe(
      'The place of Man 29 in the order is kept for a designated hitter.',
    );
    expect(refusal(atBat, 'home', [leaves(29), moves(30, 'P', 9)])).toBe(
      'Positions change only while Homes is in the field.',
    );
    expect(refusal(board, 'home', [comesIn(132, 30, 'P', 9), leaves(29)])).toBe(
      'The place of Man 29 in the order is kept for a designated hitter.',
    );
  });

  it('K-8: a fielder cannot take his place in a double switch', () => {
    expect(refusal(board, 'home', [comesIn(134, 29, '1B', 9), moves(22, '2B', 2), moves(23, 'LF', 3)])).toBe(
      'The place of Man 29 in the order is kept for a designated hitter.',
    );
  });

  it('K-8: a hitter who is hurt is replaced by a new one, in the field too', () => {
    const state = afterChanges(at(board, 'home', 29, { hurt: true }), 'home', [comesIn(134, 29, 'DH', 9)]);
    expect(state.home.designatedHitter).toBe(true);
    expect(order(state, 'home')[8]).toBe('Sub 134 DH');
  });
});

describe('a two-way starter', () => {
  /** Man 29 hits for himself: his second entry is the pitcher's. */
  const twoWay = at(board, 'home', 30, { player: 129, name: 'Man 29' });

  it('K-11: stays the hitter when he is taken off the mound, and cannot pitch again', () => {
    const state = afterChanges(twoWay, 'home', [comesIn(132, 30, 'P', null)]);
    expect(order(state, 'home').slice(8)).toEqual(['Man 29 DH', 'Sub 132 P']);
    const faced = { ...state, home: { ...state.home, mound: { ...state.home.mound, batters: 3 } } } as GameState;
    expect(refusal(faced, 'home', [moves(29, 'P', 9), leaves(31)])).toBe(
      'Man 29 was taken off the mound and cannot pitch again.',
    );
    expect(refusal(faced, 'home', [comesIn(129, 31, 'P', null)])).toBe('Man 29 is in the game already.');
  });

  it('K-11: pitches on when another hits for him, and cannot hit again', () => {
    const due = at(hitterDue, 'home', 30, { player: 129, name: 'Man 29' });
    const state = afterChanges(due, 'home', [comesIn(134, 29, 'PH', 9)]);
    expect(order(state, 'home').slice(8)).toEqual(['Sub 134 DH', 'Man 29 P']);
    expect(refusal(state, 'home', [comesIn(129, 31, 'PH', 9)])).toBe('Man 29 is in the game already.');
  });

  it('K-11: stands in one place only', () => {
    expect(refusal(twoWay, 'home', [comesIn(132, 26, 'P', 6), moves(30, 'LF', 6)])).toBe(
      'Man 29 is the designated hitter and cannot take the field too.',
    );
    expect(refusal(twoWay, 'home', [leaves(26), moves(29, 'LF', 9), moves(30, 'P', 6)])).toBe(
      'Man 29 pitches and cannot play elsewhere.',
    );
  });

  it('K-11: when he has left both roles he is out of the game', () => {
    const off = afterChanges(twoWay, 'home', [comesIn(132, 30, 'P', null)]);
    const gone = afterChanges({ ...off, half: 'bottom', home: { ...off.home, nextBatter: 9 } }, 'home', [
      comesIn(134, 29, 'PH', 9),
    ]);
    expect(refusal({ ...gone, half: 'top' }, 'home', [comesIn(129, 26, 'LF', 6)])).toBe(
      'Man 29 left the game in the 3rd and cannot come back.',
    );
  });
});
