import type { Action } from './actions';
import type { Side } from './play';
import { battingSide, fieldingSide, sidesToAct } from './queries';
import { otherSide, SIDES } from './sides';
import type { GameState } from './state';
import type { LineupChange } from './substitution';

/**
 * The side a person acts for who holds `sides`: with both, the one whose call it is. Null when he holds none.
 * Tells nothing about whether the action is allowed now.
 */
export function actingSide(state: GameState, action: Action, sides: readonly Side[]): Side | null {
  const [first = null] = sides;
  if (sides.length < 2) return first;
  if (action.type === 'decideDefense') return fieldingSide(state);
  if (action.type === 'decideOffense') return battingSide(state);
  if (action.type === 'substitute') return sideOfMan(state, action.changes[0]) ?? first;
  // Whoever has both seats asks for one side and answers for the other.
  if ((action.type === 'stop' || action.type === 'declineStop') && state.stopAsked !== null) {
    return otherSide(state.stopAsked.side);
  }
  if ((action.type === 'agreeRevision' || action.type === 'declineRevision') && state.revisionAsked !== null) {
    return otherSide(state.revisionAsked.side);
  }
  return sidesToAct(state).find((side) => sides.includes(side)) ?? first;
}

/** The side whose man a change names; null when it names none. */
function sideOfMan(state: GameState, change: LineupChange | undefined): Side | null {
  if (change === undefined) return null;
  const id = change.type === 'enter' ? change.replaces : change.lineupId;
  return SIDES.find((side) => state[side].lineup.some((man) => man.lineupId === id)) ?? null;
}
