import { expect, it } from 'vitest';
import { makeRateLimits } from './rate-limits';
import { TokenBucket } from './token-bucket';

function clockAt(start: number) {
  let time = start;
  return { now: () => time, pass: (ms: number) => void (time += ms) };
}

it('lets a burst pass, then the steady rate', () => {
  const clock = clockAt(0);
  const bucket = new TokenBucket({ burst: 3, perSecond: 2 }, clock);
  expect([1, 2, 3, 4].map(() => bucket.take())).toEqual([true, true, true, false]);
  clock.pass(499);
  expect(bucket.take()).toBe(false);
  clock.pass(1);
  expect([bucket.take(), bucket.take()]).toEqual([true, false]);
  clock.pass(60_000);
  expect([1, 2, 3, 4].map(() => bucket.take())).toEqual([true, true, true, false]);
});

it('counts each caller apart', () => {
  const limits = makeRateLimits(1, clockAt(0));
  for (let i = 0; i < 6; i++) limits.mutation('ann');
  expect(() => limits.mutation('ann')).toThrow(expect.objectContaining({ code: 'RATE_LIMITED' }));
  expect(() => limits.mutation('ben')).not.toThrow();
});

it('never gains from a clock that goes back', () => {
  const clock = clockAt(1_000);
  const bucket = new TokenBucket({ burst: 1, perSecond: 1 }, clock);
  bucket.take();
  clock.pass(-1_000);
  expect(bucket.take()).toBe(false);
});
