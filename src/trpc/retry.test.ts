import { describe, expect, it } from 'vitest';
import { isWorthRetrying, retryDelayMs } from './retry';

const failed = (code?: string) => ({ data: code === undefined ? undefined : { code } }) as never;

describe('isWorthRetrying', () => {
  it('repeats a mutation only when the server can tell a repetition', () => {
    expect(isWorthRetrying({ type: 'mutation', input: { actionId: 'a1b2c3d4' } }, failed(), 1)).toBe(true);
    expect(isWorthRetrying({ type: 'mutation', input: { name: 'Ann' } }, failed(), 1)).toBe(false);
  });

  it.each(['STALE_SEQ', 'NOT_YOUR_TURN', 'FORBIDDEN', 'INTERNAL'])('takes %s for an answer', (code) => {
    expect(isWorthRetrying({ type: 'mutation', input: { actionId: 'a1b2c3d4' } }, failed(code), 1)).toBe(false);
    expect(isWorthRetrying({ type: 'query', input: {} }, failed(code), 1)).toBe(false);
  });

  it('gives up on a query after a few attempts, never on a subscription', () => {
    expect(isWorthRetrying({ type: 'query', input: {} }, failed(), 4)).toBe(false);
    expect(isWorthRetrying({ type: 'subscription', input: {} }, failed('TRY_AGAIN'), 1000)).toBe(true);
    expect(isWorthRetrying({ type: 'subscription', input: {} }, failed('INTERNAL'), 1000)).toBe(true);
    expect(isWorthRetrying({ type: 'subscription', input: {} }, failed('NOT_FOUND'), 1)).toBe(false);
  });
});

describe('retryDelayMs', () => {
  it('doubles up to 15 seconds and is spread over half of it', () => {
    expect(retryDelayMs(0, () => 0)).toBe(125);
    expect(retryDelayMs(0, () => 1)).toBe(250);
    expect(retryDelayMs(3, () => 1)).toBe(2_000);
    expect(retryDelayMs(30, () => 1)).toBe(15_000);
  });
});
