import { err, ok } from '@/shared/result';
import type { AdvanceChoice } from '../advance-question';
import type { PlayDraft } from '../draft';
import type { Actor } from '../events';
import { sidesToAct } from '../queries';
import { resolvePlay } from '../resolve/resolve-play';
import type { GameState } from '../state';
import { violation } from '../violation';
import { type ActContext, type Answer, notYourTurn, wrongPhase } from './context';
import { answerEvents } from './finish-play';

/** Answers the question that the rules asked in the middle of the play. */
export function chooseAdvance(state: GameState, actor: Actor, choice: AdvanceChoice, ctx: ActContext): Answer {
  const { phase } = state;
  if (phase.type !== 'advance') return wrongPhase(state);
  if (actor.side !== sidesToAct(state)[0]) return notYourTurn(state);
  const { ask, choices } = phase.question;
  if (!choices.includes(choice)) {
    return err(violation('ILLEGAL_DECISION', `Answer with one of these: ${choices.join(', ')}.`));
  }
  const draft: PlayDraft = { ...phase.draft, answers: [...phase.draft.answers, choice] };
  const before = ctx.dice.rolled.length;
  const resolution = resolvePlay(state, phase, draft, ctx.table, ctx.dice);
  const dice = ctx.dice.rolled.slice(before);
  return ok(
    answerEvents(state, resolution, dice, draft, (after, question) => ({
      type: 'advanceChosen',
      data: { ask, choice, draft: after, question },
    })),
  );
}
