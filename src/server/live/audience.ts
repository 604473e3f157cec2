import type { LoggedEvent } from '@/game/events';
import { isRevising } from '@/game/revise/is-revising';
import type { Scorecard } from '@/game/scorecard';
import type { Viewer } from '@/game/viewer';
import { AppError } from '@/server/errors';
import { eventsMessage, snapshotMessage } from './class-views';
import type { LiveSettings } from './live-settings';
import { Mailbox } from './mailbox';
import type { Scheduler } from './scheduler';
import type { GameMeta, Presence, UserId, WatchListener, WatchMessage } from './types';

interface Watcher {
  readonly user: UserId | null;
  readonly mailbox: Pick<Mailbox<readonly LoggedEvent[]>, 'put' | 'end'>;
}

export interface WatchOptions {
  readonly viewer: Viewer;
  readonly user: UserId | null;
  readonly lastSeq: number | null;
  readonly signal: AbortSignal;
}

/** What a watcher starts from; read at the moment he is entered, so that no event falls between. */
export interface Stage {
  readonly card: () => Scorecard;
  /** Events after a seq up to the newest, if they are at hand or few enough to read; null for a snapshot. */
  readonly since: (seq: number) => Promise<readonly LoggedEvent[] | null>;
  readonly seats: () => GameMeta['seats'];
  /** Someone came or left. */
  readonly onChange: () => void;
}

const tooSlow = (): AppError => new AppError('TRY_AGAIN', 'You fell too far behind the game. Reconnecting.');

/** Everyone who watches one game. */
export class Audience {
  readonly #stage: Stage;
  readonly #settings: LiveSettings;
  readonly #scheduler: Scheduler;
  readonly #watchers = new Set<Watcher>();
  readonly #presenceReaders = new Set<Mailbox<Presence>>();
  #cancelPresence: (() => void) | null = null;

  constructor(stage: Stage, settings: LiveSettings, scheduler: Scheduler) {
    this.#stage = stage;
    this.#settings = settings;
    this.#scheduler = scheduler;
  }

  get watching(): number {
    return this.#watchers.size;
  }

  /** Nobody watches the game or who is there. */
  get isEmpty(): boolean {
    return this.#watchers.size === 0 && this.#presenceReaders.size === 0;
  }

