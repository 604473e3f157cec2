import type { AdvanceQuestion } from '@/game/advance-question';
import type { GameState } from '@/game/state';
import { assertNever } from '@/shared/assert';

type ByOuts = readonly [number, number, number];

// Success a try must have to pay, by outs when the decision is made (domain 1.9, MLB 2019 run expectancy).
const SINGLE_TO_HOME: ByOuts = [0.91, 0.76, 0.44];
const SINGLE_TO_HOME_MAN_BEHIND: ByOuts = [0.9, 0.77, 0.55];
const SINGLE_TO_THIRD: ByOuts = [0.8, 0.76, 0.85];
const DOUBLE_TO_HOME: ByOuts = [0.92, 0.81, 0.45];
// Tag-ups, by outs after the catch: 1 or 2.
const TAG_HOME: ByOuts = [0, 0.74, 0.34];
const TAG_TO_THIRD: ByOuts = [0, 0.7, 0.9];
const STEAL_SECOND: ByOuts = [0.75, 0.74, 0.72];
const STEAL_THIRD: ByOuts = [0.77, 0.7, 0.9];
const STEAL_HOME: ByOuts = [0.92, 0.74, 0.34];

/**
 * The success (0–1) that a lead runner's try must have to break even in runs; null where the table is silent: ground
 * balls, and the last inning of a close game, where runs are not what counts.
 */
export function breakEven(state: GameState, question: AdvanceQuestion): number | null {
  if (state.inning >= state.rules.innings && Math.abs(state.score.away - state.score.home) <= 4) return null;
  const table = tableFor(state, question);
  return table?.[question.situation === 'tagUp' ? state.outs + 1 : state.outs] ?? null;
}

/** The success (0–1) with which a steal of second or third breaks even at so many outs. */
export const stealBreakEven = (base: 1 | 2, outs: number): number =>
  (base === 1 ? STEAL_SECOND : STEAL_THIRD)[outs] ?? 1;

function tableFor(state: GameState, { situation, lead }: AdvanceQuestion): ByOuts | null {
  switch (situation) {
    case 'single':
      if (lead.to !== 4) return SINGLE_TO_THIRD;
      return state.runners[0] === null ? SINGLE_TO_HOME : SINGLE_TO_HOME_MAN_BEHIND;
    case 'double':
      return DOUBLE_TO_HOME;
    case 'tagUp':
      return lead.to === 4 ? TAG_HOME : TAG_TO_THIRD;
    case 'steal':
      return lead.to === 4 ? STEAL_HOME : lead.to === 3 ? STEAL_THIRD : STEAL_SECOND;
    case 'groundBall':
      return null;
    default:
      return assertNever(situation);
  }
}
