import { err, ok } from '@/shared/result';
import { baseCode } from '../bases';
import type { PlayDraft } from '../draft';
import type { Actor } from '../events';
import type { Outcome } from '../outcomes';
import type { FielderNumber } from '../positions';
import type { BallInPlay } from '../play';
import { roller } from '../queries';
import { resolvePlay } from '../resolve/resolve-play';
import type { GameState } from '../state';
import { violation } from '../violation';
import { type ActContext, type Answer, notYourTurn, wrongPhase } from './context';
import { answerEvents } from './finish-play';

/** A person read the paper card for the dice on the table. */
export function submitResult(
  state: GameState,
  actor: Actor,
  outcome: Outcome,
  fielder: FielderNumber | null,
  ctx: ActContext,
): Answer {
  const { phase } = state;
  if (phase.type !== 'result') return wrongPhase(state);
  if (actor.side !== roller(state)) return notYourTurn(state);
  const problem = resultProblem(state, outcome, fielder);
  if (problem !== null) return err(violation('ILLEGAL_RESULT', problem));
  const ball = fielder === null ? null : ballTo(outcome, fielder);
  const draft: PlayDraft = { ...phase.draft, outcome, ball };
  const before = ctx.dice.rolled.length;
  const resolution = resolvePlay(state, phase, draft, ctx.table, ctx.dice);
  const dice = ctx.dice.rolled.slice(before);
  return ok(
    answerEvents(state, resolution, dice, draft, (after, question) => ({
      type: 'resultSubmitted',
      data: { outcome, draft: after, question },
    })),
  );
}

/** What a fielder may be named for, and who he may be. */
function resultProblem(state: GameState, outcome: Outcome, fielder: FielderNumber | null): string | null {
  switch (outcome) {
    case 'intentional_walk':
      return 'An intentional walk is declared before the roll.';
    case 'wild_pitch':
    case 'passed_ball':
    case 'balk':
      return baseCode(state.runners) === 0 ? 'Nobody is on base to advance.' : noFielder(fielder);
    default:
  }
  if (fielder === null) return null;
  const trajectory = trajectoryOf(outcome);
  if (trajectory === null) return noFielder(fielder);
  const isOutfield = fielder >= 7;
  if (trajectory === 'ground' && isOutfield) return 'A ground out goes to an infielder.';
  if (trajectory === 'fly' && !isOutfield) return 'A fly ball goes to an outfielder.';
  return null;
}

const noFielder = (fielder: FielderNumber | null): string | null =>
  fielder === null ? null : 'This result names no fielder.';

/** How the ball travels; null where the outcome itself says who fields it, or no ball is hit. */
function trajectoryOf(outcome: Outcome): BallInPlay['trajectory'] | null {
  switch (outcome) {
    case 'groundout_a':
    case 'groundout_b':
    case 'groundout_c':
      return 'ground';
    case 'popout':
      return 'popup';
    case 'lineout':
    case 'single_two':
    case 'single_one':
    case 'single_center':
    case 'double_three':
    case 'double_two':
    case 'double_pull':
    case 'triple':
      return 'line';
    case 'flyout_a':
    case 'flyout_bq':
    case 'flyout_c':
    case 'homerun':
      return 'fly';
    default:
      return null;
  }
}

function ballTo(outcome: Outcome, fielder: FielderNumber): BallInPlay | null {
  const trajectory = trajectoryOf(outcome);
  return trajectory === null ? null : { trajectory, fielder, bunt: false, foul: false };
}
