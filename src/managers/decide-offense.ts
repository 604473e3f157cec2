import { STANDARD_OFFENSE, type OffensiveDecision } from '@/game/decisions';
import { batterOf } from '@/game/queries';
import type { GameState } from '@/game/state';
import type { Table } from '@/game/table';
import { isWorthStealing } from './steals';

// One shared value for each call: a simulation makes none.
const STEAL_SECOND: OffensiveDecision = { ...STANDARD_OFFENSE, steal: [1] };
const STEAL_THIRD: OffensiveDecision = { ...STANDARD_OFFENSE, steal: [2] };
const SACRIFICE: OffensiveDecision = { ...STANDARD_OFFENSE, bunt: 'sacrifice' };

/** Swings away, unless a pitcher has men to bunt over or a steal pays even against a man who is held. */
export function decideOffense(state: GameState, table: Table): OffensiveDecision {
  const [first, second, third] = state.runners;
  if (first === null && second === null) return STANDARD_OFFENSE;
  if (state.outs < 2 && third === null && bunts(state, table)) return SACRIFICE;
  if (first !== null && second === null && isWorthStealing(state, 1, true, table)) return STEAL_SECOND;
  // Two men at once is another gamble: third is stolen by a man alone.
  if (first === null && third === null && isWorthStealing(state, 2, true, table)) return STEAL_THIRD;
  return STANDARD_OFFENSE;
}

/** Pitchers who bat bunt, but the worst at it. */
function bunts(state: GameState, table: Table): boolean {
  const batter = batterOf(state);
  return batter.position === 'P' && table.abilities(batter.player).bunting !== 'D';
}
