import type { ServiceContext } from '@/server/services/context';

/** The subscriptions of one connection. */
export interface SubscriptionCount {
  open: number;
  readonly max: number;
}

/** What a procedure gets: the caller as the transport made him known, and what the answer may carry back. */
export interface ApiContext extends ServiceContext {
  /** Names this request (on a socket: this connection) in log lines and in its error. */
  readonly requestId: string;
  /** True when a browser asks: it keeps its session in a cookie and never sees the token. */
  readonly browser: boolean;
  /** Sets or clears the session's cookie on the answer; does nothing on a socket. */
  readonly setSession: (token: string | null) => void;
  /** Null over HTTP. */
  readonly subscriptions: SubscriptionCount | null;
  /** Throws when the session of a long-lived connection has ended; null over HTTP, where each request is looked up. */
  readonly recheck: (() => Promise<void>) | null;
}
