import type { Base, Destination, Origin } from '@/game/bases';
import type { FielderNumber } from '@/game/positions';

/** Who handled the ball, in order. A hand that the file does not know (`U`, `99`) is left out. */
export type Handlers = readonly FielderNumber[];

/** An error in a string of fielders: those before it have an assist. */
export interface ErrorText {
  readonly fielder: FielderNumber | null;
  readonly assists: Handlers;
  readonly isThrow: boolean;
}

/** One man put out in the basic part: `64(1)` or the batter's `3`. */
export interface OutText {
  readonly by: Handlers;
  readonly from: Origin;
}

/** A runner who runs on his own: what was tried, and how it ended. */
export interface RunText {
  readonly type: 'steal' | 'caughtStealing' | 'pickOff' | 'pickOffStealing';
  /** The base run for; of a pick-off the base he stands on. */
  readonly base: Destination;
  readonly by: Handlers;
  /** The error that saved him; null where he is out or safe without one. */
  readonly error: ErrorText | null;
  readonly marks: Marks;
}

/** What a basic part says besides the movements. */
export type Basic =
  | { readonly type: 'out'; readonly outs: readonly OutText[]; readonly isBatterSafe: boolean }
  | { readonly type: 'hit'; readonly bases: 1 | 2 | 3 | 4; readonly by: Handlers; readonly groundRule: boolean }
  | { readonly type: 'error'; readonly error: ErrorText }
  | { readonly type: 'fieldersChoice'; readonly by: Handlers }
  | { readonly type: 'strikeout'; readonly by: Handlers; readonly with: Extra | null }
  | { readonly type: 'walk'; readonly intentional: boolean; readonly with: Extra | null }
  | { readonly type: 'hitByPitch' | 'interference' | 'noPlay' }
  | { readonly type: 'foulError'; readonly error: ErrorText }
  | { readonly type: 'running'; readonly extra: Extra };

/** What happens without the batted ball, alone or with a strikeout or walk. */
export type Extra =
  | { readonly type: 'runs'; readonly runs: readonly RunText[] }
  | { readonly type: 'wildPitch' | 'passedBall' | 'balk' | 'indifference' | 'otherAdvance' }
  | { readonly type: 'error'; readonly error: ErrorText };

/** The scorer's marks on an advance. */
export interface Marks {
  readonly earned: 'unearned' | 'teamUnearned' | null;
  readonly rbi: boolean | null;
}

export interface AdvanceText {
  readonly from: Origin;
  readonly to: Destination;
  /** `X`, unless an error saved him. */
  readonly out: boolean;
  /** Written with an `X`. */
  readonly isCross: boolean;
  readonly by: Handlers;
  readonly errors: readonly ErrorText[];
  readonly marks: Marks;
  readonly on: 'wildPitch' | 'passedBall' | 'interference' | null;
  /** Went on with a throw elsewhere. */
  readonly onThrow: boolean;
}

/** One event string, taken apart (domain 5.2). */
export interface EventText {
  readonly basic: Basic;
  /** Between slashes, hit marks off. */
  readonly modifiers: readonly string[];
  readonly advances: readonly AdvanceText[];
}

export type { Base };
