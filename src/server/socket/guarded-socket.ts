import type { RawData, WebSocket } from 'ws';
import { TokenBucket } from '@/server/limits/token-bucket';
import type { Clock } from '@/shared/clock';
import { CLOSE, type SocketLimits } from './socket-limits';

/** What `getWSConnectionHandler` uses of a socket. */
type Used = Pick<WebSocket, 'readyState' | 'send' | 'on' | 'once' | 'close' | 'terminate'>;

export interface GuardedSocket {
  /** Give this to the tRPC handler in place of the socket itself. */
  readonly socket: WebSocket;
  /** Ends the connection; it is cut when the other end does not answer. */
  readonly close: (code: number, reason: string) => void;
  /** Sends unless the connection is ending or too much waits already. */
  readonly send: (data: string | Uint8Array) => void;
}

/** Takes messages out before the handler sees them: true for one that it took. */
export type Intercept = (message: unknown) => boolean;

/** A close that is not answered becomes a cut after this. */
const CUT_MS = 2_000;

/**
 * The adapter neither limits what a client sends nor looks at what waits to be sent to it; this stands between.
 * A flood, nonsense or a silent newcomer is sent away, a viewer who cannot follow is disconnected and resumes by seq.
 */
export function guardSocket(
  client: WebSocket,
  limits: SocketLimits,
  clock: Clock,
  intercept: Intercept = () => false,
): GuardedSocket {
  const messages = new TokenBucket(limits.messages, clock);
  const malformed = new TokenBucket(limits.malformed, clock);

  const close = (code: number, reason: string): void => {
    if (client.readyState !== client.OPEN) return;
    client.close(code, reason);
    const cut = setTimeout(() => client.terminate(), CUT_MS);
    cut.unref();
    client.once('close', () => clearTimeout(cut));
  };

  const hello = setTimeout(() => close(CLOSE.unauthenticated, 'no token in time'), limits.helloMs);
  client.once('message', () => clearTimeout(hello));
  client.once('close', () => clearTimeout(hello));

  /** What of a frame goes on to the adapter; null for nothing. */
  const admit = (data: RawData, isBinary: boolean): RawData | null => {
    if (client.readyState !== client.OPEN) return null;
    if (!messages.take()) {
      close(CLOSE.flooding, 'too many messages');
      return null;
    }
    const frame = isBinary ? null : parsed(data);
    if (frame === null && !malformed.take()) {
      close(CLOSE.flooding, 'not the protocol');
      return null;
    }
    if (Array.isArray(frame) && frame.length <= limits.maxBatch) {
      const rest = frame.filter((message) => !intercept(message));
      if (rest.length === frame.length) return data;
      return rest.length === 0 ? null : Buffer.from(JSON.stringify(rest));
    }
    return frame !== null && intercept(frame) ? null : data;
  };

  const send = (data: string | Uint8Array): void => {
    if (client.readyState !== client.OPEN) return;
    if (client.bufferedAmount > limits.maxBuffered) {
      close(CLOSE.tooSlow, 'too slow: resume by seq');
      return;
    }
    // Frames are text whether they come as text or as bytes that were made before.
    client.send(data, { binary: false });
  };

  // The handler and its keep-alive both listen: each message is looked at once and told to both.
  const listeners: ((data: RawData, isBinary: boolean) => void)[] = [];
  client.on('message', (data, isBinary) => {
    const rest = admit(data, isBinary);
    if (rest !== null) for (const listener of listeners) listener(rest, isBinary);
  });

  const on = (event: string, listener: (...args: unknown[]) => void): WebSocket => {
    if (event !== 'message') return client.on(event, listener);
    listeners.push(listener);
    return client;
  };

  const used = {
    get readyState() {
      return client.readyState;
    },
    send,
    on,
    once: (event: string, listener: (...args: unknown[]) => void) => client.once(event, listener),
    close: (code?: number, reason?: string) => client.close(code, reason),
    terminate: () => client.terminate(),
  } satisfies Record<keyof Used, unknown>;
  return { socket: used as unknown as WebSocket, close, send };
}

/** An object or a batch in JSON, or PING and PONG as text; null for nonsense. What is wrong inside is not said here. */
function parsed(data: RawData): object | 'PING' | 'PONG' | null {
  if (!Buffer.isBuffer(data)) return null;
  const text = data.toString('utf8');
  if (text === 'PING' || text === 'PONG') return text;
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' ? message : null;
  } catch {
    return null;
  }
}
