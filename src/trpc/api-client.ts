import {
  createTRPCClient,
  createWSClient,
  httpLink,
  retryLink,
  splitLink,
  wsLink,
  type TRPCClient,
  type TRPCLink,
  type TRPCWebSocketClient,
} from '@trpc/client';
import type { AppRouter } from '@/server/api/root';
import { plainJson } from './plain-json';
import { isWorthRetrying, retryDelayMs } from './retry';

export type Api = TRPCClient<AppRouter>;

export interface ApiClientOptions {
  /** `http://host:port`, no slash at the end. */
  readonly origin: string;
  /** Session of a script; a browser has its cookie. */
  readonly bearer?: () => string | null;
  /** For a Node without a WebSocket of its own. */
  readonly WebSocket?: typeof WebSocket;
  /** Told when the socket opens (`true`) and closes. */
  readonly onConnection?: (open: boolean) => void;
}

export interface ApiClient {
  readonly api: Api;
  /** Starts over with a new token: after signing in or out. Subscriptions go on where they were. */
  readonly reconnect: () => void;
  readonly close: () => Promise<void>;
}

/** Queries and mutations over HTTP, subscriptions over one WebSocket that opens with the first of them. */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const { origin, bearer } = options;
  const http = httpLink<AppRouter>({
    url: `${origin}/api/trpc`,
    transformer: plainJson,
    headers: () => {
      const token = bearer?.() ?? null;
      return token === null ? {} : { authorization: `Bearer ${token}` };
    },
  });
  const plain = createTRPCClient<AppRouter>({ links: [http] });
  let socket: TRPCWebSocketClient | null = null;
  const openSocket = (): TRPCWebSocketClient =>
    createWSClient({
      url: `${origin.replace(/^http/, 'ws')}/live`,
      connectionParams: async () => ({ token: (await plain.account.socketToken.query()).token }),
      retryDelayMs: (attempt) => retryDelayMs(attempt),
      lazy: { enabled: true, closeMs: 5_000 },
      // A phone's radio may sleep for seconds: a short time-out would cut good connections.
      keepAlive: { enabled: true, intervalMs: 20_000, pongTimeoutMs: 10_000 },
      ...(options.WebSocket === undefined ? {} : { WebSocket: options.WebSocket }),
      onOpen: () => options.onConnection?.(true),
      onClose: () => options.onConnection?.(false),
    });
  // Made with the first subscription: rendering on a server has no WebSocket and needs none.
  const live: TRPCLink<AppRouter> = (runtime) => {
    let link: ReturnType<TRPCLink<AppRouter>> | null = null;
    return (call) => {
      socket ??= openSocket();
      link ??= wsLink<AppRouter>({ client: socket, transformer: plainJson })(runtime);
      return link(call);
    };
  };
  const api = createTRPCClient<AppRouter>({
    links: [
      retryLink({
        retry: ({ op, error, attempts }) => isWorthRetrying(op, error, attempts),
        retryDelayMs: (attempts) => retryDelayMs(attempts - 1),
      }),
      splitLink({
        condition: (op) => op.type === 'subscription',
        true: live,
        false: http,
      }),
    ],
  });
  return {
    api,
    reconnect: () => socket?.connection?.ws.close(4000),
    close: async () => socket?.close(),
  };
}
