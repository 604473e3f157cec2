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
  readonly sent: () => number;
}

/** A close that is not answered becomes a cut after this. */
const CUT_MS = 2_000;

/**
 * The adapter neither limits what a client sends nor looks at what waits to be sent to it; this stands between.
 * A flood, nonsense or a silent newcomer is sent away, a viewer who cannot follow is disconnected and resumes by seq.
 */
export function guardSocket(client: WebSocket, limits: SocketLimits, clock: Clock): GuardedSocket {
  const messages = new TokenBucket(limits.messages, clock);
  const malformed = new TokenBucket(limits.malformed, clock);
  let sent = 0;

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

  /** Whether a frame goes on to the adapter. */
  const admit = (data: RawData, isBinary: boolean): boolean => {
    if (client.readyState !== client.OPEN) return false;
    if (!messages.take()) {
      close(CLOSE.flooding, 'too many messages');
      return false;
    }
    if (isBinary || !looksLikeMessage(data)) {
      if (!malformed.take()) {
        close(CLOSE.flooding, 'not the protocol');
        return false;
      }
    }
    return true;
  };

  const send = (data: string | Uint8Array): void => {
    if (client.readyState !== client.OPEN) return;
    if (client.bufferedAmount > limits.maxBuffered) {
      close(CLOSE.tooSlow, 'too slow: resume by seq');
      return;
    }
    sent += 1;
    client.send(data);
  };

  const on = (event: string, listener: (...args: unknown[]) => void): WebSocket => {
    if (event !== 'message') return client.on(event, listener);
    return client.on('message', (data, isBinary) => {
      if (admit(data, isBinary)) listener(data, isBinary);
    });
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
  return { socket: used as unknown as WebSocket, close, sent: () => sent };
}

/** An object or a batch in JSON, or PING and PONG: what is wrong inside is the parser's to say. */
function looksLikeMessage(data: RawData): boolean {
  if (!Buffer.isBuffer(data)) return false;
  const text = data.toString('utf8');
  if (text === 'PING' || text === 'PONG') return true;
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' && message !== null;
  } catch {
    return false;
  }
}
