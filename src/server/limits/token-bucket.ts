import type { Clock } from '@/shared/clock';

export interface BucketRate {
  /** Tokens a bucket holds when full. */
  readonly burst: number;
  readonly perSecond: number;
}

/** A caller's allowance: it fills up steadily and each request takes one token. */
export class TokenBucket {
  private readonly rate: BucketRate;
  private readonly clock: Clock;
  private tokens: number;
  private filledAt: number;

  constructor(rate: BucketRate, clock: Clock) {
    this.rate = rate;
    this.clock = clock;
    this.tokens = rate.burst;
    this.filledAt = clock.now();
  }

  /** False when nothing is left; then nothing is taken. */
  take(): boolean {
    const now = this.clock.now();
    const filled = ((now - this.filledAt) / 1000) * this.rate.perSecond;
    this.tokens = Math.min(this.rate.burst, this.tokens + Math.max(0, filled));
    this.filledAt = now;
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }

  /** Whether forgetting this bucket would change nothing. */
  isFull(): boolean {
    return this.tokens + ((this.clock.now() - this.filledAt) / 1000) * this.rate.perSecond >= this.rate.burst;
  }
}
