import { assertNever } from '@/shared/assert';
import { err, ok } from '@/shared/result';
import { agreeRevision } from '../act/answer-revision';
import { type ActContext, type Answer, wrongPhase } from '../act/context';
import { correctPlay } from '../act/correct-play';
import { playEvents } from '../act/finish-play';
import { rewind } from '../act/rewind';
import { isBetweenPlays, resume } from '../act/stop';
import { carryOut, resultProblem } from '../act/submit-result';
import type { Actor, GameEvent } from '../events';
import { forfeitEvents } from '../forfeit';
import type { Side } from '../play';
import type { ResultEntry } from '../proposal';
import { otherSide } from '../sides';
import type { GameState } from '../state';
import { violation } from '../violation';
import type { LeagueDecision, OfficeAction, OfficialReading } from './office-action';

const SYSTEM: Actor = { kind: 'system', side: null };

/**
 * All events of one decision of the league, the decision itself first, or why the rules refuse it. Whether the person may
 * decide for the league is the server's matter. A rewind and a correction tell their own reason.
 */
export function actForLeague(state: GameState, action: OfficeAction, reason: string, ctx: ActContext): Answer {
  const answer = decided(state, action, reason, ctx);
  if (!answer.ok || action.type === 'rewind' || action.type === 'correctPlay') return answer;
  const data: LeagueDecision = { decision: action.type, side: sideOf(state, action), reason };
  return ok([{ type: 'leagueDecided', data }, ...answer.value]);
}

function decided(state: GameState, action: OfficeAction, reason: string, ctx: ActContext): Answer {
  const isOver = state.phase.type === 'final';
  switch (action.type) {
    case 'forfeit':
      return forfeitEvents(state, action.side);
    case 'void':
      if (state.endReason === 'no contest') return err(violation('GAME_OVER', 'This game does not count already.'));
      return ok([{ type: 'gameEnded', data: { reason: 'no contest', winner: null } }]);
    case 'nudge':
      return isOver ? over() : ok([]);
    case 'suspend':
      return isBetweenPlays(state) ? ok([{ type: 'suspended', data: {} }]) : wrongPhase(state);
    case 'resume':
      return resume(state, SYSTEM);
    case 'openSeat':
    case 'giveSeat':
      return isOver ? over() : reseat(state, action.side, action.type === 'giveSeat');
    case 'decideResult':
      return decideResult(state, action.result, ctx);
    case 'rewind':
      return rewind(state, SYSTEM, { toPlay: action.toPlay, reason }, ctx.past);
    case 'correctPlay':
      return correctPlay(state, SYSTEM, { number: action.number, play: action.play, reason }, ctx.past);
    case 'answerRevision':
      return answerRevision(state, action, ctx);
    default:
      return assertNever(action);
  }
}

const over = (): Answer => err(violation('GAME_OVER', 'This game is over.'));

function reseat(state: GameState, side: Side, seated: boolean): Answer {
  const { computer, name } = state[side];
  if (computer !== null) return err(violation('ILLEGAL_SETTING', `A computer manages ${name} in this game.`));
  if (!seated && !state[side].seated) return err(violation('ILLEGAL_SETTING', `The ${name} seat is open already.`));
  return ok([{ type: 'seatReassigned', data: { side, seated } }]);
}

/** The scorer's word on a reading: nobody looks at it again. */
function decideResult(state: GameState, reading: OfficialReading | null, ctx: ActContext): Answer {
  const { phase } = state;
  if (phase.type !== 'result' && phase.type !== 'confirm') return wrongPhase(state);
  const entered = phase.type === 'confirm' ? phase.proposal.result : (phase.challenge?.result ?? null);
  const result: ResultEntry | null = reading === null ? entered : { type: 'outcome', ...reading };
  if (result === null) return err(violation('ILLEGAL_RESULT', 'No result was entered yet: say what the card reads.'));
  const { draft, defense, offense } = phase;
  if (result.type === 'outcome') {
    const problem = resultProblem(state, result.outcome, result.fielder);
    if (problem !== null) return err(violation('ILLEGAL_RESULT', problem));
  }
  const brought =
    result.type === 'play'
      ? playEvents(state, result.play, [])
      : carryOut(state, { draft, defense, offense }, result.outcome, result.fielder, ctx);
  return ok([{ type: 'resultConfirmed', data: {} }, ...brought]);
}

function answerRevision(
  state: GameState,
  { asked, agrees }: Extract<OfficeAction, { type: 'answerRevision' }>,
  ctx: ActContext,
): Answer {
  const { revisionAsked } = state;
  if (revisionAsked === null || revisionAsked.seq !== asked) {
    return err(violation('WRONG_PHASE', 'Nobody asks for that any more.'));
  }
  const side = otherSide(revisionAsked.side);
  if (agrees) return agreeRevision(state, { kind: 'system', side }, asked, ctx.past);
  return ok([{ type: 'revisionDeclined', data: { side } } satisfies GameEvent]);
}

function sideOf(state: GameState, action: OfficeAction): Side | null {
  if (action.type === 'forfeit' || action.type === 'openSeat' || action.type === 'giveSeat') return action.side;
  return action.type === 'answerRevision' ? (state.revisionAsked?.side ?? null) : null;
}
