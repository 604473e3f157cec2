import { and, desc, eq, inArray, isNotNull, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '../database';
import { users } from '../schema/accounts';
import { games, gameSeats } from '../schema/games';
import { teams } from '../schema/leagues';

const awayTeam = alias(teams, 'away_team');
const homeTeam = alias(teams, 'home_team');
const awaySeat = alias(gameSeats, 'away_seat');
const homeSeat = alias(gameSeats, 'home_seat');
const awayUser = alias(users, 'away_user');
const homeUser = alias(users, 'home_user');

const shownTeam = (team: typeof awayTeam | typeof homeTeam) => ({
  teamId: team.id,
  name: team.name,
  abbreviation: team.abbreviation,
  color: team.color,
});

const select = (db: Database) =>
  db
    .select({
      game: games,
      away: shownTeam(awayTeam),
      home: shownTeam(homeTeam),
      awayManagerId: awaySeat.userId,
      homeManagerId: homeSeat.userId,
      awayManager: awayUser.name,
      homeManager: homeUser.name,
    })
    .from(games)
    .innerJoin(awayTeam, eq(awayTeam.id, games.awayTeamId))
    .innerJoin(homeTeam, eq(homeTeam.id, games.homeTeamId))
    .leftJoin(awaySeat, and(eq(awaySeat.gameId, games.id), eq(awaySeat.side, 'away')))
    .leftJoin(homeSeat, and(eq(homeSeat.gameId, games.id), eq(homeSeat.side, 'home')))
    .leftJoin(awayUser, eq(awayUser.id, awaySeat.userId))
    .leftJoin(homeUser, eq(homeUser.id, homeSeat.userId))
    .$dynamic();

/** A game as lists show it. */
export type SummaryRow = Awaited<ReturnType<typeof select>>[number];

export async function summaryRow(db: Database, gameId: string): Promise<SummaryRow | null> {
  const [row] = await select(db).where(eq(games.id, gameId));
  return row ?? null;
}

/** Where a page of a list goes on: after this game, newest first. */
export interface ListCursor {
  readonly updatedAt: Date;
  readonly gameId: string;
}

/**
 * `mine`: the user's games that are not over; `live`: public games on the way; `finished`: public ones and his own;
 * `imported`: real games that he brought in.
 */
export type ListFilter = 'mine' | 'live' | 'finished' | 'imported';

export interface SummaryQuery {
  readonly filter: ListFilter;
  readonly user: string | null;
  readonly after: ListCursor | null;
  readonly limit: number;
}

/** Games of a list, the one that moved last first. */
export function summaryRows(
  db: Database,
  { filter, user, after, limit }: SummaryQuery,
): Promise<readonly SummaryRow[]> {
  const isMine = user === null ? sql`false` : belongsTo(user);
  const wanted: Record<ListFilter, SQL | undefined> = {
    mine: and(isMine, ne(games.status, 'completed')),
    live: and(eq(games.visibility, 'public'), eq(games.status, 'active')),
    finished: and(or(eq(games.visibility, 'public'), isMine), eq(games.status, 'completed')),
    imported: and(user === null ? sql`false` : eq(games.ownerId, user), isNotNull(games.externalId)),
  };
  const page =
    after === null
      ? undefined
      : or(lt(games.updatedAt, after.updatedAt), and(eq(games.updatedAt, after.updatedAt), lt(games.id, after.gameId)));
  return select(db).where(and(wanted[filter], page)).orderBy(desc(games.updatedAt), desc(games.id)).limit(limit);
}

const belongsTo = (user: string): SQL =>
  sql`(${games.ownerId} = ${user} or exists (select 1 from ${gameSeats} where ${gameSeats.gameId} = ${games.id} and ${gameSeats.userId} = ${user}))`;

/** How many games between two computers a user has running. */
export async function runningComputerGames(db: Database, user: string): Promise<number> {
  const rows = await db
    .select({ id: games.id })
    .from(games)
    .where(
      and(
        eq(games.ownerId, user),
        inArray(games.status, ['pending', 'active']),
        sql`${games.awayComputer} is not null`,
        sql`${games.homeComputer} is not null`,
        isNull(games.completedAt),
      ),
    );
  return rows.length;
}
