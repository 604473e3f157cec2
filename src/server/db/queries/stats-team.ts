import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { Database } from '../database';
import { games } from '../schema/games';
import { cards, cardVersions, leagues, players, teams } from '../schema/leagues';
import { seasons, seasonTeams } from '../schema/seasons';

/** Who a team is; null for an unknown id. */
export async function teamRow(db: Database, teamId: number) {
  const [row] = await db
    .select({
      teamId: teams.id,
      leagueId: teams.leagueId,
      league: leagues.name,
      name: teams.name,
      abbreviation: teams.abbreviation,
      color: teams.color,
      park: teams.park,
    })
    .from(teams)
    .innerJoin(leagues, eq(leagues.id, teams.leagueId))
    .where(eq(teams.id, teamId));
  return row ?? null;
}

/** Names and parks of some teams. */
export async function splitTeams(
  db: Database,
  teamIds: readonly number[],
): Promise<ReadonlyMap<number, { readonly name: string; readonly park: string }>> {
  if (teamIds.length === 0) return new Map();
  const rows = await db
    .select({ teamId: teams.id, name: teams.name, park: teams.park })
    .from(teams)
    .where(inArray(teams.id, [...teamIds]));
  return new Map(rows.map(({ teamId, name, park }) => [teamId, { name, park: park.name }]));
}

/** Seasons a team takes part in, the latest first. */
export const seasonsOfTeam = (db: Database, teamId: number) =>
  db
    .select({ seasonId: seasons.id, name: seasons.name, year: seasons.year })
    .from(seasonTeams)
    .innerJoin(seasons, eq(seasons.id, seasonTeams.seasonId))
    .where(eq(seasonTeams.teamId, teamId))
    .orderBy(desc(seasons.year), desc(seasons.id));

/** A team's finished games outside a season that everyone may see, the latest first. */
export const otherGamesOf = (db: Database, teamId: number, limit: number) =>
  db
    .select({
      gameId: games.id,
      at: games.completedAt,
      awayTeamId: games.awayTeamId,
      homeTeamId: games.homeTeamId,
      awayRuns: games.awayScore,
      homeRuns: games.homeScore,
      innings: games.inning,
      winner: games.winner,
      endReason: games.endReason,
    })
    .from(games)
    .where(
      and(
        isNull(games.seasonId),
        eq(games.visibility, 'public'),
        eq(games.status, 'completed'),
        ne(games.endReason, 'no contest'),
        isNotNull(games.completedAt),
        sql`${teamId} in (${games.awayTeamId}, ${games.homeTeamId})`,
      ),
    )
    .orderBy(desc(games.completedAt))
    .limit(limit);

/** Men of a team with what is known of them. */
export const rosterOfTeam = (db: Database, teamId: number) =>
  db
    .selectDistinctOn([players.id], {
      playerId: players.id,
      name: players.name,
      abilities: sql<unknown>`coalesce(${players.abilities}, ${cardVersions.card}->'abilities')`,
    })
    .from(players)
    .leftJoin(cards, eq(cards.playerId, players.id))
    .leftJoin(cardVersions, eq(cardVersions.hash, cards.hash))
    .where(eq(players.teamId, teamId))
    .orderBy(asc(players.id), desc(cards.id));
