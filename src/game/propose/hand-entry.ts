import type { FieldingError } from '../play';
import type { Movement } from '../notation/written';
import type { Outcome } from '../outcomes';

/** A result as a person entered it. What it leaves open follows from the rules. */
export interface HandEntry {
  /** The card's own word, where one was picked; it is kept for the record. */
  readonly outcome: Outcome | null;
  /** Scorer's notation (docs/notation.md). */
  readonly notation: string;
  /** Men whose movement was changed; others do what the notation says. Null for none. */
  readonly moves: readonly Movement[] | null;
  /** In place of the errors in the notation; null to keep those. */
  readonly errors: readonly FieldingError[] | null;
}

/** An entry of notation alone. */
export const entryOf = (notation: string): HandEntry => ({ outcome: null, notation, moves: null, errors: null });
