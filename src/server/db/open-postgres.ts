import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { processScheduler, within } from '@/server/live/scheduler';
import { StartError } from '@/server/start-error';
import { bringUpToDate } from './bring-up-to-date';
import type { Database, OpenDatabase } from './database';
import { pgGameStore } from './pg-game-store';
import { CLIENT } from './postgres-client';
import { postgresLanes } from './postgres-lanes';
import { PING_SQL, type Row, type SqlClient } from './sql-client';

/** Any number of our own, the same in every process that migrates. */
const MIGRATION_LOCK = 7_301_944;
const READERS = 8;
const PING_MS = 2_000;

/** A PostgreSQL server (14 or later). */
export async function openPostgres({
  url,
  migrationsFolder,
}: {
  readonly url: string;
  readonly migrationsFolder: string;
}): Promise<OpenDatabase> {
  await migrateServer(url, migrationsFolder);
  const pool = postgres(url, { ...CLIENT, max: READERS });
  const reads: SqlClient = {
    query: async (text, parameters = []) => await pool.unsafe<Row[]>(text, [...parameters], { prepare: true }),
  };
  const builder = postgres(url, { ...CLIENT, max: READERS });
  const lanes = postgresLanes(url, reads);
  return {
    kind: 'postgres',
    promise:
      'PostgreSQL: an acknowledged action survives whatever the server’s own settings promise (fsync on: a power cut).',
    // The builder needs a client of its own: it changes how one reads times and JSON.
    db: drizzle(builder) as unknown as Database,
    store: pgGameStore(lanes, reads),
    ping: async () => {
      await within(processScheduler, PING_MS, 'no answer', reads.query(PING_SQL));
    },
    close: async () => {
      await lanes.close();
      await Promise.all([pool.end({ timeout: 5 }), builder.end({ timeout: 5 })]);
    },
  };
}

/** Brings the schema up to date; processes that start together wait for each other. */
async function migrateServer(url: string, migrationsFolder: string): Promise<void> {
  const client = postgres(url, { ...CLIENT, max: 1 });
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`.catch((error: unknown) => {
      throw new StartError(`DATABASE_URL: cannot reach PostgreSQL at ${place(url)} (${reason(error)})`);
    });
    const reads: SqlClient = { query: async (text) => await client.unsafe<Row[]>(text) };
    await bringUpToDate({
      place: `the database at ${place(url)}`,
      reads,
      migrationsFolder,
      migrate: () => migrate(drizzle(client), { migrationsFolder }),
    });
  } finally {
    await client.end({ timeout: 1 });
  }
}

/** Host and database of an address, without its secrets. */
function place(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

function reason(error: unknown): string {
  if (error instanceof postgres.PostgresError) return error.message;
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : 'unknown';
}
