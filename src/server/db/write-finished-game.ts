import { type SQL, sql } from 'drizzle-orm';
import { type GameLines, NO_LINES } from '@/server/live/game-lines';
import type { HistoryRecord, NewStoredGame } from '@/server/live/game-store';
import type { GameId } from '@/server/live/types';
import { ARCHIVE_SQL, CREATE_SQL } from './commit-sql';
import type { Database } from './database';
import { LINES_SQL, lineRows } from './line-sql';
import { type Belonging, creation, historyRow } from './pg-game-store';
import { rowsOf } from './row-json';
import { plays } from './schema/plays';
import { lineups } from './schema/rosters';

/**
 * Writes a game that is over already: log, action, rows and history record. For a transaction of the caller's; throws
 * when there is a game with its id, or another of the owner's with its external id.
 */
export async function writeFinishedGame(
  tx: Database,
  game: NewStoredGame,
  belonging: Belonging,
  record: HistoryRecord,
): Promise<void> {
  const { projection } = game;
  await tx.execute(withDocument(CREATE_SQL, creation(game, belonging)));
  const men = JSON.stringify(rowsOf(lineups, projection.lineups));
  await tx.execute(sql`insert into lineups select * from jsonb_populate_recordset(null::lineups, ${men}::text::jsonb)`);
  const made = JSON.stringify(rowsOf(plays, projection.plays));
  await tx.execute(sql`insert into plays select * from jsonb_populate_recordset(null::plays, ${made}::text::jsonb)`);
  await writeLines(tx, game.meta.gameId, projection.lines ?? NO_LINES);
  await tx.execute(withDocument(ARCHIVE_SQL, historyRow(record)));
}

/** The lines of a game whose plays are stored, in place of those it had. */
export async function writeLines(tx: Database, gameId: GameId, lines: GameLines): Promise<void> {
  const [before = '', after = ''] = LINES_SQL.split('$2');
  const document = withDocument(before, { lines: lineRows(lines) });
  await tx.execute(sql`${document}${gameId}${sql.raw(after)}`);
}

/** A statement of one document `$1`, for the query builder, which counts its parameters itself. */
export function withDocument(text: string, document: object): SQL {
  const [before = '', after = ''] = text.split('$1');
  return sql`${sql.raw(before)}${JSON.stringify(document)}${sql.raw(after)}`;
}
