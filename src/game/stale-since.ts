import type { LoggedEvent } from './events';
import type { Side } from './play';

/**
 * Whether what `side` saw at `expectedSeq` is out of date: true when something other than the opponent's sealed decision
 * or sealed lineup, his roster, or a request to the other manager, came later. `events` are the latest events in order, back to `expectedSeq` at
 * least; whole or viewed. `side` is null for one who manages no side.
 */
export function staleSince(events: readonly LoggedEvent[], expectedSeq: number, side: Side | null): boolean {
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i] as LoggedEvent;
    if (event.seq <= expectedSeq) return false;
    if (!isSealedFrom(event, side) && !isAside(event)) return true;
  }
  return false;
}

const isSealedFrom = (event: LoggedEvent, side: Side | null): boolean =>
  (event.type === 'rosterChanged' && event.data.side !== side) ||
  (event.type === 'decided' && event.by.side !== side) ||
  (event.type === 'lineupSubmitted' && event.data.side !== side);

/** A request changes nothing that is decided. */
const isAside = ({ type }: LoggedEvent): boolean => ASIDE.has(type);
const ASIDE: ReadonlySet<string> = new Set(['stopAsked', 'stopDeclined', 'revisionAsked', 'revisionDeclined']);
