import { existsSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTransitions } from '@/cli/win-expectancy/read-transitions';
import type { BaseCode } from '../bases';
import { ownTransitions } from './own-tables';
import { runDistribution, scores } from './run-distribution';
import { expectedRuns, runExpectancy } from './run-expectancy';
import { situation, type Transitions } from './transitions';
import { WinExpectancy } from './win-expectancy';

/** Tables of domain 3.1 and 3.3 for the majors of 2019, and how near ours and the chain of that season come. */
const FILE = '../shared/win-expectancy/transitions-2019.json';
const chains: readonly (readonly [name: string, tolerance: number, chain: () => Transitions])[] = [
  ['our own rules', 0.02, () => ownTransitions],
  ...(existsSync(FILE) ? [['the majors of 2019', 0.005, () => readTransitions(FILE)] as const] : []),
];
it('says whether the transitions of 2019 are at hand', () => {
  if (!existsSync(FILE)) console.log(`${FILE} is absent: only our own transitions are compared`);
  expect(chains.length).toBe(existsSync(FILE) ? 2 : 1);
});

const INNINGS = [1, 3, 5, 7, 8, 9];
/** Home lead: tops of 1, 3, 5, 7, 8, 9, then bottoms. */
const STARTS: readonly (readonly [lead: number, tops: readonly number[], bottoms: readonly number[]])[] = [
  [-3, [0.243, 0.213, 0.171, 0.112, 0.076, 0.037], [0.276, 0.245, 0.201, 0.136, 0.094, 0.046]],
  [-2, [0.32, 0.295, 0.256, 0.193, 0.144, 0.081], [0.36, 0.336, 0.299, 0.232, 0.177, 0.101]],
  [-1, [0.407, 0.392, 0.367, 0.315, 0.264, 0.172], [0.453, 0.443, 0.424, 0.376, 0.321, 0.216]],
  [0, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5], [0.55, 0.557, 0.569, 0.591, 0.612, 0.646]],
  [1, [0.593, 0.608, 0.633, 0.685, 0.736, 0.828], [0.644, 0.666, 0.705, 0.784, 0.862]],
  [2, [0.68, 0.705, 0.744, 0.807, 0.856, 0.919], [0.728, 0.76, 0.807, 0.882, 0.936]],
  [3, [0.757, 0.787, 0.829, 0.888, 0.924, 0.963], [0.8, 0.834, 0.879, 0.938, 0.971]],
];
/** Bottom of the ninth, tied, by bases and outs. */
const LAST_TIED: readonly (readonly number[])[] = [
  [0.646, 0.588, 0.539],
  [0.717, 0.64, 0.567],
  [0.806, 0.705, 0.612],
  [0.816, 0.717, 0.615],
  [0.919, 0.825, 0.63],
  [0.924, 0.825, 0.648],
  [0.927, 0.845, 0.637],
  [0.929, 0.835, 0.666],
];
const LAST_DOWN_ONE: readonly (readonly [BaseCode, readonly number[]])[] = [
  [0, [0.216, 0.124, 0.052]],
  [1, [0.355, 0.224, 0.106]],
  [7, [0.736, 0.548, 0.28]],
];
/** Runs to come, 2019 (domain 3.1), by bases and outs; counted directly, so not to the last digit of the chain. */
const RUNS_2019: readonly (readonly number[])[] = [
  [0.544, 0.296, 0.115],
  [0.958, 0.57, 0.244],
  [1.184, 0.736, 0.341],
  [1.574, 1.012, 0.467],
  [1.439, 1.011, 0.387],
  [1.809, 1.246, 0.555],
  [2.054, 1.448, 0.622],
  [2.343, 1.649, 0.79],
];

