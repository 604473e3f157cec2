import { setTimeout as wait } from 'node:timers/promises';
import type { Viewer } from '@/game/viewer';
import { isAppError } from '@/server/is-app-error';
import type { WatchMessage } from '@/server/live/types';
import type { ServiceContext } from '../context';
import { lookAt, type LookInput } from './look';
import { untilAborted } from './until-aborted';

export interface WatchInput extends LookInput {
  readonly lastEventId?: string | null | undefined;
}

export interface Watch {
  readonly ctx: ServiceContext;
  readonly input: WatchInput;
  readonly signal: AbortSignal;
}

const RETRY_MS = 250;

/**
 * A game as the caller may see it, message by message, for as long as he watches. Only his leaving ends it: a viewer
 * who fell behind is caught up from where he was, and one whose seat changed gets the view of his new class.
 */
export const watchGame = (watch: Watch): AsyncIterable<WatchMessage> => ({
  [Symbol.asyncIterator]: () => new GameWatch(watch),
});

const seqOf = (eventId: string | null | undefined): number | null =>
  /^\d{1,10}$/.test(eventId ?? '') ? Number(eventId) : null;

const changesSeats = (message: WatchMessage): boolean =>
  message.type === 'events' && message.events.some((event) => event.type === 'seatClaimed');

/** Written as an iterator, with no generator around the live one: a thousand of these run for one game. */
class GameWatch implements AsyncIterator<WatchMessage, undefined> {
  readonly #watch: Watch;
  #lastSeq: number | null;
  #viewer: Viewer = 'spectator';
  #live: AsyncIterator<WatchMessage> | null = null;
  #leave: (() => void) | null = null;

  constructor(watch: Watch) {
    this.#watch = watch;
    this.#lastSeq = seqOf(watch.input.lastEventId);
  }

  async next(): Promise<IteratorResult<WatchMessage, undefined>> {
    const { signal } = this.#watch;
    while (!signal.aborted) {
      try {
        this.#live ??= await this.#open();
        const item = await this.#live.next();
        if (item.done === true) break;
        const message = item.value;
        this.#lastSeq = message.seq;
        if (changesSeats(message) && (await this.#look()) !== this.#viewer) {
          await this.#close();
          this.#lastSeq = null;
          continue;
        }
        return { done: false, value: message };
      } catch (error) {
        await this.#close();
        if (!isPassing(error)) throw error;
        await wait(RETRY_MS, undefined, { signal, ref: false }).catch(() => undefined);
      }
    }
    await this.#close();
    // Ending here would end the subscription of a client for good; he comes back when his connection closes.
    await untilAborted(signal);
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<WatchMessage, undefined>> {
    await this.#close();
    return { done: true, value: undefined };
  }

  async #look(): Promise<Viewer> {
    return (await lookAt(this.#watch.ctx, this.#watch.input)).viewer;
  }

  async #open(): Promise<AsyncIterator<WatchMessage>> {
    const { ctx, input, signal } = this.#watch;
    this.#viewer = await this.#look();
    this.#leave = ctx.core.watching.enter(input.gameId);
    const user = ctx.caller.account?.userId ?? null;
    const messages = ctx.core.live.watch(input.gameId, this.#viewer, { lastSeq: this.#lastSeq, user, signal });
    return messages[Symbol.asyncIterator]();
  }

  async #close(): Promise<void> {
    const live = this.#live;
    this.#live = null;
    this.#leave?.();
    await live?.return?.();
  }
}

/** What goes away by itself: a store that does not answer, a viewer who fell behind, a server about to restart. */
const isPassing = (error: unknown): boolean => isAppError(error, 'TRY_AGAIN', 'SHUTTING_DOWN');
