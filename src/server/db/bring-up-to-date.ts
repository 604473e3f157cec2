import { readMigrationFiles } from 'drizzle-orm/migrator';
import { StartError } from '@/server/start-error';
import type { SqlClient } from './sql-client';

interface Migrating {
  /** As it is named to the person who started the process. */
  readonly place: string;
  readonly reads: SqlClient;
  readonly migrationsFolder: string;
  /** Runs what is missing, all of it or nothing. */
  readonly migrate: () => Promise<void>;
}

/**
 * Migrates a database. One that a newer version of the program has migrated is refused: this one would write rows there
 * that the newer one cannot read.
 * @throws StartError
 */
export async function bringUpToDate({ place, reads, migrationsFolder, migrate }: Migrating): Promise<void> {
  const [known] = await reads.query(`select to_regclass('drizzle.__drizzle_migrations') is not null as is_known`);
  if (known?.['is_known'] === true) {
    const [row] = await reads.query('select max(created_at)::text as last from drizzle.__drizzle_migrations');
    const newest = Math.max(...readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis));
    if (Number(row?.['last'] ?? 0) > newest) {
      throw new StartError(
        `${place} was last used by a newer version of this program: start that one, or use another database`,
      );
    }
  }
  try {
    await migrate();
  } catch (error) {
    // The message of the outer one quotes the statement.
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const [reason] = (cause instanceof Error ? cause.message : 'unknown').split('\n');
    throw new StartError(`${place} cannot be brought up to date (${reason}): nothing in it was changed`);
  }
}
