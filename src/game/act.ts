import { assertNever } from '@/shared/assert';
import { err } from '@/shared/result';
import { agreeRevision, declineRevision } from './act/answer-revision';
import { chooseAdvance } from './act/choose-advance';
import type { ActContext, Answer } from './act/context';
import { challengeResult, confirmResult } from './act/confirm-result';
import { correctPlay } from './act/correct-play';
import { decideDefense, decideOffense } from './act/decide';
import { enterDice } from './act/enter-dice';
import { resign } from './act/resign';
import { rewind } from './act/rewind';
import { roll } from './act/roll';
import { rule } from './act/rule';
import { setPace } from './act/set-pace';
import { start } from './act/start';
import { declineStop, resume, stop } from './act/stop';
import { submitLineup } from './act/submit-lineup';
import { submitPlay } from './act/submit-play';
import { submitResult } from './act/submit-result';
import { substitute } from './act/substitute';
import type { Action, ActionType } from './actions';
import type { Actor } from './events';
import type { GameState } from './state';
import { violation } from './violation';

/**
 * All events of one action, in order, or why the rules refuse it; changes nothing itself. `state` is the full state,
 * never a view. The actor's right to act for his side is the server's matter; whether it is that side's turn is ours.
 */
export function act(state: GameState, actor: Actor, action: Action, ctx: ActContext): Answer {
  if (state.phase.type === 'final' && !AFTERWARDS.has(action.type)) {
    return err(violation('GAME_OVER', 'This game is over.'));
  }
  switch (action.type) {
    case 'submitLineup':
      return submitLineup(state, actor, action);
    case 'start':
      return start(state, actor);
    case 'decideDefense':
      return decideDefense(state, actor, action.decision, ctx);
    case 'decideOffense':
      return decideOffense(state, actor, action.decision, ctx);
    case 'roll':
      return roll(state, actor, ctx);
    case 'chooseAdvance':
      return chooseAdvance(state, actor, action.choice, ctx);
    case 'submitResult':
      return submitResult(state, actor, action.outcome, action.fielder, ctx);
    case 'submitPlay':
      return submitPlay(state, actor, action.entry, ctx);
    case 'confirmResult':
      return confirmResult(state, actor, ctx);
    case 'challengeResult':
      return challengeResult(state, actor, action.reason);
    case 'enterDice':
      return enterDice(state, actor, action.dice, ctx);
    case 'setPace':
      return setPace(state, action.pace);
    case 'resign':
      return resign(state, actor);
    case 'substitute':
      return substitute(state, actor, action.changes);
    case 'stop':
      return stop(state, actor, action.stop);
    case 'declineStop':
      return declineStop(state, actor);
    case 'resume':
      return resume(state, actor);
    case 'rule':
      return rule(state, actor, action.ruling, action.reason);
    case 'rewind':
      return rewind(state, actor, action, ctx.past);
    case 'correctPlay':
      return correctPlay(state, actor, action, ctx.past);
    case 'agreeRevision':
      return agreeRevision(state, actor, action.asked, ctx.past);
    case 'declineRevision':
      return declineRevision(state, actor);
    default:
      return assertNever(action);
  }
}

/** What can be settled when the game is over. */
const AFTERWARDS: ReadonlySet<ActionType> = new Set([
  'rule',
  'rewind',
  'correctPlay',
  'agreeRevision',
  'declineRevision',
]);
