import type { Origin } from '../bases';
import { endsPlateAppearance, type Advance, type FieldingError } from '../play';
import { err, ok, type Result } from '@/shared/result';
import type { Movement, Situation, Written } from '../notation/written';
import { isBattedIn, isForceOut, isGroundedDoublePlay, reasonOf } from './infer';
import { planProblem } from './plan-problem';
import { outsIn, type Slots } from './slots';
import { usualFielders } from './usual-fielders';
import { usualMoves } from './usual-moves';

/** What a man does, complete but for his name and who is charged with him. */
export type PlannedMove = Omit<Advance, 'runner' | 'chargedTo'>;

/** A play as far as it follows from the line and the situation. */
export interface Plan {
  /** By where each man came from. */
  readonly moves: readonly [PlannedMove | null, PlannedMove | null, PlannedMove | null, PlannedMove | null];
  readonly errors: readonly FieldingError[];
  readonly outs: number;
  /** The last out was a force, or the batter before first base. */
  readonly lastOutForce: boolean;
  readonly sacrificeFly: boolean;
  readonly groundedIntoDoublePlay: boolean;
}

/**
 * Fills in what the line leaves open: where men go, who made the outs, why, and what counts. Says in one sentence what
 * cannot be.
 */
export function planPlay(written: Written, situation: Situation): Result<Plan, string> {
  const slots = usualMoves(written, situation);
  for (const movement of written.movements) slots[movement.from] = overlaid(slots[movement.from], movement);
  for (const one of slots) if (one?.out === true && one.by.length === 0) slots[one.from] = withHands(written, one);
  withoutIdle(slots);
  const problem = planProblem(written, situation, slots);
  return problem === null ? ok(planned(written, situation, slots)) : err(problem);
}

/** What the line says of a man goes over what he would usually do; he keeps the fielders of the same out. */
export function overlaid(usual: Movement | null, said: Movement): Movement {
  const isSameOut = usual !== null && said.out && usual.out && said.to === usual.to && said.by.length === 0;
  const reason =
    said.reason ?? (usual !== null && usual.out === said.out && usual.to === said.to ? usual.reason : null);
  return { ...said, reason, by: isSameOut ? usual.by : said.by };
}

/** An out with the fielders who usually make it. */
export const withHands = (written: Written, one: Movement): Movement => ({
  ...one,
  by: usualFielders(written, one.from, one.to),
});

/** A man who holds his base did nothing. */
function withoutIdle(slots: Slots): void {
  for (const one of slots) if (one !== null && !one.out && one.from === one.to) slots[one.from] = null;
}

function planned(written: Written, situation: Situation, slots: Slots): Plan {
  const withReasons = slots.map((one) =>
    one === null ? null : { ...one, reason: one.reason ?? reasonOf(written, situation, one) },
  ) as Slots;
  const groundedIntoDoublePlay = isGroundedDoublePlay(written, situation, withReasons);
  const isTurn = endsPlateAppearance(written.kind);
  const move = (origin: Origin): PlannedMove | null => {
    const one = withReasons[origin];
    if (one === null) return null;
    const reason = one.reason ?? 'other';
    const scored = !one.out && one.to === 4;
    return {
      from: one.from,
      to: one.to,
      out: one.out,
      force: one.out && (one.force ?? isForceOut(written, situation, withReasons, one)),
      reason,
      scored,
      rbi: scored && isTurn && (one.rbi ?? isBattedIn(written, groundedIntoDoublePlay, reason)),
      by: one.out ? one.by : [],
      ...(one.earned !== null && scored ? { earned: one.earned } : {}),
    };
  };
  const moves: Plan['moves'] = [move(0), move(1), move(2), move(3)];
  const last = lastOut(moves);
  const isEarly = situation.outs < 2;
  const isFly = written.ball?.trajectory === 'fly' && (written.kind === 'out' || written.kind === 'error');
  return {
    moves,
    errors: written.errors,
    outs: outsIn(slots),
    lastOutForce: last !== null && last.force,
    sacrificeFly: isFly && isEarly && moves.some((one) => one !== null && one.scored && one.reason === 'tagUp'),
    groundedIntoDoublePlay,
  };
}

/** The out that was made last: the batter's, unless he was retired first and a runner after him. */
function lastOut(moves: Plan['moves']): PlannedMove | null {
  const runners = [moves[3], moves[2], moves[1]].filter((one) => one?.out === true);
  const [batter] = moves;
  const runner = runners.at(-1) ?? null;
  if (batter?.out !== true) return runner ?? null;
  if (runner === null || runner === undefined) return batter;
  const isHandedOn = batter.by.at(-1) === runner.by[0] && runner.by.at(-1) !== batter.by[0];
  return isHandedOn || runner.reason === 'doubledOff' || runner.reason === 'tagUp' ? runner : batter;
}
