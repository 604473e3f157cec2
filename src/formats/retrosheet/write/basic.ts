import type { Origin } from '@/game/bases';
import type { Advance, EarnedCall, FieldingError } from '@/game/play';

/** How each run counts for the pitcher; asked for men who scored. */
export type CallOf = (advance: Advance) => EarnedCall;

/** The first part of an event: what it tells by itself, so that it need not be said again. */
export interface Basic {
  readonly text: string;
  /** Men whose whole way it tells. */
  readonly told: ReadonlySet<Origin>;
  /** How many of the play's errors, from the first, it tells. */
  readonly errors: number;
  readonly isForceOut?: boolean;
}

/** H for home, B for the batter. */
export const baseName = (base: number): string => (base === 0 ? 'B' : base === 4 ? 'H' : String(base));

/** `63E3`. */
export const errorText = (error: FieldingError | undefined): string =>
  error === undefined ? 'E' : `${(error.assists ?? []).join('')}E${error.fielder}`;
/** As it stands in brackets. */
export const errorParam = (error: FieldingError | undefined): string =>
  `${errorText(error)}${error?.type === 'throwing' ? '/TH' : ''}`;
