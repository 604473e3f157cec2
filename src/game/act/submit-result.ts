import { err, ok } from '@/shared/result';
import { baseCode } from '../bases';
import type { PlayDraft } from '../draft';
import type { Actor, GameEvent } from '../events';
import type { Outcome } from '../outcomes';
import { type FielderNumber, isOutfielder } from '../positions';
import type { BallInPlay, Trajectory } from '../play';
import type { OpenDecisions } from '../phase';
import type { ResultEntry } from '../proposal';
import { resolvePlay } from '../resolve/resolve-play';
import type { GameState } from '../state';
import { violation } from '../violation';
import type { ActContext, Answer } from './context';
import { answerEvents } from './finish-play';
import { standOrPropose, whenReading } from './propose-result';

/** A person read the paper card for the dice on the table. */
export function submitResult(
  state: GameState,
  actor: Actor,
  outcome: Outcome,
  fielder: FielderNumber | null,
  ctx: ActContext,
): Answer {
  return whenReading(state, actor, (phase) => {
    const problem = resultProblem(state, outcome, fielder);
    if (problem !== null) return err(violation('ILLEGAL_RESULT', problem));
    const result: ResultEntry = { type: 'outcome', outcome, fielder };
    return standOrPropose(state, result, ctx, () => ok(carryOut(state, phase, outcome, fielder, ctx)));
  });
}

/** What an outcome that stands brings: the play, or what it waits for. */
export function carryOut(
  state: GameState,
  phase: OpenDecisions & { readonly draft: PlayDraft },
  outcome: Outcome,
  fielder: FielderNumber | null,
  ctx: ActContext,
): GameEvent[] {
  const ball = fielder === null ? null : ballTo(outcome, fielder);
  const draft: PlayDraft = { ...phase.draft, outcome, ball };
  const before = ctx.dice.rolled.length;
  const resolution = resolvePlay(state, phase, draft, ctx.table, ctx.dice);
  const dice = ctx.dice.rolled.slice(before);
  return answerEvents(state, resolution, dice, draft, (after, question) => ({
    type: 'resultSubmitted',
    data: { outcome, draft: after, question },
  }));
}

/** Outcomes for which a person may name the fielder, and how the ball gets to him. */
const TO_INFIELD: Readonly<Partial<Record<Outcome, Trajectory>>> = {
  groundout_a: 'ground',
  groundout_b: 'ground',
  groundout_c: 'ground',
  popout: 'popup',
  lineout: 'line',
};
const TO_OUTFIELD: Readonly<Partial<Record<Outcome, Trajectory>>> = {
  flyout_a: 'fly',
  flyout_bq: 'fly',
  flyout_c: 'fly',
  single_two: 'line',
  single_one: 'line',
  single_center: 'line',
  double_three: 'line',
  double_two: 'line',
  double_pull: 'line',
  triple: 'line',
  homerun: 'fly',
};

/** Why a reading cannot be; null when it can. */
export function resultProblem(state: GameState, outcome: Outcome, fielder: FielderNumber | null): string | null {
  if (outcome === 'intentional_walk') return 'An intentional walk is declared before the roll.';
  const needsRunner = outcome === 'wild_pitch' || outcome === 'passed_ball' || outcome === 'balk';
  if (needsRunner && baseCode(state.runners) === 0) return 'Nobody is on base to advance.';
  if (fielder === null) return null;
  if (TO_INFIELD[outcome] !== undefined) return isOutfielder(fielder) ? 'This ball goes to an infielder.' : null;
  if (TO_OUTFIELD[outcome] !== undefined) return isOutfielder(fielder) ? null : 'This ball goes to the outfield.';
  return 'This result names no fielder.';
}

function ballTo(outcome: Outcome, fielder: FielderNumber): BallInPlay | null {
  const trajectory = TO_INFIELD[outcome] ?? TO_OUTFIELD[outcome];
  return trajectory === undefined ? null : { trajectory, fielder, bunt: false, foul: false };
}
