import type { AdvanceChoice, AdvanceQuestion, RunnerChance } from '@/game/advance-question';
import type { GameState } from '@/game/state';
import { breakEven } from '@/managers/break-even';
import { assertNever } from '@/shared/assert';
import { shortNameOf } from './names';
import { BASE_NAMES, outsText } from './situation';

/** What the page proposes on an advance question, and the odds behind it. */
export interface Advice {
  readonly choice: AdvanceChoice;
  /** "14 in 20 to be safe. The usual break-even with one out is 15." */
  readonly hint: string;
}

const odds = (state: GameState, { runner, safe, to }: RunnerChance): string =>
  `${shortNameOf(state, runner)} is safe ${to === 4 ? 'at home' : `at ${BASE_NAMES[to]}`} ${safe} times in 20.`;

/** The table's answer where there is one; else the careful choice. */
export function adviceOn(state: GameState, question: AdvanceQuestion): Advice {
  const { lead, trail } = question;
  const lines = [odds(state, lead), ...(trail === null ? [] : [odds(state, trail)])].join(' ');
  switch (question.ask) {
    case 'sendLead': {
      const needed = breakEven(state, question);
      if (needed === null) return { choice: lead.safe >= 14 ? 'go' : 'hold', hint: lines };
      const outs = outsText(question.situation === 'tagUp' ? state.outs + 1 : state.outs);
      return {
        choice: lead.safe / 20 >= needed ? 'go' : 'hold',
        hint: `${lines} Break-even with ${outs}: ${Math.ceil(needed * 20)} in 20.`,
      };
    }
    case 'throwToLead':
      return { choice: trail === null || lead.safe <= 12 ? 'throw' : 'cutoff', hint: lines };
    case 'sendTrail':
      return { choice: trail !== null && trail.safe >= 15 ? 'go' : 'hold', hint: lines };
    case 'throwTarget':
      return { choice: trail !== null && trail.safe < lead.safe ? 'trail' : 'lead', hint: lines };
    default:
      return assertNever(question.ask);
  }
}

/** What a choice does, on its button. */
export function choiceText(state: GameState, question: AdvanceQuestion, choice: AdvanceChoice): string {
  const at = ({ to }: RunnerChance): string => (to === 4 ? 'home' : BASE_NAMES[to]);
  switch (choice) {
    case 'go': {
      const runner = question.ask === 'sendTrail' && question.trail !== null ? question.trail : question.lead;
      return `Send ${shortNameOf(state, runner.runner)} ${runner.to === 4 ? 'home' : `to ${at(runner)}`}`;
    }
    case 'hold':
      return question.ask === 'sendTrail' && question.trail !== null
        ? `Hold ${shortNameOf(state, question.trail.runner)}`
        : `Hold ${shortNameOf(state, question.lead.runner)}`;
    case 'throw':
      return `Throw ${question.lead.to === 4 ? 'home' : `to ${at(question.lead)}`}`;
    case 'cutoff':
      return 'Cut the throw off';
    case 'lead':
      return `Throw ${question.lead.to === 4 ? 'home' : `to ${at(question.lead)}`} for ${shortNameOf(state, question.lead.runner)}`;
    case 'trail':
      return question.trail === null
        ? 'Throw behind him'
        : `Throw to ${at(question.trail)} for ${shortNameOf(state, question.trail.runner)}`;
    default:
      return assertNever(choice);
  }
}
