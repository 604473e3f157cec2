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
  /** Every die that was used for this play so far, in order. */
  readonly dice: readonly Die[];
  readonly answers: readonly AdvanceChoice[];
  /**
   * Dice that lie on the table for the reader of a paper card, beside the at-bat roll: the fielding and the jump roll. The
   * rules take from them before they roll others. Absent where there are none.
   */
  readonly spare?: readonly Die[];
}

/** All dice of a draft, used or not, in the order of the throws. */
export const diceOnTable = ({ dice, spare = [] }: Pick<PlayDraft, 'dice' | 'spare'>): readonly Die[] =>
  spare.length === 0 ? dice : [...dice, ...spare].toSorted((one, other) => (one.n ?? -1) - (other.n ?? -1));
