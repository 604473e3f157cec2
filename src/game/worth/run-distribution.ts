import { HALF_OVER, SITUATIONS, type Transitions } from './transitions';

/** Runs a distribution tells apart: 0 to 14, and 15 or more. */
export const RUN_COUNTS = 16;

const SWEEPS = 200;
const CONVERGED = 1e-12;

/**
 * For each situation the chance of so many runs until the end of the half-inning (domain 3.3): the transitions iterated
 * until nothing moves any more.
 */
export function runDistribution(transitions: Transitions): readonly Float64Array[] {
  let now: Float64Array[] = Array.from({ length: SITUATIONS }, () => new Float64Array(RUN_COUNTS));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const next = now.map((_, from) => swept(transitions, now, from));
    const moved = Math.max(
      ...next.map((one, from) => one.reduce((sum, p, k) => sum + Math.abs(p - (now[from]?.[k] ?? 0)), 0)),
    );
    now = next;
    if (moved < CONVERGED) break;
  }
  return now.map(normalized);
}

/** Chances are rounded where they are written down. */
function normalized(distribution: Float64Array): Float64Array {
  const sum = distribution.reduce((total, p) => total + p, 0);
  return sum === 0 ? distribution : distribution.map((p) => p / sum);
}

function swept(transitions: Transitions, now: readonly Float64Array[], from: number): Float64Array {
  const runsToCome = new Float64Array(RUN_COUNTS);
  for (const { to, runs, p } of transitions[from] ?? []) {
    if (to === HALF_OVER) {
      add(runsToCome, runs, p);
    } else {
      now[to]?.forEach((chance, k) => add(runsToCome, k + runs, p * chance));
    }
  }
  return runsToCome;
}

function add(distribution: Float64Array, runs: number, p: number): void {
  const k = Math.min(runs, RUN_COUNTS - 1);
  distribution[k] = (distribution[k] ?? 0) + p;
}

/** The chance of at least one run. */
export const scores = (distribution: Float64Array): number => 1 - (distribution[0] ?? 0);
