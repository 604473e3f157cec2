import type { LoggedEvent } from '@/game/events';
import { viewEvent } from '@/game/view';
import { readCommandAccess } from '@/server/auth/command-access';
import { isDataDirTaken } from '@/server/db/data-lock';
import { openDatabase } from '@/server/db/database';
import type { Settings } from '@/server/env';
import type { GameStore } from '@/server/live/game-store';
import { createApiClient } from '@/trpc/api-client';
import { errorCode } from '@/trpc/error-code';

/** The way to the logs of games. */
export interface LogDoor {
  /** What everyone may see of a game's log; empty when there is no such game. */
  log(gameId: string): Promise<readonly LoggedEvent[]>;
  close(): Promise<void>;
}

/** Events that the server answers at a time. */
const PAGE = 500;

/**
 * Opens the store that the settings name. The embedded one belongs to a running server: then games are read through that,
 * public ones and those that came by command.
 * @throws StartError when it cannot be opened
 */
export async function openLogDoor({
  databaseUrl,
  dataDir,
}: Pick<Settings, 'databaseUrl' | 'dataDir'>): Promise<LogDoor> {
  const access = databaseUrl === null && isDataDirTaken(dataDir) ? readCommandAccess(dataDir) : null;
  if (access === null) {
    const database = await openDatabase({ databaseUrl, dataDir });
    return { log: (gameId) => storedLog(database.store, gameId), close: () => database.close() };
  }
  const { api, close } = createApiClient({ origin: access.url, bearer: () => access.token });
  return {
    log: async (gameId) => {
      try {
        return await inPages(async (afterSeq) => (await api.game.log.query({ gameId, afterSeq, limit: PAGE })).events);
      } catch (error) {
        if (errorCode(error) === 'NOT_FOUND') return [];
        throw error;
      }
    },
    close,
  };
}

/** A game's log in a store, as everyone may see it. */
export const storedLog = (store: Pick<GameStore, 'events'>, gameId: string): Promise<readonly LoggedEvent[]> =>
  inPages(async (afterSeq) => {
    const page = await store.events(gameId, { afterSeq, limit: PAGE });
    return page.map((event) => viewEvent(event, 'spectator'));
  });

async function inPages(pageAfter: (seq: number) => Promise<readonly LoggedEvent[]>): Promise<readonly LoggedEvent[]> {
  const events: LoggedEvent[] = [];
  for (;;) {
    const page = await pageAfter(events.at(-1)?.seq ?? 0);
    events.push(...page);
    if (page.length < PAGE) return events;
  }
}
