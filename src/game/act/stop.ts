import { err, ok } from '@/shared/result';
import type { Actor, GameEvent } from '../events';
import { calledWinner } from '../official';
import { isComputer } from '../queries';
import { otherSide } from '../sides';
import type { GameState, Stop } from '../state';
import { violation } from '../violation';
import { type Answer, notYourTurn, wrongPhase } from './context';

/** Asks to stop the game, or agrees to what the other manager asked; a computer always agrees. */
export function stop(state: GameState, actor: Actor, asked: Stop): Answer {
  if (!isBetweenPlays(state)) return wrongPhase(state);
  const { side } = actor;
  if (side === null) return notYourTurn(state);
  const { stopAsked } = state;
  const isSame = stopAsked?.stop === asked;
  if (isSame && stopAsked.side === side) {
    return err(
      violation('ALREADY_DECIDED', `You have asked for this. ${state[otherSide(side)].name} has yet to agree.`),
    );
  }
  if (isSame || isComputer(state, otherSide(side))) return ok([stopEvent(state, asked)]);
  return ok([{ type: 'stopAsked', data: { side, stop: asked } }]);
}

/** The other manager does not agree, or the one who asked takes it back. */
export function declineStop(state: GameState, actor: Actor): Answer {
  if (actor.side === null) return notYourTurn(state);
  if (state.stopAsked === null) return err(violation('WRONG_PHASE', 'Nobody has asked to stop the game.'));
  return ok([{ type: 'stopDeclined', data: { side: actor.side } }]);
}

/** Takes up a suspended game where it stood; decisions that were taken are taken anew. */
export const resume = (state: GameState, actor: Actor): Answer => {
  if (state.phase.type !== 'suspended') return wrongPhase(state);
  return actor.kind === 'manager' || actor.kind === 'system' ? ok([{ type: 'resumed', data: {} }]) : notYourTurn(state);
};

/** What a stop comes to: the end where a called game is official and has a leader, else a suspended game. */
export function stopEvent(state: GameState, asked: Stop): GameEvent {
  const winner = asked === 'call' ? calledWinner(state) : null;
  return winner === null ? { type: 'suspended', data: {} } : { type: 'gameEnded', data: { reason: 'final', winner } };
}

/** Nothing of a play is on the table. */
export const isBetweenPlays = ({ phase }: GameState): boolean =>
  phase.type === 'decisions' || phase.type === 'roll' || phase.type === 'positions';
