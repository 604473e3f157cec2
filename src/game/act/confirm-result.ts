import { err, ok } from '@/shared/result';
import type { Actor, GameEvent } from '../events';
import { otherSide } from '../sides';
import type { GameState } from '../state';
import { violation } from '../violation';
import { type ActContext, type Answer, notYourTurn, wrongPhase } from './context';
import { playEvents } from './finish-play';
import { carryOut } from './submit-result';

/** The other manager lets the result stand, or his time is up and the system does (M-4). */
export function confirmResult(state: GameState, actor: Actor, ctx: ActContext): Answer {
  const { phase } = state;
  if (phase.type !== 'confirm') return wrongPhase(state);
  const { side, result } = phase.proposal;
  if (actor.kind !== 'system' && actor.side !== otherSide(side)) return notYourTurn(state);
  const confirmed: GameEvent = { type: 'resultConfirmed', data: {} };
  const brought =
    result.type === 'play'
      ? playEvents(state, result.play, [])
      : carryOut(state, phase, result.outcome, result.fielder, ctx);
  return ok([confirmed, ...brought]);
}

/** The other manager reads the card otherwise, and says how (M-5). */
export function challengeResult(state: GameState, actor: Actor, reason: string): Answer {
  const { phase } = state;
  if (phase.type !== 'confirm') return wrongPhase(state);
  const side = otherSide(phase.proposal.side);
  if (actor.side !== side) return notYourTurn(state);
  if (reason.trim() === '') return err(violation('ILLEGAL_RESULT', 'Say what is wrong with it.'));
  return ok([{ type: 'resultChallenged', data: { side, reason } }]);
}
