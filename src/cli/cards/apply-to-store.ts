import { openDatabase } from '@/server/db/database';
import type { Settings } from '@/server/env';
import { issueCards } from '@/server/services/leagues/issue-cards';
import type { ApplyCards } from './apply-cards';

/** The store gave up while cards were written to it. */
export class ApplyFailed extends Error {}

/**
 * Writes cards to the store that the settings name, which is migrated first. The embedded one must be free.
 * @throws StartError when it cannot be opened
 */
export function applyToStore({ databaseUrl, dataDir }: Pick<Settings, 'databaseUrl' | 'dataDir'>): ApplyCards {
  return async (issue) => {
    const database = await openDatabase({ databaseUrl, dataDir });
    try {
      const counts = await issueCards({ db: database.db }, issue).catch((error: unknown) => {
        throw new ApplyFailed(
          `The cards could not be written (${reason(error)}). All of them are, or none: it can be run again.`,
        );
      });
      return { ...counts, cardset: issue.cardset, store: database.kind === 'pglite' ? dataDir : 'PostgreSQL' };
    } finally {
      await database.close();
    }
  };
}

/** What the database said, in one line; the message of the query builder around it repeats every card. */
function reason(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const [line = ''] = (inner instanceof Error ? inner.message : 'unknown').split('\n');
  return line;
}
