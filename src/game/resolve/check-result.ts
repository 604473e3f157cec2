import type { Destination } from '../bases';
import type { CheckResult } from '../charts';

/** What is left of a range die's result after the speed test and the `#` results. */
export type SettledResult = Exclude<CheckResult, 'SPD' | 'G2#' | 'G3#'>;
export type HitResult = 'SI1' | 'SI2' | 'DO2' | 'DO3' | 'TR3';
export type GroundResult = 'G1' | 'G2' | 'G3';
export type FlyResult = 'F1' | 'F2' | 'F3';

/** Bases of the batter, then of every runner. */
const HITS: Readonly<Record<HitResult, readonly [Destination, number]>> = {
  SI1: [1, 1],
  SI2: [1, 2],
  DO2: [2, 2],
  DO3: [2, 3],
  TR3: [3, 3],
};
export const batterBases = (result: HitResult): Destination => HITS[result][0];
export const runnerBases = (result: HitResult): number => HITS[result][1];

export const isHitResult = (result: SettledResult): result is HitResult => result in HITS;
export const isGroundResult = (result: SettledResult): result is GroundResult =>
  result === 'G1' || result === 'G2' || result === 'G3';
export const isFlyResult = (result: SettledResult): result is FlyResult =>
  result === 'F1' || result === 'F2' || result === 'F3';
