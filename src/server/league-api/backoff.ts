import { unit, type Rng } from '@/shared/rng';

export interface Backoff {
  readonly firstMs: number;
  readonly mostMs: number;
}

/** Between the tries of one request. */
export const REQUEST_BACKOFF: Backoff = { firstMs: 500, mostMs: 10_000 };

/** Between one failed reading of a league and the next: the service is not asked before. */
export const LEAGUE_BACKOFF: Backoff = { firstMs: 30_000, mostMs: 15 * 60_000 };

/**
 * Milliseconds to wait after so many failures in a row (1 and up): twice as long each time, and by lot between half and
 * the whole of it, so that servers that failed together do not come back together.
 */
export function backoffMs({ firstMs, mostMs }: Backoff, failures: number, rng: Rng): number {
  const longest = Math.min(mostMs, firstMs * 2 ** Math.min(failures - 1, 30));
  return Math.round(longest * (0.5 + unit(rng) / 2));
}
