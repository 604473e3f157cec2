import { ok } from '@/shared/result';
import type { Actor } from '../events';
import type { Phase } from '../phase';
import { MOST_CHALLENGES, type ResultEntry } from '../proposal';
import { isComputer, reader } from '../queries';
import { CONFIRM_SECONDS } from '../rules';
import { otherSide } from '../sides';
import type { GameState } from '../state';
import { type ActContext, type Answer, notYourTurn, wrongPhase } from './context';

/** The dice lie on the table and are to be read, or were read and the other manager has not said his word yet. */
type Reading = Extract<Phase, { type: 'result' | 'confirm' }>;

/**
 * Whether the actor may enter a result now: the manager whose card it is, also anew while the other has not answered (M-1,
 * M-3). `enter` is asked with the phase when he may.
 */
export function whenReading(state: GameState, actor: Actor, enter: (phase: Reading) => Answer): Answer {
  const { phase } = state;
  if (phase.type !== 'result' && phase.type !== 'confirm') return wrongPhase(state);
  return actor.side === reader(state) ? enter(phase) : notYourTurn(state);
}

/** The entry goes to the other manager where he has a say, else it stands at once (M-4, M-6). */
export function standOrPropose(state: GameState, result: ResultEntry, ctx: ActContext, stand: () => Answer): Answer {
  const side = reader(state);
  const { confirmResult = 'off', confirmSeconds = CONFIRM_SECONDS } = state.rules;
  const isFree = confirmResult === 'off' || isComputer(state, otherSide(side)) || ctx.isAlone === true;
  if (isFree || challengesOf(state) >= MOST_CHALLENGES) return stand();
  const seconds = confirmResult === 'window' ? confirmSeconds : null;
  return ok([{ type: 'resultProposed', data: { side, result, seconds } }]);
}

function challengesOf({ phase }: GameState): number {
  if (phase.type === 'confirm') return phase.proposal.challenges;
  return phase.type === 'result' ? (phase.challenge?.count ?? 0) : 0;
}
