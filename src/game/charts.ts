import type { FieldPosition } from './positions';

/** What an X-check's range die can say (domain 1.8). */
export const CHECK_RESULTS = [
  'G1',
  'G2',
  'G2#',
  'G3',
  'G3#',
  'F1',
  'F2',
  'F3',
  'SI1',
  'SI2',
  'DO2',
  'DO3',
  'TR3',
  'SPD',
  'PO',
  'FO',
] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** 20 faces, from die face 1 upward. */
export type RangeRow = readonly CheckResult[];

/** Error odds of a position: see domain 1.8. */
export interface ErrorOdds {
  /** X chances of 108 that a pitcher's card holds for the position. */
  readonly chances: number;
  /** Share of errors that give two bases or more, and three. */
  readonly twoBase: number;
  readonly threeBase: number;
}

/** Shares of 100 by who fields the ball; every row sums to 100. */
export interface HitLocations {
  /** P, C, 1B, 2B, 3B, SS. */
  readonly groundOut: { readonly L: readonly number[]; readonly R: readonly number[] };
  readonly popOut: readonly number[];
  readonly lineOut: readonly number[];
  /** LF, CF, RF. */
  readonly flyOut: { readonly L: readonly number[]; readonly R: readonly number[] };
  readonly outfieldHit: { readonly L: readonly number[]; readonly R: readonly number[] };
}

/** What a bunt, a squeeze and a hit-and-run can come to (domain 1.11, 1.12). */
export const BUNT_RESULTS = ['sacrifice', 'single', 'leadOut', 'caught', 'doublePlay'] as const;
export type BuntResult = (typeof BUNT_RESULTS)[number];
export const SQUEEZE_RESULTS = ['sacrifice', 'single', 'leadOut', 'missed'] as const;
export type SqueezeResult = (typeof SQUEEZE_RESULTS)[number];
export const HIT_AND_RUN_RESULTS = ['single', 'groundOut', 'missedSwing', 'lineOut', 'popOut'] as const;
export type HitAndRunResult = (typeof HIT_AND_RUN_RESULTS)[number];

/** A row for each grade A to D; a result for each face. */
export type ByGrade<Code> = readonly (readonly Code[])[];

/** A league's result charts: data that a league can replace (the standard set is `cards/charts`). */
export interface Charts {
  /** Rows for range 1 to 5. */
  readonly range: {
    readonly infield: readonly RangeRow[];
    readonly outfield: readonly RangeRow[];
    readonly pitcher: readonly RangeRow[];
    readonly catcher: readonly RangeRow[];
  };
  readonly errors: Readonly<Record<FieldPosition, ErrorOdds>>;
  readonly locations: HitLocations;
  /** 20 faces. */
  readonly bunts: { readonly sacrifice: ByGrade<BuntResult>; readonly squeeze: ByGrade<SqueezeResult> };
  /** Two ordered d6 read as 0–35. */
  readonly hitAndRun: ByGrade<HitAndRunResult>;
}
