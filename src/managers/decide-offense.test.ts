import { describe, expect, it } from 'vitest';
import type { Abilities } from '@/game/abilities';
import type { BaseCode } from '@/game/bases';
import type { GameState } from '@/game/state';
import { aState } from '@/testing/a-state';
import { aFielder, anAbility, aTable } from '@/testing/a-table';
import { BALANCED } from './balanced';
import { seededRng } from '@/shared/rng';

const board = (bases: BaseCode, outs: number, change: Partial<GameState> = {}): GameState => ({
  ...aState({ bases, outs }),
  ...change,
});

const sent = (state: GameState, everyone: Partial<Abilities>, seed: number): readonly number[] =>
  BALANCED.decideOffense(state, aTable({ everyone: anAbility(everyone) }), seededRng(seed)).steal;
const stolen = (state: GameState, everyone: Partial<Abilities>): readonly number[] => sent(state, everyone, 1);

/** He does not get his jump so often that he would be held back. */
const FAST = { stealJump: 7, stealHigh: 17, stealLow: 12 };

describe('the balanced manager at bat', () => {
  it('sends a fast man when the odds beat the break-even, whoever may hold him', () => {
    expect(stolen(board(1, 0), FAST)).toEqual([1]);
    expect(stolen(board(5, 1), FAST)).toEqual([1]);
    expect(stolen(board(2, 1), FAST)).toEqual([2]);
    // 15 of 20 against .75 with nobody out, .72 with two: the pick-off eats the rest.
    expect(stolen(board(1, 0), { ...FAST, stealHigh: 15 })).toEqual([]);
    expect(stolen(board(1, 2), { ...FAST, stealHigh: 15 })).toEqual([1]);
    expect(stolen(board(2, 2), { ...FAST, stealHigh: 16 })).toEqual([]);
  });

  it('keeps him where he is against a strong arm, behind another man, without a jump, or far behind', () => {
    expect(stolen(board(1, 0), { ...FAST, fielding: aFielder({ arm: -4 }).fielding })).toEqual([]);
    expect(stolen(board(3, 0), FAST)).toEqual([]);
    expect(stolen(board(7, 0), FAST)).toEqual([]);
    expect(stolen(board(1, 0), { ...FAST, stealJump: 0 })).toEqual([]);
    expect(stolen(board(1, 0, { score: { away: 0, home: 6 } }), FAST)).toEqual([]);
  });

  it('sends the fastest in a part of the plays only, and whoever seldom gets a jump whenever it pays', () => {
    const share = (everyone: Partial<Abilities>): number =>
      Array.from({ length: 2_000 }, (_, seed) => sent(board(1, 0), everyone, seed)).filter(({ length }) => length > 0)
        .length / 2_000;
    expect(share({ ...FAST, stealAuto: true })).toBeCloseTo(0.2, 1);
    expect(share({ ...FAST, stealJump: 18 })).toBeCloseTo(0.4, 1);
    expect(share({ ...FAST, stealJump: 7 })).toBe(1);
  });

  it('lets a pitcher who bats move men over, but the worst of them', () => {
    const bunt = (state: GameState, bunting: Abilities['bunting']) =>
      BALANCED.decideOffense(state, aTable({ everyone: anAbility({ bunting, stealJump: 0 }) }), seededRng(1)).bunt;
    const pitcherUp = (bases: BaseCode, outs: number): GameState => {
      const state = board(bases, outs);
      const lineup = state.away.lineup.map((man) => ({
        ...man,
        position: man.battingOrder === 1 ? ('P' as const) : man.position,
      }));
      return { ...state, away: { ...state.away, lineup } };
    };
    expect(bunt(pitcherUp(1, 0), 'C')).toBe('sacrifice');
    expect(bunt(pitcherUp(3, 1), 'B')).toBe('sacrifice');
    expect(bunt(pitcherUp(1, 0), 'D')).toBeNull();
    expect(bunt(pitcherUp(1, 2), 'A')).toBeNull();
    expect(bunt(pitcherUp(4, 0), 'A')).toBeNull();
    expect(bunt(board(1, 0), 'A')).toBeNull();
  });
});
