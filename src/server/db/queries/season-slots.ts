import { and, eq, isNull, max, ne, sql, type SQL } from 'drizzle-orm';
import { defined } from '@/shared/assert';
import type { Database } from '../database';
import { games } from '../schema/games';
import { seasonGames } from '../schema/schedule';
import { seasons } from '../schema/seasons';
import type { SlotToWrite } from './season-write';

/** A place of the schedule counts as played or under way: its game was not called off. */
export const isTaken: SQL<boolean> = sql<boolean>`(${games.id} is not null and coalesce(${games.endReason}, '') <> 'no contest')`;

/** A place of a schedule with its season and its game; for update when `isHeld`. Null for an unknown id. */
export async function slotRow(db: Database, seasonGameId: number) {
  const [row] = await db
    .select({
      id: seasonGames.id,
      seasonId: seasonGames.seasonId,
      leagueId: seasons.leagueId,
      season: seasons.name,
      status: seasons.status,
      rules: seasons.rules,
      computerForOpen: seasons.computerForOpen,
      isSimulated: sql<boolean>`${seasons.simulation} is not null`,
      createdAt: seasons.createdAt,
      number: seasonGames.number,
      day: seasonGames.day,
      deadline: seasonGames.deadline,
      awayTeamId: seasonGames.awayTeamId,
      homeTeamId: seasonGames.homeTeamId,
      /** The game that was made for it, whatever became of it. */
      gameId: seasonGames.gameId,
      isTaken,
    })
    .from(seasonGames)
    .innerJoin(seasons, eq(seasons.id, seasonGames.seasonId))
    .leftJoin(games, eq(games.id, seasonGames.gameId))
    .where(eq(seasonGames.id, seasonGameId));
  return row ?? null;
}
export type SlotRow = NonNullable<Awaited<ReturnType<typeof slotRow>>>;

/** Has the place of the schedule for the caller's transaction alone. */
export async function holdSlot(tx: Database, seasonGameId: number): Promise<void> {
  await tx.select({ id: seasonGames.id }).from(seasonGames).where(eq(seasonGames.id, seasonGameId)).for('update');
}

export async function updateSlot(tx: Database, seasonGameId: number, slot: SlotToWrite): Promise<void> {
  await tx.update(seasonGames).set(slot).where(eq(seasonGames.id, seasonGameId));
}

/** A further place at the end of the schedule; its id. */
export async function insertSlot(tx: Database, seasonId: number, slot: SlotToWrite): Promise<number> {
  const [last] = await tx
    .select({ number: max(seasonGames.number) })
    .from(seasonGames)
    .where(eq(seasonGames.seasonId, seasonId));
  const [row] = await tx
    .insert(seasonGames)
    .values({ ...slot, seasonId, number: (last?.number ?? 0) + 1 })
    .returning({ id: seasonGames.id });
  return defined(row, 'game of the schedule').id;
}

export async function deleteSlot(tx: Database, seasonGameId: number): Promise<void> {
  await tx.delete(seasonGames).where(eq(seasonGames.id, seasonGameId));
}

/** Whether a team has another game on a day of the season. */
export async function playsOnDay(
  db: Database,
  seasonId: number,
  { day, awayTeamId, homeTeamId }: Pick<SlotToWrite, 'day' | 'awayTeamId' | 'homeTeamId'>,
  but: number | null,
): Promise<boolean> {
  const [row] = await db
    .select({ id: seasonGames.id })
    .from(seasonGames)
    .where(
      and(
        eq(seasonGames.seasonId, seasonId),
        eq(seasonGames.day, day),
        sql`(${seasonGames.awayTeamId} in (${awayTeamId}, ${homeTeamId}) or ${seasonGames.homeTeamId} in (${awayTeamId}, ${homeTeamId}))`,
        but === null ? undefined : ne(seasonGames.id, but),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** The season a game is played for, and its teams; null for a game outside any. */
export async function seasonOfGame(db: Database, gameId: string) {
  const [row] = await db
    .select({
      seasonId: seasons.id,
      season: seasons.name,
      leagueId: seasons.leagueId,
      computerForOpen: seasons.computerForOpen,
      away: games.awayTeamId,
      home: games.homeTeamId,
    })
    .from(games)
    .innerJoin(seasons, eq(seasons.id, games.seasonId))
    .where(and(eq(games.id, gameId), isNull(seasons.simulation)));
  return row ?? null;
}

/** How a game that exists stands: null for an unknown id. */
export async function gameFate(db: Database, gameId: string): Promise<'called off' | 'counts' | null> {
  const [row] = await db.select({ reason: games.endReason }).from(games).where(eq(games.id, gameId));
  if (row === undefined) return null;
  return row.reason === 'no contest' ? 'called off' : 'counts';
}
