import type { BucketRate } from '@/server/limits/token-bucket';

/** What one connection may do before it is sent away. Sizes in bytes, times in milliseconds. */
export interface SocketLimits {
  readonly maxFrame: number;
  readonly messages: BucketRate;
  /** Frames that are no message at all. */
  readonly malformed: BucketRate;
  readonly subscriptions: number;
  /** What may wait to be sent to a slow viewer; past it he is disconnected and resumes by seq. */
  readonly maxBuffered: number;
  /** How long a new connection may take to send its token. */
  readonly helloMs: number;
  readonly maxBatch: number;
}

export const STANDARD_SOCKET_LIMITS: SocketLimits = {
  maxFrame: 64 * 1024,
  messages: { burst: 120, perSecond: 20 },
  malformed: { burst: 5, perSecond: 0.1 },
  subscriptions: 16,
  maxBuffered: 1024 * 1024,
  helloMs: 10_000,
  maxBatch: 20,
};

/** Why the server closed a connection (docs/protocol.md). */
export const CLOSE = {
  /** The server restarts: come back. */
  restart: 1012,
  /** No token in time, or a session that ended. */
  unauthenticated: 4401,
  /** Too many messages, or nonsense. */
  flooding: 4429,
  /** Too slow to follow: come back and resume by seq. */
  tooSlow: 4008,
} as const;