describe.each(chains)('win expectancy of %s', (_name, tolerance, chain) => {
  const transitions = chain();
  const runs = runDistribution(transitions);
  const nine = new WinExpectancy(runs, { innings: 9, extraInningRunner: false });
  const near = (found: number, told: number): void => expect(Math.abs(found - told)).toBeLessThanOrEqual(tolerance);

  it('WE-1: what is to be expected from a situation sums to one', () => {
    for (const steps of transitions) expect(steps.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1, 4);
    for (const one of runs) expect(one.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 4);
  });

  it.each(STARTS)('WE-2: half-innings that start with the home team %i ahead', (homeLead, tops, bottoms) => {
    tops.forEach((told, i) =>
      near(nine.at({ inning: INNINGS[i] ?? 0, half: 'top', outs: 0, bases: 0, homeLead }), told),
    );
    bottoms.forEach((told, i) =>
      near(nine.at({ inning: INNINGS[i] ?? 0, half: 'bottom', outs: 0, bases: 0, homeLead }), told),
    );
  });

  it('WE-2: the bottom of the ninth, tied or one behind', () => {
    const last = (bases: number, outs: number, homeLead: number): number =>
      nine.at({ inning: 9, half: 'bottom', outs, bases: bases as BaseCode, homeLead });
    LAST_TIED.forEach((row, bases) => row.forEach((told, outs) => near(last(bases, outs, 0), told)));
    for (const [bases, row] of LAST_DOWN_ONE) row.forEach((told, outs) => near(last(bases, outs, -1), told));
  });

  it('WE-3: an extra inning that starts with a man on second', () => {
    const second = runs[situation(2, 0)] ?? new Float64Array();
    near(second[0] ?? 0, 0.388);
    near(second[1] ?? 0, 0.312);
    near(second[2] ?? 0, 0.15);
    const placed = new WinExpectancy(runs, { innings: 9, extraInningRunner: true });
    near(placed.at({ inning: 10, half: 'bottom', outs: 0, bases: 2, homeLead: 0 }), 0.806);
    near(placed.at({ inning: 10, half: 'top', outs: 0, bases: 2, homeLead: 0 }), 0.5);
  });

  it('WE-4: a lead is never worse than a smaller one, and equal teams start even', () => {
    fc.assert(
      fc.property(
        fc.record({
          innings: fc.integer({ min: 1, max: 12 }),
          inning: fc.integer({ min: 1, max: 14 }),
          half: fc.constantFrom('top' as const, 'bottom' as const),
          outs: fc.integer({ min: 0, max: 2 }),
          bases: fc.integer({ min: 0, max: 7 }),
          homeLead: fc.integer({ min: -17, max: 16 }),
          extraInningRunner: fc.boolean(),
        }),
        ({ innings, extraInningRunner, bases, ...at }) => {
          const table = new WinExpectancy(runs, { innings, extraInningRunner });
          const here = { ...at, bases: bases as BaseCode };
          const chance = table.at(here);
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1 + 1e-9);
          expect(table.at({ ...here, homeLead: at.homeLead + 1 })).toBeGreaterThanOrEqual(chance - 1e-9);
          expect(table.at({ inning: 1, half: 'top', outs: 0, bases: 0, homeLead: 0 })).toBeCloseTo(0.5, 6);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('run expectancy', () => {
  it('WE-1: the chain of 2019 gives the runs that were counted', () => {
    if (!existsSync(FILE)) return expect(existsSync(FILE)).toBe(false);
    const table = runExpectancy(readTransitions(FILE));
    // A chain forgets how a situation came about: it is within a tenth of a run of what was counted.
    RUNS_2019.forEach((row, bases) =>
      row.forEach((told, outs) =>
        expect(Math.abs(expectedRuns(table, bases as BaseCode, outs) - told)).toBeLessThan(0.1),
      ),
    );
    expect(expectedRuns(table, 0, 0)).toBeCloseTo(0.544, 2);
  });

  it('WE-1: ours is near the majors, and the distribution has its mean', () => {
    const table = runExpectancy(ownTransitions);
    RUNS_2019.forEach((row, bases) =>
      row.forEach((told, outs) =>
        expect(Math.abs(expectedRuns(table, bases as BaseCode, outs) - told)).toBeLessThan(0.1),
      ),
    );
    runDistribution(ownTransitions).forEach((one, at) => {
      expect(one.reduce((sum, p, k) => sum + p * k, 0)).toBeCloseTo(table[at] ?? 0, 2);
    });
  });

  it('WE-1: the chance of a run at all grows with every base and falls with every out', () => {
    const runs = runDistribution(ownTransitions);
    const some = (bases: BaseCode, outs: number): number => scores(runs[situation(bases, outs)] ?? new Float64Array());
    for (const outs of [0, 1, 2]) {
      expect(some(1, outs)).toBeGreaterThan(some(0, outs));
      expect(some(2, outs)).toBeGreaterThan(some(1, outs));
      expect(some(4, outs)).toBeGreaterThan(some(2, outs));
      if (outs > 0) expect(some(4, outs)).toBeLessThan(some(4, outs - 1));
    }
  });
});
