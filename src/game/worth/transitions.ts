import type { BaseCode } from '../bases';

/** How many situations of a half-inning there are: eight sets of bases, three of outs. */
export const SITUATIONS = 24;
/** Where a transition leads that makes the third out. */
export const HALF_OVER = 24;

/** The number of a situation, 0–23. */
export const situation = (bases: BaseCode, outs: number): number => outs * 8 + bases;

/** One thing that a play can lead to. */
export interface Step {
  /** Situation after it, or `HALF_OVER`. */
  readonly to: number;
  readonly runs: number;
  /** 0–1; those of one situation sum to 1. */
  readonly p: number;
}

/** What a play leads to from each of the 24 situations. */
export type Transitions = readonly (readonly Step[])[];
