import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { bringUpToDate } from './bring-up-to-date';
import { dataDirTrouble } from './data-dir-trouble';
import { lockDataDir } from './data-lock';
import type { Database, OpenDatabase } from './database';
import { pgGameStore } from './pg-game-store';
import { PING_SQL, type Row, type SqlClient } from './sql-client';

/** The embedded database in a directory that no other process may use meanwhile. */
export async function openPglite({
  dataDir,
  migrationsFolder,
}: {
  readonly dataDir: string;
  readonly migrationsFolder: string;
}): Promise<OpenDatabase> {
  const directory = join(dataDir, 'pglite');
  let unlock = (): void => {};
  let hasDatabase = false;
  try {
    unlock = lockDataDir(dataDir);
    await sweepDrafts(dataDir);
    hasDatabase = existsSync(directory);
    if (!hasDatabase) await makeDirectory(directory);
    return await pgliteDatabase(await PGlite.create(directory), migrationsFolder, unlock);
  } catch (error) {
    unlock();
    throw dataDirTrouble(dataDir, error, hasDatabase);
  }
}

/** A database over an open PGlite, migrated; closed again when it cannot be. `unlock` runs when it is closed. */
export async function pgliteDatabase(
  client: PGlite,
  migrationsFolder: string,
  unlock: () => void = () => {},
): Promise<OpenDatabase> {
  const orm = drizzle(client);
  const reads: SqlClient = {
    query: async (text, parameters = []) => (await client.query<Row>(text, [...parameters])).rows,
  };
  const place = client.dataDir === undefined ? 'the embedded database' : `the database in ${client.dataDir}`;
  try {
    await bringUpToDate({ place, reads, migrationsFolder, migrate: () => migrate(orm, { migrationsFolder }) });
  } catch (error) {
    await client.close();
    throw error;
  }
  const lanes = {
    query: (_gameId: string, text: string, parameters: readonly (string | number | null)[]) =>
      reads.query(text, parameters),
    // One statement runs at a time: when this one has run, every earlier one has.
    settle: async () => {
      await reads.query('select 1');
    },
  };
  return {
    kind: 'pglite',
    promise: 'Embedded database: an acknowledged action survives a killed process, not a power cut.',
    db: orm as unknown as Database,
    store: pgGameStore(lanes, reads),
    ping: async () => {
      await reads.query(PING_SQL);
    },
    close: async () => {
      try {
        await client.exec('checkpoint');
        await client.close();
      } finally {
        unlock();
      }
    },
  };
}

const MAKE = `
import { createRequire } from 'node:module';
const { PGlite } = createRequire(process.argv[1])(process.argv[1]);
const db = await PGlite.create(process.argv[2]);
await db.exec('checkpoint');
await db.close();
`;

/**
 * Makes an empty database beside its place and moves it there whole. In a process of its own: making one takes several
 * hundred megabytes, which a server would never give back.
 */
async function makeDirectory(directory: string): Promise<void> {
  const draft = `${directory}.new.${process.pid}`;
  const library = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', MAKE, library, draft]);
    await rename(draft, directory);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/** What a process left that was killed while it made a database. */
async function sweepDrafts(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (name.startsWith('pglite.new.')) await rm(join(dataDir, name), { recursive: true, force: true });
  }
}
