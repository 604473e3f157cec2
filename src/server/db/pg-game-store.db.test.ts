import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll } from 'vitest';
import { gameStoreContract } from '@/server/live/game-store.contract';
import { fillTestDatabase } from '@/testing/db-fixtures';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import type { OpenDatabase } from './database';
import { pgliteDatabase } from './open-pglite';
import { openPostgres } from './open-postgres';

const migrationsFolder = 'drizzle';
const opened: OpenDatabase[] = [];
let server: ThrowAwayPostgres;

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  for (const database of opened) await database.close();
  await server.stop();
});

const filled = async (database: OpenDatabase) => {
  opened.push(database);
  await fillTestDatabase(database.db);
  return database.store;
};

gameStoreContract('PostgreSQL', async () => filled(await openPostgres({ url: await server.copy(), migrationsFolder })));
gameStoreContract('PGlite', async () => filled(await pgliteDatabase(await PGlite.create(), migrationsFolder)));
