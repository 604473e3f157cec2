import { ok } from '@/shared/result';
import type { Actor } from '../events';
import { otherSide } from '../sides';
import type { GameState } from '../state';
import { type Answer, notYourTurn } from './context';

/** A manager gives the game up; before the first pitch it simply does not take place. */
export function resign(state: GameState, actor: Actor): Answer {
  if (actor.side === null) return notYourTurn(state);
  const data =
    state.status === 'pending'
      ? ({ reason: 'no contest', winner: null } as const)
      : ({ reason: 'resignation', winner: otherSide(actor.side) } as const);
  return ok([{ type: 'gameEnded', data }]);
}
