import type { LineupId } from './lineup';

/** A base a runner can stand on. */
export type Base = 1 | 2 | 3;

/** Where a runner came from: 0 is the batter's box. */
export type Origin = 0 | Base;

/** Where a runner went: 4 is home. */
export type Destination = Base | 4;

/** Which bases are occupied, as the bit field 1 (first) + 2 (second) + 4 (third): 3 is first and second, 4 is third alone. */
export type BaseCode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The runner on first, second and third. */
export type Runners = readonly [LineupId | null, LineupId | null, LineupId | null];

export const NO_RUNNERS: Runners = [null, null, null];

export const baseCode = (runners: Runners): BaseCode =>
  ((runners[0] === null ? 0 : 1) + (runners[1] === null ? 0 : 2) + (runners[2] === null ? 0 : 4)) as BaseCode;

export const runnerOn = (runners: Runners, base: Base): LineupId | null => runners[base - 1] as LineupId | null;
