import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { GameStore } from '@/server/live/game-store';
import { openPglite } from './open-pglite';
import { openPostgres } from './open-postgres';

/** The query builder, over either driver. */
export type Database = PgDatabase<PgQueryResultHKT>;

/** An open, migrated database. */
export interface OpenDatabase {
  readonly kind: 'pglite' | 'postgres';
  /** What an acknowledged action survives, as one sentence for the start-up lines. */
  readonly promise: string;
  readonly db: Database;
  readonly store: GameStore;
  /** Resolves when the store can be written; rejects when not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Null for the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** Where the SQL of the migrations lies; default `drizzle` in the working directory. */
  readonly migrationsFolder?: string;
}

/** Opens and migrates the database. Throws `StartError` with one line for the person who started the process. */
export function openDatabase({
  databaseUrl,
  dataDir,
  migrationsFolder = 'drizzle',
}: DatabaseOptions): Promise<OpenDatabase> {
  return databaseUrl === null
    ? openPglite({ dataDir, migrationsFolder })
    : openPostgres({ url: databaseUrl, migrationsFolder });
}
