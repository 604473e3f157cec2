import type { Outcome } from './outcomes';
import type { Play, Side } from './play';
import type { FielderNumber } from './positions';
import type { HandEntry } from './propose/hand-entry';

/** What a person read from a paper card: a word of the card that the rules carry out, or the whole play. */
export type ResultEntry =
  | { readonly type: 'outcome'; readonly outcome: Outcome; readonly fielder: FielderNumber | null }
  | { readonly type: 'play'; readonly entry: HandEntry; readonly play: Play };

/** A result that waits for the other manager. */
export interface Proposal {
  /** Who entered it. */
  readonly side: Side;
  readonly result: ResultEntry;
  /** When it stands by itself, UTC, ISO 8601; null where only the other manager lets it stand. */
  readonly dueAt: string | null;
  /** Challenges on this reading before it. */
  readonly challenges: number;
}

/** A result that the other manager did not let stand: whoever entered it has another look. */
export interface Challenge {
  /** Who challenged. */
  readonly side: Side;
  readonly reason: string;
  readonly result: ResultEntry;
  /** How many there were on this reading. */
  readonly count: number;
}

/** After so many challenges a reading stands as entered; it can still be taken back by consent. */
export const MOST_CHALLENGES = 2;
