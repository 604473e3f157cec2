import type { Viewer } from '@/game/viewer';
import { isAppError } from '@/server/is-app-error';
import type { WatchListener, WatchMessage } from '@/server/live/types';
import { lookAt } from './look';
import type { Watch } from './watch-game';

const RETRY_MS = 250;

const seqOf = (eventId: string | null | undefined): number | null =>
  /^\d{1,10}$/.test(eventId ?? '') ? Number(eventId) : null;

const changesSeats = (message: WatchMessage): boolean =>
  message.type === 'events' && message.events.some(({ type }) => type === 'seatClaimed' || type === 'seatReassigned');

/** What goes away by itself: a store that does not answer, a viewer who fell behind, a server about to restart. */
const isPassing = (error: unknown): boolean => error === null || isAppError(error, 'TRY_AGAIN', 'SHUTTING_DOWN');

/** One viewer's place at a game, kept through whatever passes: he goes on from the last message he was told. */
export class GameListener {
  readonly #watch: Watch;
  readonly #listener: WatchListener;
  #lastSeq: number | null;
  #viewer: Viewer | null = null;
  #leave = (): void => undefined;
  #isStopped = false;
  /** Which attempt is the present one: what an earlier one still says is not passed on. */
  #attempt = 0;

  constructor(watch: Watch, listener: WatchListener) {
    this.#watch = watch;
    this.#listener = listener;
    this.#lastSeq = seqOf(watch.input.lastEventId);
  }

  start(): void {
    void this.#open().catch((error: unknown) => this.#ended(error));
  }

  stop(): void {
    this.#isStopped = true;
    this.#close();
  }

  async #open(): Promise<void> {
    const attempt = ++this.#attempt;
    const isCurrent = (): boolean => attempt === this.#attempt && !this.#isStopped;
    const { ctx, input } = this.#watch;
    const { viewer } = await lookAt(ctx, input);
    if (!isCurrent()) return;
    // Another class sees other things in what was told before.
    if (this.#viewer !== null && this.#viewer !== viewer) this.#lastSeq = null;
    this.#viewer = viewer;
    const user = ctx.caller.account?.userId ?? null;
    const leaveCount = ctx.core.watching.enter(input.gameId);
    const options = { lastSeq: this.#lastSeq, user };
    this.#leave = leaveCount;
    const stop = await ctx.core.live.listen(input.gameId, viewer, options, {
      message: (message) => {
        if (isCurrent()) this.#tell(message);
      },
      end: (error) => {
        if (isCurrent()) this.#ended(error);
      },
    });
    if (isCurrent()) {
      this.#leave = () => {
        leaveCount();
        stop();
      };
    } else stop();
  }

  #tell(message: WatchMessage): void {
    this.#lastSeq = message.seq;
    this.#listener.message(message);
    // Perhaps it is he who sat down: then a snapshot follows with what is his to see.
    if (changesSeats(message)) void this.#lookAgain().catch((error: unknown) => this.#ended(error));
  }

  async #lookAgain(): Promise<void> {
    const { ctx, input } = this.#watch;
    const { viewer } = await lookAt(ctx, input);
    if (viewer === this.#viewer || this.#isStopped) return;
    this.#close();
    await this.#open();
  }

  #ended(error: unknown): void {
    if (this.#isStopped) return;
    this.#close();
    if (isPassing(error)) {
      setTimeout(() => {
        if (!this.#isStopped) this.start();
      }, RETRY_MS).unref();
      return;
    }
    this.#isStopped = true;
    this.#listener.end(error instanceof Error ? error : new Error(String(error)));
  }

  #close(): void {
    this.#attempt += 1;
    this.#leave();
    this.#leave = () => undefined;
  }
}
