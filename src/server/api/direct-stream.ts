import type { WatchStream } from '@/server/services/games/watch-game';
import type { SubscriptionCount } from './context';

/** The way past an iteration: the stream behind it, and what its connection may hold open. */
export interface Direct {
  readonly stream: WatchStream;
  readonly count: SubscriptionCount | null;
}

const DIRECT = Symbol('direct');

/** Notes on a subscription's messages where they come from, for a transport that would rather be called. */
export const withDirect = <T extends object>(messages: T, direct: Direct): T =>
  Object.assign(messages, { [DIRECT]: direct });

/** What `withDirect` noted; null for any other result of a procedure. */
export function directOf(result: unknown): Direct | null {
  if (typeof result !== 'object' || result === null || !(DIRECT in result)) return null;
  return result[DIRECT] as Direct;
}
