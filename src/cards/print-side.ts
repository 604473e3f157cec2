import { CARD_OUTCOMES, type CardOutcome } from '@/game/outcomes';
import { arrangeCells } from './arrange-cells';
import { cutCells } from './cut-cells';
import type { Share } from './open-cell';
import type { PrintedSide } from './printed-card';
import type { Ratings } from './ratings';

/** Bumped whenever the same ratings would be laid out differently. */
export const LAYOUT_VERSION = 1;

/** Worth of the cells that a tired pitcher reads as a hit: six chances, in twentieths (domain 1.15). */
export const TIRED_TOTAL = 6 * 20;

/** The `@` parts: half strikeouts, half groundout_b, and more of one where the other is short. */
function tiredAmounts(ratings: Ratings): Partial<Record<CardOutcome, number>> {
  const half = TIRED_TOTAL / 2;
  const strikeout = Math.min(ratings.strikeout, Math.max(half, TIRED_TOTAL - ratings.groundout_b));
  return { strikeout, groundout_b: Math.min(ratings.groundout_b, TIRED_TOTAL - strikeout) };
}

/**
 * Lays one side's ratings on three columns of eleven cells so that every rating gets exactly its chances when the dice
 * are read: first cells are cut, weight by weight, then those of equal weight are arranged over columns and rows.
 * The same ratings always give the same side.
 * @param ratings keep the 108 rule
 */
export function printSide(ratings: Ratings, kind: 'batting' | 'pitching'): PrintedSide {
  const marked = kind === 'pitching' ? tiredAmounts(ratings) : {};
  const shares = CARD_OUTCOMES.flatMap((outcome): Share[] => {
    const tired = marked[outcome] ?? 0;
    return [
      { outcome, tired: false, amount: ratings[outcome] - tired },
      { outcome, tired: true, amount: tired },
    ];
  }).filter((share) => share.amount > 0);
  return arrangeCells(cutCells(shares));
}
