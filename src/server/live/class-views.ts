import type { LoggedEvent } from '@/game/events';
import type { Scorecard } from '@/game/scorecard';
import { viewEvent, viewScorecard } from '@/game/view';
import type { Viewer } from '@/game/viewer';
import type { WatchMessage } from './types';

/** Number of the protocol that messages carry (docs/protocol.md). */
export const PROTOCOL = 3;

type PerClass<T> = Partial<Record<Viewer, T>>;

/**
 * One object per event, message and viewer class, however many watch: an encoder can keep its JSON by identity.
 * Views are made when first asked for and live as long as what they show.
 */
const viewedEvents = new WeakMap<LoggedEvent, PerClass<LoggedEvent>>();
const snapshots = new WeakMap<Scorecard, PerClass<WatchMessage & { readonly type: 'snapshot' }>>();
const batches = new WeakMap<readonly LoggedEvent[], PerClass<WatchMessage>>();

export function viewedEvent(event: LoggedEvent, viewer: Viewer): LoggedEvent {
  return once(viewedEvents, event, viewer, () => viewEvent(event, viewer));
}

/** The message for one batch of committed events; `events` is not empty. */
export function eventsMessage(events: readonly LoggedEvent[], viewer: Viewer): WatchMessage {
  return once(batches, events, viewer, () => ({
    type: 'events',
    protocol: PROTOCOL,
    fromSeq: events[0]?.seq ?? 0,
    seq: events.at(-1)?.seq ?? 0,
    events: events.map((event) => viewedEvent(event, viewer)),
  }));
}

export function snapshotMessage(card: Scorecard, viewer: Viewer): WatchMessage & { readonly type: 'snapshot' } {
  return once(snapshots, card, viewer, () => {
    const { seq } = card.state;
    return { type: 'snapshot', protocol: PROTOCOL, seq, view: { viewer, seq, card: viewScorecard(card, viewer) } };
  });
}

function once<K extends object, V>(cache: WeakMap<K, PerClass<V>>, key: K, viewer: Viewer, make: () => V): V {
  let views = cache.get(key);
  if (views === undefined) {
    views = {};
    cache.set(key, views);
  }
  return (views[viewer] ??= make());
}
