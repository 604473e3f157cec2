import { AppError } from '@/server/errors';
import type { Clock } from '@/shared/clock';
import { TokenBucket, type BucketRate } from './token-bucket';

/** What callers may ask for, and how often. Each throws `AppError('RATE_LIMITED')`. */
export interface RateLimits {
  /** Any mutation. `who`: a user's id, or the address of one who has no name. */
  mutation(who: string): void;
  /** New games cost far more than moves. */
  newGame(userId: string): void;
  /** Files of real games, looked at or imported: up to twenty games a call. */
  importing(userId: string): void;
  /** Games as files: each reads a whole log. `who` as for a mutation. */
  exporting(who: string): void;
  /** New names and recovery codes, by address. */
  signIn(address: string): void;
}

/** So many callers are remembered before those with a full bucket are forgotten. */
const SWEEP_AT = 10_000;

function buckets(rate: BucketRate, clock: Clock, refusal: string): (who: string) => void {
  const byCaller = new Map<string, TokenBucket>();
  return (who) => {
    if (byCaller.size >= SWEEP_AT) {
      for (const [caller, bucket] of byCaller) if (bucket.isFull()) byCaller.delete(caller);
    }
    let bucket = byCaller.get(who);
    if (bucket === undefined) {
      bucket = new TokenBucket(rate, clock);
      byCaller.set(who, bucket);
    }
    if (!bucket.take()) throw new AppError('RATE_LIMITED', refusal);
  };
}

export function makeRateLimits(mutationsPerSecond: number, clock: Clock): RateLimits {
  const perSecond = mutationsPerSecond;
  return {
    mutation: buckets({ burst: perSecond * 6, perSecond }, clock, 'That was too fast: wait a moment and try again.'),
    newGame: buckets(
      { burst: perSecond, perSecond: perSecond / 100 },
      clock,
      'Too many new games at once: wait a few seconds.',
    ),
    importing: buckets(
      { burst: perSecond * 6, perSecond: perSecond / 20 },
      clock,
      'Too many files at once: wait a few seconds.',
    ),
    exporting: buckets(
      { burst: perSecond * 3, perSecond: perSecond / 10 },
      clock,
      'Too many files at once: wait a few seconds.',
    ),
    signIn: buckets(
      { burst: perSecond * 3, perSecond: perSecond / 20 },
      clock,
      'Too many sign-ins from your address: wait a little.',
    ),
  };
}
