import { and, asc, desc, eq, inArray, ne, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '../database';
import { users } from '../schema/accounts';
import { games } from '../schema/games';
import { teams } from '../schema/leagues';
import { teamManagers } from '../schema/people';
import { seasonGames } from '../schema/schedule';
import { seasons } from '../schema/seasons';

/** Teams that a person manages, by name. */
export const teamsOfUser = (db: Database, userId: string) =>
  db
    .select({
      teamId: teams.id,
      leagueId: teams.leagueId,
      name: teams.name,
      abbreviation: teams.abbreviation,
      color: teams.color,
      role: teamManagers.role,
    })
    .from(teamManagers)
    .innerJoin(teams, eq(teams.id, teamManagers.teamId))
    .where(eq(teamManagers.userId, userId))
    .orderBy(asc(teams.name), asc(teams.id));

const away = alias(teams, 'away');
const home = alias(teams, 'home');
const shown = (team: typeof away | typeof home) => ({
  teamId: team.id,
  name: team.name,
  abbreviation: team.abbreviation,
  color: team.color,
});

/** Games that teams have to play in seasons under way, the most urgent first. */
export const nextGamesOf = (db: Database, teamIds: readonly number[], limit: number) =>
  db
    .select({
      seasonGameId: seasonGames.id,
      seasonId: seasons.id,
      season: seasons.name,
      leagueId: seasons.leagueId,
      number: seasonGames.number,
      day: seasonGames.day,
      deadline: seasonGames.deadline,
      away: shown(away),
      home: shown(home),
      gameId: games.id,
      status: games.status,
      endReason: games.endReason,
    })
    .from(seasonGames)
    .innerJoin(seasons, eq(seasons.id, seasonGames.seasonId))
    .innerJoin(away, eq(away.id, seasonGames.awayTeamId))
    .innerJoin(home, eq(home.id, seasonGames.homeTeamId))
    .leftJoin(games, eq(games.id, seasonGames.gameId))
    .where(
      and(
        eq(seasons.status, 'active'),
        or(inArray(seasonGames.awayTeamId, [...teamIds]), inArray(seasonGames.homeTeamId, [...teamIds])),
        or(sql`${games.id} is null`, ne(games.status, 'completed'), eq(games.endReason, 'no contest')),
      ),
    )
    .orderBy(asc(seasonGames.deadline), asc(seasonGames.number), asc(seasonGames.id))
    .limit(limit);

/** Who manages these teams, with the zones that are known. */
export const managersWithZones = (db: Database, teamIds: readonly number[]) =>
  teamIds.length === 0
    ? Promise.resolve([])
    : db
        .select({
          teamId: teamManagers.teamId,
          userId: teamManagers.userId,
          name: users.name,
          role: teamManagers.role,
          timeZone: users.timeZone,
        })
        .from(teamManagers)
        .innerJoin(users, eq(users.id, teamManagers.userId))
        .where(inArray(teamManagers.teamId, [...teamIds]))
        .orderBy(desc(teamManagers.role), asc(users.name));

export async function putTimeZone(db: Database, userId: string, timeZone: string): Promise<void> {
  await db.update(users).set({ timeZone }).where(eq(users.id, userId));
}
