import { eq, sql } from 'drizzle-orm';
import type { LoggedEvent } from '@/game/events';
import { foldLog } from '@/game/revise/fold-log';
import { SIDES } from '@/game/sides';
import { type StoredEvent, upcast } from '@/game/upcast';
import { remake, rostersOf } from '@/server/live/projection';
import { NO_LINES } from '@/server/live/game-lines';
import type { GameId } from '@/server/live/types';
import { ROSTERS_SQL, STANDING } from './commit-sql';
import type { Database } from './database';
import { ladderRows } from './pg-game-store';
import { rowOf, rowsOf } from './row-json';
import { games } from './schema/games';
import { events } from './schema/log';
import { plays } from './schema/plays';
import { lineups, rosterLinks } from './schema/rosters';
import { withDocument, writeLines } from './write-finished-game';

/** Makes a game's rows in `games`, `roster_links`, `lineups`, `plays` and the tables of lines again from its log. False when there is no such game. */
export function rebuildProjections(db: Database, gameId: GameId): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [game] = await tx.select({ seq: games.seq }).from(games).where(eq(games.id, gameId)).for('update');
    if (game === undefined) return false;
    const rows = await tx.select().from(events).where(eq(events.gameId, gameId)).orderBy(events.seq);
    const log = rows.map(({ at, ...row }) => upcast({ ...row, at: at.toISOString() } as StoredEvent));
    const projection = remake(log);
    await tx.delete(plays).where(eq(plays.gameId, gameId));
    await tx.delete(lineups).where(eq(lineups.gameId, gameId));
    await tx.execute(withDocument(ROSTERS_SQL, rostersDocument(gameId, log)));
    const men = JSON.stringify(rowsOf(lineups, projection.lineups));
    await tx.execute(
      sql`insert into lineups select * from jsonb_populate_recordset(null::lineups, ${men}::text::jsonb)`,
    );
    const made = JSON.stringify(rowsOf(plays, projection.plays));
    await tx.execute(sql`insert into plays select * from jsonb_populate_recordset(null::plays, ${made}::text::jsonb)`);
    await writeLines(tx, gameId, projection.lines ?? NO_LINES);
    const standing = JSON.stringify(rowOf(games, projection.game));
    const columns = [...STANDING, 'started_at', 'completed_at'].map((name) => `${name} = r.${name}`).join(', ');
    await tx.execute(
      sql`update games set ${sql.raw(columns)} from jsonb_populate_record(null::games, ${standing}::text::jsonb) r
        where games.id = ${gameId}`,
    );
    return true;
  });
}

/** The document of `ROSTERS_SQL`. A log that does not name its cardsets leaves them as they are. */
function rostersDocument(gameId: GameId, log: readonly LoggedEvent[]): object {
  const { sides, rows } = rostersOf(foldLog(log).state, SIDES);
  const created = log.find((event) => event.type === 'gameCreated');
  return {
    game_id: gameId,
    sides,
    rosters: rowsOf(rosterLinks, rows),
    cardsets: ladderRows(created?.data.cardsets ?? []),
  };
}
