import { CARD_OUTCOMES, type CardOutcome } from '@/game/outcomes';
import type { Hand } from '@/game/abilities';
import { err, ok, type Result } from '@/shared/result';

/** Ratings are whole twentieths of a chance: one face of the d20 in a cell of weight 1. */
export const TWENTIETHS = 20;

/** A card side holds 108 chances: three columns of 36 (domain 1.1). */
export const SIDE_TOTAL = 108 * TWENTIETHS;

/** Chances of each outcome on one side of a card, in twentieths; the sum is `SIDE_TOTAL`. */
export type Ratings = Readonly<Record<CardOutcome, number>>;

/** Batting: by the pitcher's throwing hand. Pitching: by the side the batter hits from. */
export interface RatedFaces {
  readonly L: Ratings;
  readonly R: Ratings;
}

export interface CardRatings {
  readonly batting: RatedFaces;
  /** Null for a man who does not pitch. */
  readonly pitching: RatedFaces | null;
}

/** Why ratings are no card: the field at fault, `sum` when each field is fine but their sum is not. */
export interface RatingProblem {
  readonly field: CardOutcome | 'sum';
  readonly message: string;
}

/** A side with no chances at all, to build one from. */
export const noRatings = (): Record<CardOutcome, number> =>
  Object.fromEntries(CARD_OUTCOMES.map((outcome) => [outcome, 0])) as Record<CardOutcome, number>;

export const sumOfRatings = (ratings: Ratings): number =>
  CARD_OUTCOMES.reduce((sum, outcome) => sum + ratings[outcome], 0);

/** Chances as people write them: at most two decimals. */
export const inChances = (twentieths: number): number => (twentieths * 5) / 100;

/** Twentieths from chances: 12.35 → 247. What is finer than the grid comes out as no whole number. */
export function toTwentieths(chances: number): number {
  const value = chances * TWENTIETHS;
  const rounded = Math.round(value);
  // 0.15 × 20 is not 3 in binary: only what people can write is compared.
  return Math.abs(value - rounded) < 1e-6 ? rounded : value;
}

/**
 * Checks one side against the 108 rule; a field that is absent counts 0.
 * @param given twentieths of a chance
 */
export function checkRatings(given: Readonly<Partial<Record<CardOutcome, number>>>): Result<Ratings, RatingProblem> {
  const ratings = noRatings();
  for (const outcome of CARD_OUTCOMES) {
    const value = given[outcome] ?? 0;
    if (!Number.isInteger(value)) {
      return err({ field: outcome, message: `${outcome}: ${value / TWENTIETHS} chances are no whole twentieths` });
    }
    if (value < 0) return err({ field: outcome, message: `${outcome}: ${inChances(value)} chances are below 0` });
    ratings[outcome] = value;
  }
  const sum = sumOfRatings(ratings);
  if (sum === SIDE_TOTAL) return ok(ratings);
  return err({ field: 'sum', message: `the chances sum to ${inChances(sum)}, not 108` });
}

/** The side of a card that is read against a hand. */
export const facing = <T>(faces: { readonly L: T; readonly R: T }, hand: Hand): T => (hand === 'L' ? faces.L : faces.R);
