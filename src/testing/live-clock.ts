import type { Scheduler } from '@/server/live/scheduler';
import type { Clock } from '@/shared/clock';

/** Time driven by hand: timers fire in order when time is moved past them. */
export class HandClock implements Clock, Scheduler {
  #now: number;
  #timers: { at: number; task: () => void }[] = [];

  constructor(now = Date.parse('2026-04-01T18:00:00.000Z')) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  get pending(): number {
    return this.#timers.length;
  }

  after(ms: number, task: () => void): () => void {
    const timer = { at: this.#now + ms, task };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Moves time on and fires what fell due. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const [next] = this.#timers.filter((timer) => timer.at <= end).toSorted((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.#timers = this.#timers.filter((other) => other !== next);
      this.#now = Math.max(this.#now, next.at);
      next.task();
    }
    this.#now = end;
  }
}