  /** The people in their seats who watch, each once. */
  get managers(): readonly UserId[] {
    const { away, home } = this.#stage.seats();
    const here = new Set([...this.#watchers].map((watcher) => watcher.user));
    return [...new Set([away, home])].filter((user) => user !== null && here.has(user)) as UserId[];
  }

  get presence(): Presence {
    const seats = this.#stage.seats();
    const { managers } = this;
    const isOnline = (user: UserId | null): boolean => user !== null && managers.includes(user);
    return { watching: this.#watchers.size, online: { away: isOnline(seats.away), home: isOnline(seats.home) } };
  }

  publish(events: readonly LoggedEvent[]): void {
    for (const { mailbox } of this.#watchers) {
      try {
        mailbox.put(events);
      } catch {
        // One who cannot take it must not cost the others theirs.
        mailbox.end(tooSlow());
      }
    }
  }

  async *watch({ viewer, user, lastSeq, signal }: WatchOptions): AsyncGenerator<WatchMessage, void, undefined> {
    const mailbox = new Mailbox<readonly LoggedEvent[]>(this.#settings.watcherMessages, tooSlow);
    const watcher: Watcher = { user, mailbox };
    const release = endOnAbort(mailbox, signal);
    this.#watchers.add(watcher);
    this.#changed();
    try {
      const first = await this.#opening(viewer, lastSeq);
      let seq = first.seq;
      if (first.message !== null) yield first.message;
      for await (const batch of mailbox.read()) {
        const fresh = unseen(batch, seq);
        if (fresh.length === 0) continue;
        const message = this.#told(fresh, viewer);
        ({ seq } = message);
        yield message;
      }
    } finally {
      release();
      this.#watchers.delete(watcher);
      this.#changed();
    }
  }

  /**
   * As `watch`, by calls in place of an iteration, for those who reach thousands: nothing stands between a commit and
   * its viewers. Whoever listens bounds what waits to be sent. The returned function stops it.
   */
  listen({ viewer, user, lastSeq }: Omit<WatchOptions, 'signal'>, listener: WatchListener): () => void {
    let seq: number | null = null;
    let early: (readonly LoggedEvent[])[] = [];
    const tell = (batch: readonly LoggedEvent[], after: number): void => {
      const fresh = unseen(batch, after);
      if (fresh.length === 0) return;
      const message = this.#told(fresh, viewer);
      ({ seq } = message);
      listener.message(message);
    };
    const put = (batch: readonly LoggedEvent[]): void => {
      if (seq === null) early.push(batch);
      else tell(batch, seq);
    };
    const stop = (): void => {
      if (this.#watchers.delete(watcher)) this.#changed();
    };
    const end = (error: Error | null = null): void => {
      stop();
      listener.end(error);
    };
    const watcher: Watcher = { user, mailbox: { put, end } };
    this.#watchers.add(watcher);
    this.#changed();
    const begin = async (): Promise<void> => {
      const first = await this.#opening(viewer, lastSeq);
      if (!this.#watchers.has(watcher)) return;
      seq = first.seq;
      if (first.message !== null) listener.message(first.message);
      for (const batch of early) if (this.#watchers.has(watcher)) tell(batch, seq);
      early = [];
    };
    begin().catch((error: unknown) => end(error instanceof Error ? error : new Error('the game could not be read')));
    return stop;
  }

  async *watchPresence(signal: AbortSignal): AsyncGenerator<Presence, void, undefined> {
    const mailbox = new Mailbox<Presence>(this.#settings.watcherMessages, tooSlow);
    const release = endOnAbort(mailbox, signal);
    this.#presenceReaders.add(mailbox);
    mailbox.put(this.presence);
    try {
      yield* mailbox.read();
    } finally {
      release();
      this.#presenceReaders.delete(mailbox);
    }
  }

  /** Tells who is there, soon and once for many changes. */
  tellPresence(): void {
    if (this.#cancelPresence !== null || this.#presenceReaders.size === 0) return;
    this.#cancelPresence = this.#scheduler.after(this.#settings.presenceMs, () => {
      this.#cancelPresence = null;
      const { presence } = this;
      for (const mailbox of this.#presenceReaders) mailbox.put(presence);
    });
  }

  /** Sends everyone away after what they are still owed. */
  end(error: Error): void {
    this.#cancelPresence?.();
    this.#cancelPresence = null;
    for (const { mailbox } of this.#watchers) mailbox.end(error);
    for (const mailbox of this.#presenceReaders) mailbox.end(error);
  }

  async #opening(viewer: Viewer, lastSeq: number | null): Promise<{ seq: number; message: WatchMessage | null }> {
    const card = this.#stage.card();
    const snapshot = { seq: card.state.seq, message: snapshotMessage(card, viewer) };
    if (lastSeq === null || lastSeq > card.state.seq) return snapshot;
    if (lastSeq === card.state.seq) return { seq: lastSeq, message: null };
    const missed = await this.#stage.since(lastSeq);
    if (missed === null || missed.length === 0) return snapshot;
    const message = this.#told(missed, viewer);
    return { seq: message.seq, message };
  }

  /** The message that brings a viewer up to date with events: they themselves, or all anew where they change what was. */
  #told(events: readonly LoggedEvent[], viewer: Viewer): WatchMessage {
    return events.some(isRevising) ? snapshotMessage(this.#stage.card(), viewer) : eventsMessage(events, viewer);
  }

  #changed(): void {
    this.tellPresence();
    this.#stage.onChange();
  }
}

/** The batch itself when all of it is new, so that its message stays shared. */
function unseen(batch: readonly LoggedEvent[], seq: number): readonly LoggedEvent[] {
  const first = batch[0];
  return first === undefined || first.seq > seq ? batch : batch.filter((event) => event.seq > seq);
}

function endOnAbort<T>(mailbox: Mailbox<T>, signal: AbortSignal): () => void {
  const end = (): void => mailbox.end();
  if (signal.aborted) end();
  signal.addEventListener('abort', end, { once: true });
  return () => signal.removeEventListener('abort', end);
}
