import type { BaseCode } from '../bases';
import { HALF_OVER, SITUATIONS, situation, type Transitions } from './transitions';

/** Runs to the end of the half-inning from each situation (RE24), by its number. */
export type RunExpectancy = readonly number[];

const SWEEPS = 500;

/** The table that belongs to transitions: expected runs, iterated until nothing moves any more. */
export function runExpectancy(transitions: Transitions): RunExpectancy {
  let now: number[] = Array.from({ length: SITUATIONS }, () => 0);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    now = now.map((_, from) =>
      (transitions[from] ?? []).reduce(
        (sum, { to, runs, p }) => sum + p * (runs + (to === HALF_OVER ? 0 : (now[to] ?? 0))),
        0,
      ),
    );
  }
  return now;
}

/** Runs to come; none once the half-inning is over. */
export const expectedRuns = (table: RunExpectancy, bases: BaseCode, outs: number): number =>
  outs >= 3 ? 0 : (table[situation(bases, outs)] ?? 0);
