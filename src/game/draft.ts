import type { AdvanceChoice } from './advance-question';
import type { Die } from './dice';
import type { Outcome } from './outcomes';
import type { BallInPlay, CardCell } from './play';

/**
 * A play in the making: what the dice have said so far and what has been answered. The rules finish it by going over
 * it again from the start with these dice and answers, so a draft needs nothing else to survive a restart.
 */
export interface PlayDraft {
  readonly outcome: Outcome | null;
  readonly cell: CardCell | null;
  readonly ball: BallInPlay | null;
  /** Every die rolled for this play so far, in order. */
  readonly dice: readonly Die[];
  readonly answers: readonly AdvanceChoice[];
}
