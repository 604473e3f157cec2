import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomChanges } from '@/managers/random/random-changes';
import { seededRng } from '@/shared/rng';
import { aState } from '@/testing/a-state';
import { applySubstitution } from '../apply-substitution';
import type { Half } from '../play';
import { FIELD_POSITIONS, type FieldPosition } from '../positions';
import { fieldingSide } from '../queries';
import { SIDES } from '../sides';
import type { GameState } from '../state';
import { judgeChanges } from './judge-changes';
import { mendLineup } from './mend-lineup';

const BENCH: readonly (readonly FieldPosition[])[] = [['SS', '2B'], ['P'], ['P'], ['1B', 'LF'], ['C'], ['CF'], ['P']];

/** Substitutions drawn one after the other while the halves change; every pitcher has faced his man. */
function substituted(seed: string, hitter: boolean): readonly GameState[] {
  const rng = seededRng(seed);
  let state = aState({ bases: 7, bench: BENCH, hitter, mound: { batters: 9 }, rules: { outOfPosition: true } });
  const states: GameState[] = [];
  for (let turn = 0; turn < 24; turn++) {
    const half: Half = turn % 4 < 2 ? 'top' : 'bottom';
    state = { ...state, half, runners: runnersOf(state, half), inning: 1 + Math.floor(turn / 4) };
    for (const side of SIDES) {
      const changes = mendLineup(state, side) ?? randomChanges(state, side, rng);
      const judged = changes === null ? null : judgeChanges(state, side, changes);
      if (judged?.ok !== true) continue;
      state = faced(applySubstitution(state, judged.value));
      states.push(state);
    }
  }
  return states;
}

const faced = (state: GameState): GameState => {
  const has = (team: GameState['away']): GameState['away'] =>
    team.mound === null ? team : { ...team, mound: { ...team.mound, batters: 3 } };
  return { ...state, away: has(state.away), home: has(state.home) };
};

const runnersOf = (state: GameState, half: Half): GameState['runners'] => {
  const team = half === 'top' ? state.away : state.home;
  const at = (order: number): number | null =>
    team.lineup.find((man) => man.active && man.battingOrder === order)?.lineupId ?? null;
  return [at(9), at(8), at(7)];
};

it('K-6: whatever legal changes are made, the lineups stay whole', () => {
  let made = 0;
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.boolean(), (seed, hitter) => {
      for (const state of substituted(seed, hitter)) {
        made++;
        for (const side of SIDES) {
          const team = state[side];
          const active = team.lineup.filter((man) => man.active);
          const orders = active.map((man) => man.battingOrder).filter((order) => order !== null);
          expect(orders.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
          expect(active.filter((man) => man.position === 'DH')).toHaveLength(Number(team.designatedHitter));
          const men = active.map((man) => man.player);
          expect(new Set(men).size).toBe(men.length);
          for (const position of FIELD_POSITIONS) {
            const there = active.filter((man) => man.position === position).length;
            expect(there).toBeLessThanOrEqual(1);
            if (side === fieldingSide(state) && state.phase.type !== 'positions') expect(there).toBe(1);
          }
          const ids = team.lineup.map((man) => man.lineupId);
          expect(new Set(ids).size).toBe(ids.length);
        }
        // Whoever stands on a base is in the game.
        for (const runner of state.runners) {
          expect(
            state[state.half === 'top' ? 'away' : 'home'].lineup.find((man) => man.lineupId === runner)?.active,
          ).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(made).toBeGreaterThan(400);
});

it('K-2: nobody who left comes back', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.boolean(), (seed, hitter) => {
      const left = new Set<number>();
      for (const state of substituted(seed, hitter)) {
        for (const side of SIDES) {
          for (const man of state[side].lineup) {
            if (!man.active) left.add(man.player);
            else expect(left.has(man.player)).toBe(false);
          }
        }
      }
    }),
    { numRuns: 30 },
  );
});
