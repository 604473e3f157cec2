import type { Place } from './problem';

/** One value of a row, as a person reads it; null where there was or will be none. */
export interface FieldDifference {
  readonly field: string;
  readonly old: string | null;
  readonly new: string | null;
}

/** A row that an import adds, changes or takes away. */
export interface Difference {
  readonly kind: 'new' | 'changed' | 'removed';
  /** The first of its rows in the files; null for what is in none of them. */
  readonly at: Place | null;
  readonly name: string;
  /** What else to know of it, in a few words. */
  readonly note: string;
  /** What changes; nothing for a row that is new or goes. */
  readonly fields: readonly FieldDifference[];
}

/** A man who goes from one team to another, or to or from none. */
export interface Move {
  readonly cardId: number | null;
  readonly playerId: number | null;
  readonly from: number | null;
  readonly to: number | null;
}

type Shown = string | number | boolean | null | undefined;

const shown = (value: Shown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

/** The fields of a list of pairs that differ, in its order. */
export const fieldDifferences = (
  pairs: readonly (readonly [field: string, old: Shown, now: Shown])[],
): readonly FieldDifference[] =>
  pairs
    .map(([field, old, now]) => ({ field, old: shown(old), new: shown(now) }))
    .filter((pair) => pair.old !== pair.new);
