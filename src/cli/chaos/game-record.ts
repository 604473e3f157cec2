import type { LoggedEvent } from '@/game/events';
import { canonical } from './canonical';

/** What one client was told of one game. */
export class GameRecord {
  /** Events by seq, as JSON, from answers and from the stream. */
  readonly told = new Map<number, string>();
  /** Acknowledged actions: which seqs each of them made. */
  readonly acknowledged = new Map<string, readonly number[]>();
  /** Messages that left a hole, or told something else than before. */
  readonly contradictions: string[] = [];

  tell(events: readonly LoggedEvent[]): void {
    for (const event of events) {
      const json = canonical(event);
      const before = this.told.get(event.seq);
      if (before !== undefined && before !== json)
        this.contradictions.push(`seq ${event.seq} was told twice, differently`);
      this.told.set(event.seq, json);
    }
  }

  acknowledge(actionId: string, events: readonly LoggedEvent[]): void {
    this.tell(events);
    this.acknowledged.set(
      actionId,
      events.map((event) => event.seq),
    );
  }
}
