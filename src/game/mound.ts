import type { LineupId } from './lineup';

/** What he was brought in as: it says when he begins to tire (SPEC Y). */
export type PitcherRole = 'starter' | 'relief' | 'closer';

/** What the rules remember of the man on the mound: counts only, so that folding reads no card. */
export interface Mound {
  readonly pitcher: LineupId;
  readonly role: PitcherRole;
  /** Outs recorded while he pitched. */
  readonly outs: number;
  /** Plate appearances that ended against him. */
  readonly batters: number;
  /** Hits, walks and hit batsmen since his last out, between it and the one before, and before that one. */
  readonly reached: readonly [number, number, number];
  /** Runs that scored in this half-inning while he pitched. */
  readonly runsInInning: number;
  /** A half-inning ended with him on the mound. */
  readonly endedHalf: boolean;
  /** He is tired, and stays so. */
  readonly tired: boolean;
}
