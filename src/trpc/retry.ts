import type { Operation, TRPCClientError } from '@trpc/client';
import type { AppRouter } from '@/server/api/root';
import type { ErrorCode } from '@/server/errors';

/** Codes after which the same request may succeed; no code at all is a lost connection. */
const WORTH_ANOTHER_TRY: ReadonlySet<ErrorCode | undefined> = new Set<ErrorCode | undefined>([
  undefined,
  'TRY_AGAIN',
  'SHUTTING_DOWN',
]);

const ATTEMPTS = { query: 4, mutation: 10, subscription: Number.POSITIVE_INFINITY } as const;

const carriesActionId = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'actionId' in input && typeof input.actionId === 'string';

/**
 * Whether a failed call is made again. A mutation only when it carries an action id: the server then gives the first
 * answer again instead of doing it twice. A subscription goes on from the last message it got.
 */
export function isWorthRetrying(
  op: Pick<Operation, 'type' | 'input'>,
  error: Pick<TRPCClientError<AppRouter>, 'data'>,
  attempts: number,
): boolean {
  if (op.type === 'mutation' && !carriesActionId(op.input)) return false;
  const code = error.data?.code;
  if (op.type === 'subscription' && (code === 'INTERNAL' || code === 'RATE_LIMITED')) return true;
  return attempts < ATTEMPTS[op.type] && WORTH_ANOTHER_TRY.has(code);
}

/**
 * Milliseconds before attempt `attempt` (0 for the first retry): doubling from 250 ms to 15 s, then anywhere between
 * half of it and all of it, so that a restarted server does not meet everyone in the same instant.
 */
export function retryDelayMs(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(250 * 2 ** attempt, 15_000);
  return full / 2 + (random() * full) / 2;
}
