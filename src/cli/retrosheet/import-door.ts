import pino from 'pino';
import type { ImportedGame, ImportFile } from '@/server/api/wire';
import { COMMAND_USER, readCommandAccess } from '@/server/auth/command-access';
import { openDatabase } from '@/server/db/database';
import { isDataDirTaken } from '@/server/db/data-lock';
import { keepUser } from '@/server/db/queries/auth-command';
import type { Settings } from '@/server/env';
import { readImportFiles } from '@/server/services/games/import-files';
import { importGame } from '@/server/services/games/import-game';
import { loadSample } from '@/server/services/leagues/load-sample';
import { createApiClient } from '@/trpc/api-client';
import { errorCode } from '@/trpc/error-code';

/** The way into a scorecard. */
export interface ImportDoor {
  bring(files: readonly ImportFile[], ids: readonly string[]): Promise<readonly ImportedGame[]>;
  close(): Promise<void>;
}

/** Games that the server takes at a time. */
const BATCH = 20;
const SOON_MS = 1_000;

/**
 * Opens the store that the settings name. The embedded one belongs to a running server: then its games go through that.
 * Whoever comes by command owns his games, which are public: nobody can sign in as him.
 * @throws StartError when it cannot be opened
 */
export function openImportDoor(settings: Pick<Settings, 'databaseUrl' | 'dataDir'>): Promise<ImportDoor> {
  const { databaseUrl, dataDir } = settings;
  const access = databaseUrl === null && isDataDirTaken(dataDir) ? readCommandAccess(dataDir) : null;
  return access === null ? ownDoor(settings) : Promise.resolve(serverDoor(access));
}

async function ownDoor(settings: Pick<Settings, 'databaseUrl' | 'dataDir'>): Promise<ImportDoor> {
  const database = await openDatabase(settings);
  const { db } = database;
  const core = { db, clock: { now: () => Date.now() }, log: pino({ level: 'silent' }) };
  await loadSample(core);
  await keepUser(db, COMMAND_USER);
  const importer = { ownerId: COMMAND_USER.userId, visibility: 'public' } as const;
  return {
    bring: async (files, ids) => {
      const done: ImportedGame[] = [];
      for (const game of readImportFiles(files).games.filter(({ id }) => ids.includes(id))) {
        done.push(await importGame(core, importer, game));
      }
      return done;
    },
    close: () => database.close(),
  };
}

function serverDoor({ url, token }: { readonly url: string; readonly token: string }): ImportDoor {
  const { api, close } = createApiClient({ origin: url, bearer: () => token });
  const send = async (files: readonly ImportFile[], games: readonly string[]): Promise<readonly ImportedGame[]> => {
    for (;;) {
      try {
        const input = { files: [...files], games: [...games], visibility: 'public' as const };
        return (await api.game.import.mutate(input)).games;
      } catch (error) {
        if (errorCode(error) !== 'RATE_LIMITED') throw error;
        await new Promise((resolve) => {
          setTimeout(resolve, SOON_MS);
        });
      }
    }
  };
  return {
    bring: async (files, ids) => {
      const done: ImportedGame[] = [];
      for (let at = 0; at < ids.length; at += BATCH) done.push(...(await send(files, ids.slice(at, at + BATCH))));
      return done;
    },
    close,
  };
}
