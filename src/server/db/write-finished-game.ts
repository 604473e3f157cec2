import { type SQL, sql } from 'drizzle-orm';
import type { HistoryRecord, NewStoredGame } from '@/server/live/game-store';
import { ARCHIVE_SQL, CREATE_SQL } from './commit-sql';
import type { Database } from './database';
import { creation, historyRow } from './pg-game-store';
import { rowsOf } from './row-json';
import { plays } from './schema/plays';
import { lineups } from './schema/rosters';

/**
 * Writes a game that is over already: log, action, rows and history record. For a transaction of the caller's; throws
 * when there is a game with its id, or another of the owner's with its `externalId`.
 */
export async function writeFinishedGame(
  tx: Database,
  game: NewStoredGame,
  externalId: string,
  record: HistoryRecord,
): Promise<void> {
  const { projection } = game;
  await tx.execute(withDocument(CREATE_SQL, creation(game, externalId)));
  const men = JSON.stringify(rowsOf(lineups, projection.lineups));
  await tx.execute(sql`insert into lineups select * from jsonb_populate_recordset(null::lineups, ${men}::text::jsonb)`);
  const made = JSON.stringify(rowsOf(plays, projection.plays));
  await tx.execute(sql`insert into plays select * from jsonb_populate_recordset(null::plays, ${made}::text::jsonb)`);
  await tx.execute(withDocument(ARCHIVE_SQL, historyRow(record)));
}

/** A statement of one document `$1`, for the query builder, which counts its parameters itself. */
function withDocument(text: string, document: object): SQL {
  const [before = '', after = ''] = text.split('$1');
  return sql`${sql.raw(before)}${JSON.stringify(document)}${sql.raw(after)}`;
}
