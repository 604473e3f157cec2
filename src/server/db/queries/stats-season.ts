import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '../database';
import { games } from '../schema/games';
import { leagues, teams } from '../schema/leagues';
import { seasonGames } from '../schema/schedule';
import { seasons, seasonTeams } from '../schema/seasons';

export interface SeasonHead {
  readonly seasonId: number;
  readonly leagueId: string;
  readonly league: string;
  readonly name: string;
  readonly year: number;
  readonly status: 'planned' | 'active' | 'completed';
  readonly isSimulated: boolean;
}

const head = {
  seasonId: seasons.id,
  leagueId: seasons.leagueId,
  league: leagues.name,
  name: seasons.name,
  year: seasons.year,
  status: seasons.status,
  isSimulated: sql<boolean>`${seasons.simulation} is not null`,
};

/** What a season is; null for an unknown id. */
export async function seasonHead(db: Database, seasonId: number): Promise<SeasonHead | null> {
  const [row] = await db
    .select(head)
    .from(seasons)
    .innerJoin(leagues, eq(leagues.id, seasons.leagueId))
    .where(eq(seasons.id, seasonId));
  return row ?? null;
}

/** Seasons of a league, the latest first, with how far they are. */
export const leagueSeasons = (db: Database, leagueId: string) =>
  db
    .select({
      ...head,
      teams: sql<number>`(select count(*)::int from season_teams where season_id = ${seasons.id})`,
      games: sql<number>`(select count(*)::int from season_games where season_id = ${seasons.id})`,
      played: sql<number>`(select count(*)::int from season_games s join games g on g.id = s.game_id where s.season_id = ${seasons.id} and g.status = 'completed' and g.end_reason <> 'no contest')`,
    })
    .from(seasons)
    .innerJoin(leagues, eq(leagues.id, seasons.leagueId))
    .where(eq(seasons.leagueId, leagueId))
    .orderBy(desc(seasons.year), desc(seasons.id));

/** Teams of a season by name. */
export const teamsOfSeason = (db: Database, seasonId: number) =>
  db
    .select({
      teamId: teams.id,
      name: teams.name,
      abbreviation: teams.abbreviation,
      color: teams.color,
      division: seasonTeams.division,
    })
    .from(seasonTeams)
    .innerJoin(teams, eq(teams.id, seasonTeams.teamId))
    .where(eq(seasonTeams.seasonId, seasonId))
    .orderBy(asc(teams.name), asc(teams.id));

/** The game of a place is over and counts. */
const isPlayed = sql`(${games.status} = 'completed' and ${games.endReason} <> 'no contest')`;

/** Results of a season's finished games in the order of the schedule; games without result count nothing. */
export const seasonResults = (db: Database, seasonId: number) =>
  db
    .select({
      away: games.awayTeamId,
      home: games.homeTeamId,
      awayRuns: games.awayScore,
      homeRuns: games.homeScore,
      winner: games.winner,
    })
    .from(seasonGames)
    .innerJoin(games, eq(games.id, seasonGames.gameId))
    .where(
      and(
        eq(seasonGames.seasonId, seasonId),
        eq(games.status, 'completed'),
        isNotNull(games.completedAt),
        sql`${games.endReason} <> 'no contest'`,
      ),
    )
    .orderBy(asc(seasonGames.day), asc(seasonGames.number));

export interface ScheduleQuery {
  readonly seasonId: number;
  /** One day of the season, or one team's whole season. */
  readonly only: { readonly day: number } | { readonly teamId: number };
}

/** Games of the schedule with how they ended. */
export const scheduleRows = (db: Database, { seasonId, only }: ScheduleQuery) =>
  db
    .select({
      id: seasonGames.id,
      number: seasonGames.number,
      day: seasonGames.day,
      deadline: seasonGames.deadline,
      awayTeamId: seasonGames.awayTeamId,
      homeTeamId: seasonGames.homeTeamId,
      gameId: seasonGames.gameId,
      status: games.status,
      visibility: games.visibility,
      endReason: games.endReason,
      awayRuns: games.awayScore,
      homeRuns: games.homeScore,
      innings: games.inning,
      winner: games.winner,
    })
    .from(seasonGames)
    .leftJoin(games, eq(games.id, seasonGames.gameId))
    .where(
      and(
        eq(seasonGames.seasonId, seasonId),
        'day' in only
          ? eq(seasonGames.day, only.day)
          : sql`${only.teamId} in (${seasonGames.awayTeamId}, ${seasonGames.homeTeamId})`,
      ),
    )
    .orderBy(asc(seasonGames.number));

/** The last day of the schedule, and the last one with a game that is played; 0 for none. */
export async function scheduleDays(
  db: Database,
  seasonId: number,
): Promise<{ readonly days: number; readonly lastPlayed: number; readonly games: number; readonly played: number }> {
  const [row] = await db
    .select({
      days: sql<number>`coalesce(max(${seasonGames.day}), 0)::int`,
      lastPlayed: sql<number>`coalesce(max(${seasonGames.day}) filter (where ${isPlayed}), 0)::int`,
      games: sql<number>`count(*)::int`,
      played: sql<number>`(count(*) filter (where ${isPlayed}))::int`,
    })
    .from(seasonGames)
    .leftJoin(games, eq(games.id, seasonGames.gameId))
    .where(eq(seasonGames.seasonId, seasonId));
  return row ?? { days: 0, lastPlayed: 0, games: 0, played: 0 };
}
