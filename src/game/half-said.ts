import type { Side } from './play';
import { battingSide } from './queries';
import type { GameState } from './state';

/** Whether a side has said its part of something that the other has yet to answer: a sealed decision, or a result to look at. */
export function isHalfSaid(state: GameState, side: Side): boolean {
  const { phase } = state;
  if (phase.type === 'confirm') return phase.proposal.side === side;
  if (phase.type !== 'decisions') return false;
  return (side === battingSide(state) ? phase.offense : phase.defense) !== null;
}

/** Whether a side keeps something sealed now: its lineup before the first pitch, or its decision for this pitch. */
export const keepsSealed = (state: GameState, side: Side): boolean =>
  state[side].submitted !== null || (state.phase.type === 'decisions' && isHalfSaid(state, side));
