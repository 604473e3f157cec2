import type { Action } from './actions';
import type { Side } from './play';
import { battingSide, fieldingSide, sidesToAct } from './queries';
import type { GameState } from './state';

/**
 * The side a person acts for who holds `sides`: with both, the one whose call it is. Null when he holds none.
 * Tells nothing about whether the action is allowed now.
 */
export function actingSide(state: GameState, action: Action, sides: readonly Side[]): Side | null {
  const [first = null] = sides;
  if (sides.length < 2) return first;
  if (action.type === 'decideDefense') return fieldingSide(state);
  if (action.type === 'decideOffense') return battingSide(state);
  return sidesToAct(state).find((side) => sides.includes(side)) ?? first;
}
