import { Mailbox } from '@/server/live/mailbox';
import { AppError } from '@/server/errors';
import type { WatchListener, WatchMessage } from '@/server/live/types';
import type { ServiceContext } from '../context';
import { GameListener } from './game-listener';
import type { LookInput } from './look';
import { untilAborted } from './until-aborted';

export interface WatchInput extends LookInput {
  readonly lastEventId?: string | null | undefined;
}

export interface Watch {
  readonly ctx: ServiceContext;
  readonly input: WatchInput;
  readonly signal: AbortSignal;
}

/** A stream that may be iterated, or listened to by calls: the same messages, once. */
export interface WatchStream extends AsyncIterable<WatchMessage> {
  /** Until the signal is aborted, or `end` was called with what is wrong for good. */
  listen(listener: WatchListener): void;
}

/** Messages that may wait for one iteration. */
const WAITING = 256;

const tooSlow = (): AppError => new AppError('TRY_AGAIN', 'You fell too far behind the game. Reconnecting.');

/**
 * A game as the caller may see it, message by message, for as long as he watches. Only his leaving ends it: a store
 * that does not answer is waited for, and one whose seat changed gets the view of his new class.
 */
export function watchGame(watch: Watch): WatchStream {
  const listen = (listener: WatchListener): (() => void) => {
    const game = new GameListener(watch, listener);
    const stop = (): void => game.stop();
    watch.signal.addEventListener('abort', stop, { once: true });
    game.start();
    return stop;
  };
  return {
    listen: (listener) => void listen(listener),
    async *[Symbol.asyncIterator]() {
      const mailbox = new Mailbox<WatchMessage>(WAITING, tooSlow);
      const stop = listen({ message: (message) => mailbox.put(message), end: (error) => mailbox.end(error) });
      const onAbort = (): void => mailbox.end();
      watch.signal.addEventListener('abort', onAbort, { once: true });
      try {
        yield* mailbox.read();
        // Ending here would end the subscription of a client for good.
        await untilAborted(watch.signal);
      } finally {
        watch.signal.removeEventListener('abort', onAbort);
        stop();
      }
    },
  };
}
