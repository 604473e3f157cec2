import { openDatabase } from '@/server/db/database';
import { FOLD_VERSION } from '@/game/fold-scorecard';
import { startPostgres } from '@/testing/postgres';
import { fillTestDatabase } from '@/testing/db-fixtures';
import { playUntil, seatedGame, testGame } from '@/testing/live-game';
import type { BenchOptions } from './bench';
import { benchManager, rounded } from './live-load';
import { fillWithGames } from './many-games';

const GAMES = 1_000;
/** Plays of the one game: about what a game of nine innings has. */
const PLAYS = 90;

/** One long game brought back on touch, from its snapshot and from its whole log; a thousand brought back at start. */
export async function run({ games: asked }: BenchOptions): Promise<object> {
  const games = asked ?? GAMES;
  const server = await startPostgres();
  try {
    const one = await oneGame(await server.copy());
    const address = await server.copy();
    await fillWithGames({ databaseUrl: address, dataDir: '' }, games);
    const database = await openDatabase({ databaseUrl: address, dataDir: '' });
    const live = benchManager(database);
    const cpu = process.cpuUsage();
    const started = performance.now();
    const report = await live.recoverAll();
    const ms = performance.now() - started;
    const { user } = process.cpuUsage(cpu);
    await live.close();
    await database.close();
    return {
      settings: { database: server.about, games, plays: one.plays },
      oneGameMs: one.fromLogMs,
      oneGameFromSnapshotMs: one.fromSnapshotMs,
      oneGameRows: one.rows,
      thousandGamesMs: rounded(ms),
      // What the server itself works, however busy the machine is.
      thousandGamesCpuMs: rounded(user / 1_000),
      recovered: report.recovered,
      failed: report.failed.length,
      rowsRead: report.rowsRead,
    };
  } finally {
    await server.stop();
  }
}

interface OneGame {
  readonly plays: number;
  readonly rows: number;
  readonly fromLogMs: number;
  readonly fromSnapshotMs: number;
}

async function oneGame(address: string): Promise<OneGame> {
  const database = await openDatabase({ databaseUrl: address, dataDir: '' });
  await fillTestDatabase(database.db);
  const live = benchManager(database);
  const gameId = await seatedGame(live, testGame({ innings: 15 }));
  const state = await playUntil(
    live,
    gameId,
    ({ playCount, phase }) => playCount >= PLAYS && phase.type === 'decisions',
  );
  const touch = async (foldVersion: number): Promise<number> => {
    const { store } = database;
    const fresh = benchManager({ ...database, store: { ...store, load: (ids) => store.load(ids, foldVersion) } });
    const started = performance.now();
    await fresh.view(gameId, 'spectator');
    return rounded(performance.now() - started);
  };
  const fromLogMs = await touch(FOLD_VERSION + 1);
  const fromSnapshotMs = await touch(FOLD_VERSION);
  await live.close();
  await database.close();
  return { plays: state.playCount, rows: state.seq, fromLogMs, fromSnapshotMs };
}
