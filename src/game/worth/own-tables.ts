import { MEAN_SWING, OWN_TRANSITIONS } from './own-transitions.data';
import { runDistribution } from './run-distribution';
import { runExpectancy, type RunExpectancy } from './run-expectancy';
import type { Transitions } from './transitions';
import { WinExpectancy, type WinRules } from './win-expectancy';

/** What our own rules lead to between two average teams. */
export const ownTransitions: Transitions = OWN_TRANSITIONS.map((steps) =>
  steps.map(([to, runs, p]) => ({ to, runs, p })),
);

/** How much a play moves the chance to win on average: leverage 1. */
export const meanSwing: number = MEAN_SWING;

let expectancy: RunExpectancy | null = null;

/** Run expectancy of our own rules. Worked out at the first call. */
export function ownRunExpectancy(): RunExpectancy {
  expectancy ??= runExpectancy(ownTransitions);
  return expectancy;
}

let distributions: readonly Float64Array[] | null = null;
const tables = new Map<string, WinExpectancy>();

/** The win expectancy of games with such rules, by our own transitions. Worked out at the first call, then kept. */
export function winExpectancyOf({ innings, extraInningRunner }: WinRules): WinExpectancy {
  const key = `${innings} ${extraInningRunner}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  distributions ??= runDistribution(ownTransitions);
  const table = new WinExpectancy(distributions, { innings, extraInningRunner });
  tables.set(key, table);
  return table;
}
