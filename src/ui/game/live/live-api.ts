import type { Action } from '@/game/actions';
import type { Side } from '@/game/play';
import type { GameCard, GamePage, LogPage, PlaysPage } from '@/server/api/wire';
import type { ActAnswer, Presence, WatchMessage } from '@/server/live/types';

/** Why a call failed: `code` of the closed list, or null when the server was not reached. */
export interface Failure {
  readonly code: string | null;
  /** One sentence for the person. */
  readonly message: string;
  readonly requestId: string | null;
}

/** What a subscription tells its holder. */
export interface WatchHandlers {
  readonly onOpen: () => void;
  readonly onMessage: (message: WatchMessage) => void;
  /** The connection is lost and being made again. */
  readonly onLost: () => void;
  /** The subscription is over: it must be made anew. */
  readonly onEnd: (failure: Failure | null) => void;
}

/** The server as one game's page needs it. Calls that may be repeated are repeated by the client behind it. */
export interface LiveApi {
  readonly page: () => Promise<GamePage>;
  /** Starts after `lastSeq`, or with a snapshot when null; returns how to stop. */
  readonly watch: (lastSeq: number | null, handlers: WatchHandlers) => () => void;
  readonly presence: (onPresence: (presence: Presence) => void) => () => void;
  readonly act: (actionId: string, action: Action, expectedSeq: number | null) => Promise<ActAnswer>;
  readonly claim: (actionId: string, side: Side, nonce: string) => Promise<ActAnswer>;
  readonly plays: (beforeSeq: number | null) => Promise<PlaysPage>;
  /** A page of the events after a seq, oldest first, as this person may see them. */
  readonly log: (afterSeq: number) => Promise<LogPage>;
  readonly cards: () => Promise<readonly GameCard[]>;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Any thrown thing as a `Failure`: our errors carry `data.code` and `data.requestId`. */
export function failureOf(error: unknown): Failure {
  const data = isRecord(error) && isRecord(error.data) ? error.data : {};
  const code = text(data.code);
  return {
    code,
    message: code === null ? 'The server did not answer.' : (text(isRecord(error) ? error.message : null) ?? code),
    requestId: text(data.requestId),
  };
}
