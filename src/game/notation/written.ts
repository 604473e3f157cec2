import type { Destination, Origin, Runners } from '../bases';
import type { AdvanceReason, BallInPlay, EarnedCall, FieldingError, PlayKind } from '../play';
import type { FielderNumber } from '../positions';

/** What the notation is read against: who is on base, and how many are out. A `GameState` is one. */
export interface Situation {
  readonly runners: Runners;
  readonly outs: number;
}

/** What a line says about one man. What it leaves open is null and follows from the play. */
export interface Movement {
  readonly from: Origin;
  /** Base reached, or where he was put out; the base he left where he holds it or is doubled off. */
  readonly to: Destination;
  readonly out: boolean;
  /** In order, the putout last; empty for the usual fielders of such an out. */
  readonly by: readonly FielderNumber[];
  readonly reason: AdvanceReason | null;
  readonly force: boolean | null;
  readonly rbi: boolean | null;
  readonly earned: EarnedCall | null;
}

/** Fielders of an out in the basic part; `from` where the line says whose. */
export interface WrittenOut {
  readonly by: readonly FielderNumber[];
  readonly from: Origin | null;
}

/** A man who ran on his own. */
export interface WrittenRun {
  readonly type: 'steal' | 'caughtStealing' | 'pickOff' | 'pickOffStealing';
  /** The base run for, of a pick-off the base he stood on; null where the fielders have to tell. */
  readonly base: Destination | null;
  readonly by: readonly FielderNumber[];
  /** An error saved him. */
  readonly safe: boolean;
}

/** A line of scorer's notation, taken apart (docs/notation.md). */
export interface Written {
  readonly kind: PlayKind;
  readonly ball: BallInPlay | null;
  readonly outs: readonly WrittenOut[];
  /** Men put out on the ball, where the line counts them (`DP`, `TP`). */
  readonly count: 1 | 2 | 3 | null;
  readonly sacrifice: 'hit' | 'fly' | null;
  /** `GDP`, or a plain `DP` modifier that denies it; null where it follows from the play. */
  readonly groundedIntoDoublePlay: boolean | null;
  readonly runs: readonly WrittenRun[];
  /** What let the batter or the runners go on a strikeout or walk. */
  readonly beside: 'wildPitch' | 'passedBall' | 'indifference' | 'other' | null;
  readonly looking: boolean;
  /** A home run that stayed in the park. */
  readonly insideThePark: boolean;
  readonly errors: readonly FieldingError[];
  readonly movements: readonly Movement[];
}

/** Where a line stops making sense, and what could stand there. */
export interface NotationFault {
  /** Place in the text, counted from 0. */
  readonly at: number;
  /** One sentence for the person who typed it. */
  readonly message: string;
  /** Examples of what was expected, most likely first. */
  readonly expected: readonly string[];
}
