import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type OpenDatabase } from '@/server/db/database';
import { startPostgres } from '@/testing/postgres';
import type { BenchOptions } from './bench';
import { loadGames, type Measured, openLoop, saturation } from './live-load';

const SECONDS = 20;
const WARM_UP = 5;
const SATURATION_SECONDS = 5;
const SERVER_GAMES = 256;
const EMBEDDED_GAMES = 32;

interface Figures extends Measured {
  readonly games: number;
  /** Every game acting as fast as it is answered. */
  readonly saturation: Measured;
}

/**
 * From an action's arrival to its commit and broadcast, projections included: PostgreSQL with fsync, then the embedded
 * database. One action a game and second.
 */
export async function run({ seconds: asked, games }: BenchOptions): Promise<object> {
  const seconds = asked ?? SECONDS;
  const server = await startPostgres({ fsync: true });
  const dataDir = mkdtempSync(join(tmpdir(), 'scorecard-bench-'));
  try {
    const address = await server.copy();
    const onServer = await figures(
      await openDatabase({ databaseUrl: address, dataDir }),
      games ?? SERVER_GAMES,
      seconds,
    );
    const embedded = await figures(await openDatabase({ databaseUrl: null, dataDir }), EMBEDDED_GAMES, seconds);
    return {
      settings: {
        database: server.about,
        load: 'open loop, one action a game and second',
        seconds,
        warmUp: WARM_UP,
        saturationSeconds: SATURATION_SECONDS,
      },
      ...onServer,
      pglite: embedded,
    };
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function figures(database: OpenDatabase, games: number, seconds: number): Promise<Figures> {
  const loaded = await loadGames(database, games);
  await openLoop(loaded, WARM_UP);
  const open = await openLoop(loaded, seconds);
  const flatOut = await saturation(loaded, SATURATION_SECONDS);
  await loaded.stop();
  await database.close();
  return { games, ...open, saturation: flatOut };
}
