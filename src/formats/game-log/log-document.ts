import type { LoggedEvent } from '@/game/events';
import { EVENT_VERSION } from '@/game/fold';
import { viewEvent } from '@/game/view';
import type { Viewer } from '@/game/viewer';

/** Version of the document, counted up when its shape changes. */
export const LOG_DOCUMENT_VERSION = 1;

/** A game's event log as a file: everything that a viewer may see of it, in order. */
export interface LogDocument {
  readonly format: 'scorecard-game-log';
  readonly version: number;
  /** Version of the events' own shapes. */
  readonly eventVersion: number;
  readonly gameId: string;
  /** For whom it was made: what is sealed from him has no content. */
  readonly viewer: Viewer;
  /** Sequence number of the last event. */
  readonly seq: number;
  readonly events: readonly LoggedEvent[];
}

/** The document of a log, whole or as somebody saw it, for a viewer. */
export const logDocument = (gameId: string, viewer: Viewer, log: readonly LoggedEvent[]): LogDocument => ({
  format: 'scorecard-game-log',
  version: LOG_DOCUMENT_VERSION,
  eventVersion: EVENT_VERSION,
  gameId,
  viewer,
  seq: log.at(-1)?.seq ?? 0,
  events: log.map((event) => viewEvent(event, viewer)),
});
