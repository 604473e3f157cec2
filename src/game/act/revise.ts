import { err, ok } from '@/shared/result';
import type { Actor } from '../events';
import { isComputer } from '../queries';
import type { Past } from '../revise/past';
import type { RevisionAsked } from '../revise/revision';
import { otherSide } from '../sides';
import type { GameState } from '../state';
import { violation } from '../violation';
import { type Answer, notYourTurn, wrongPhase } from './context';

/** Why nothing earlier can be changed by him now, whatever it is; null when it can. */
export function mayRevise(state: GameState, actor: Actor, reason: string): Answer | null {
  if (state.status === 'pending' || state.phase.type === 'suspended') return wrongPhase(state);
  if (actor.side === null && actor.kind !== 'system') return notYourTurn(state);
  if (reason.trim() === '') return err(violation('ILLEGAL_REVISION', 'Say why: it stays in the log.'));
  const { revisionAsked } = state;
  if (revisionAsked === null) return null;
  const message =
    revisionAsked.side === actor.side
      ? `You have asked already. ${state[otherSide(revisionAsked.side)].name} has yet to agree.`
      : `${state[revisionAsked.side].name} has asked for something: agree or decline first.`;
  return err(violation('ALREADY_DECIDED', message));
}

/** What was judged sound (`done`) happens at once where nobody else has a say; else the other manager is asked. */
export function askOrDo(
  state: GameState,
  { side }: Actor,
  asked: Omit<RevisionAsked, 'side'>,
  past: Past | undefined,
  done: Answer,
): Answer {
  const isFree = side === null || past?.isAlone === true || isComputer(state, otherSide(side));
  return isFree ? done : ok([{ type: 'revisionAsked', data: { ...asked, side } }]);
}
