import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Hand } from '@/game/abilities';
import type { Side } from '@/game/play';
import type { Database } from '../database';
import { games } from '../schema/games';
import { cards, cardVersions, leagues, players, teams } from '../schema/leagues';
import { pitchingLines } from '../schema/lines';
import { teamManagers } from '../schema/people';
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

/** Teams of a season that nobody manages, and who plays for them. */
export async function openSeats(
  db: Database,
  seasonId: number,
): Promise<{ readonly openTeamIds: readonly number[]; readonly computerForOpen: boolean }> {
  const rows = await db
    .select({ teamId: seasonTeams.teamId, computerForOpen: seasons.computerForOpen })
    .from(seasonTeams)
    .innerJoin(seasons, eq(seasons.id, seasonTeams.seasonId))
    .leftJoin(teamManagers, eq(teamManagers.teamId, seasonTeams.teamId))
    .where(and(eq(seasonTeams.seasonId, seasonId), isNull(teamManagers.userId)))
    .orderBy(asc(seasonTeams.teamId));
  return { openTeamIds: rows.map(({ teamId }) => teamId), computerForOpen: rows[0]?.computerForOpen ?? false };
}

/** The game of a place is over and counts. */
const isPlayed = sql<boolean>`(${games.status} = 'completed' and ${games.endReason} <> 'no contest')`;

/** Results of a season's finished games in the order of the schedule; games without result count nothing. */
export const seasonResults = (db: Database, seasonId: number) =>
  db
    .select({
      away: games.awayTeamId,
      home: games.homeTeamId,
      awayRuns: games.awayScore,
      homeRuns: games.homeScore,
      winner: games.winner,
      gameId: games.id,
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

/** Games of the schedule that each team has still to play, by team. */
export async function gamesLeft(db: Database, seasonId: number): Promise<ReadonlyMap<number, number>> {
  const open = db
    .select({ away: seasonGames.awayTeamId, home: seasonGames.homeTeamId })
    .from(seasonGames)
    .leftJoin(games, eq(games.id, seasonGames.gameId))
    .where(and(eq(seasonGames.seasonId, seasonId), sql`${isPlayed} is not true`));
  const left = new Map<number, number>();
  for (const { away, home } of await open) {
    for (const teamId of [away, home]) left.set(teamId, (left.get(teamId) ?? 0) + 1);
  }
  return left;
}

/** Arms of the starting pitchers of a season, game by game. A man throws as his newest card or his league says. */
export async function starterHands(
  db: Database,
  seasonId: number,
): Promise<ReadonlyMap<string, Readonly<Record<Side, Hand | null>>>> {
  const starts = await db
    .select({ gameId: pitchingLines.gameId, side: pitchingLines.side, playerId: pitchingLines.playerId })
    .from(pitchingLines)
    .where(and(eq(pitchingLines.seasonId, seasonId), eq(pitchingLines.started, true)));
  const hands = await throwingHands(db, [...new Set(starts.map(({ playerId }) => playerId))]);
  const found = new Map<string, Readonly<Record<Side, Hand | null>>>();
  for (const { gameId, side, playerId } of starts) {
    const known = found.get(gameId) ?? { away: null, home: null };
    found.set(gameId, { ...known, [side]: hands.get(playerId) ?? null });
  }
  return found;
}

async function throwingHands(db: Database, playerIds: readonly number[]): Promise<ReadonlyMap<number, Hand>> {
  if (playerIds.length === 0) return new Map();
  const rows = await db
    .selectDistinctOn([players.id], {
      playerId: players.id,
      throws: sql<Hand | null>`coalesce(${players.abilities}->>'throws', ${cardVersions.card}->'abilities'->>'throws')`,
    })
    .from(players)
    .leftJoin(cards, eq(cards.playerId, players.id))
    .leftJoin(cardVersions, eq(cardVersions.hash, cards.hash))
    .where(inArray(players.id, [...playerIds]))
    .orderBy(asc(players.id), desc(cards.id));
  return new Map(rows.flatMap(({ playerId, throws }) => (throws === null ? [] : [[playerId, throws] as const])));
}

export interface ScheduleQuery {
  readonly seasonId: number;
  /** One day or week of the season, or one team's whole season. */
  readonly only: { readonly day: number } | { readonly week: number } | { readonly teamId: number };
}

/** Weeks are counted from the season's first deadline. */
const WEEK = "interval '7 days'";
const firstDeadline = (seasonId: number) =>
  sql`(select min(first.deadline) from season_games first where first.season_id = ${seasonId})`;
const inWeek = (seasonId: number, week: number) =>
  sql`(${seasonGames.deadline} >= ${firstDeadline(seasonId)} + ${week - 1}::int * ${sql.raw(WEEK)}
    and ${seasonGames.deadline} < ${firstDeadline(seasonId)} + ${week}::int * ${sql.raw(WEEK)})`;
const weekOf = sql<number>`floor(extract(epoch from ${seasonGames.deadline} - min(${seasonGames.deadline}) over ()) / 604800)::int + 1`;

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
          : 'week' in only
            ? inWeek(seasonId, only.week)
            : sql`${only.teamId} in (${seasonGames.awayTeamId}, ${seasonGames.homeTeamId})`,
      ),
    )
    .orderBy(asc(seasonGames.number));

/** How far a schedule goes. Days and weeks are counted from 1; 0 for none. */
export interface ScheduleSpan {
  readonly days: number;
  readonly weeks: number;
  /** The last day with a game that is played, and its week. */
  readonly lastPlayed: number;
  readonly lastWeek: number;
  readonly games: number;
  readonly played: number;
}

export async function scheduleSpan(db: Database, seasonId: number): Promise<ScheduleSpan> {
  const slots = db
    .select({ day: seasonGames.day, week: weekOf.as('week'), isOver: isPlayed.as('is_over') })
    .from(seasonGames)
    .leftJoin(games, eq(games.id, seasonGames.gameId))
    .where(eq(seasonGames.seasonId, seasonId))
    .as('slots');
  const [row] = await db
    .select({
      days: sql<number>`coalesce(max(${slots.day}), 0)::int`,
      weeks: sql<number>`coalesce(max(${slots.week}), 0)::int`,
      lastPlayed: sql<number>`coalesce(max(${slots.day}) filter (where ${slots.isOver}), 0)::int`,
      lastWeek: sql<number>`coalesce(max(${slots.week}) filter (where ${slots.isOver}), 0)::int`,
      games: sql<number>`count(*)::int`,
      played: sql<number>`(count(*) filter (where ${slots.isOver}))::int`,
    })
    .from(slots);
  return row ?? { days: 0, weeks: 0, lastPlayed: 0, lastWeek: 0, games: 0, played: 0 };
}
