import type { ErrorOdds } from '../charts';

/** A team meets about 29 × 216 batters in a season, so the error number is what a season of X-checks should show. */
const SEASON_CARDS = 29;

/**
 * Extra bases of an error, 0 for none, by three dice that can be told apart.
 * `error` is the fielder's number at the position.
 */
export function errorBases(odds: ErrorOdds, error: number, a: number, b: number, c: number): 0 | 1 | 2 | 3 {
  const index = 36 * (a - 1) + 6 * (b - 1) + (c - 1);
  const limit = Math.min(206, Math.round((216 * error) / (SEASON_CARDS * odds.chances)));
  if (index >= limit) return 0;
  if (index < Math.round(limit * odds.threeBase)) return 3;
  return index < Math.round(limit * odds.twoBase) ? 2 : 1;
}
