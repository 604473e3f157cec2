import type { LoggedEvent } from '@/game/events';

/** The latest events of one game, as objects. */
export class History {
  readonly #limit: number;
  #events: LoggedEvent[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  push(events: readonly LoggedEvent[]): void {
    this.#events.push(...events);
    if (this.#events.length > this.#limit) this.#events = this.#events.slice(-this.#limit);
  }

  /** Every event after `seq` up to the newest; null when the oldest of them is no longer here. */
  after(seq: number): readonly LoggedEvent[] | null {
    const oldest = this.#events[0];
    if (oldest === undefined || oldest.seq > seq + 1) return null;
    return this.#events.slice(seq + 1 - oldest.seq);
  }
}
