import { and, asc, desc, eq, inArray, isNull, lt, ne, notExists, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { EventType } from '@/game/events';
import type { LeagueId } from '@/game/state';
import type { Database } from '../database';
import { games, gameSeats } from '../schema/games';
import { imports } from '../schema/imports';
import { teams } from '../schema/leagues';
import { events } from '../schema/log';
import { seasonGames } from '../schema/schedule';
import { seasons, seasonTeams } from '../schema/seasons';
import { teamManagers } from '../schema/people';
import { isOfLeague, MOST } from './office-scope';

const away = alias(teams, 'away');
const home = alias(teams, 'home');

const shown = { gameId: games.id, away: away.name, home: home.name, at: games.updatedAt };

/** Games under way whose newest event of these types is of the type `open`: it was said, and nobody answered. */
export function unanswered(
  db: Database,
  leagueId: LeagueId,
  open: EventType,
  types: readonly EventType[],
  before: Date,
) {
  const latest = db
    .select({ type: events.type, seq: events.seq, at: events.at, data: events.data })
    .from(events)
    .where(and(eq(events.gameId, games.id), inArray(events.type, [open, ...types])))
    .orderBy(desc(events.seq))
    .limit(1)
    .as('latest');
  return db
    .select({ ...shown, seq: latest.seq, since: latest.at, data: latest.data })
    .from(games)
    .innerJoinLateral(latest, sql`true`)
    .innerJoin(away, eq(away.id, games.awayTeamId))
    .innerJoin(home, eq(home.id, games.homeTeamId))
    .where(and(isOfLeague(leagueId), ne(games.status, 'pending'), eq(latest.type, open), lt(latest.at, before)))
    .orderBy(asc(latest.at))
    .limit(MOST);
}

/** Games that people play and nobody went on with since. */
export const idleGames = (db: Database, leagueId: LeagueId, before: Date) =>
  db
    .select({ ...shown, status: games.status })
    .from(games)
    .innerJoin(away, eq(away.id, games.awayTeamId))
    .innerJoin(home, eq(home.id, games.homeTeamId))
    .where(
      and(
        isOfLeague(leagueId),
        ne(games.status, 'completed'),
        lt(games.updatedAt, before),
        ne(games.phase, 'suspended'),
        sql`exists (${db
          .select({ one: sql`1` })
          .from(gameSeats)
          .where(eq(gameSeats.gameId, games.id))})`,
      ),
    )
    .orderBy(asc(games.updatedAt))
    .limit(MOST);

/** Places of people's schedules whose deadline is past, with no game that counts. */
export const overdueGames = (db: Database, leagueId: LeagueId, now: Date) =>
  db
    .select({
      id: seasonGames.id,
      number: seasonGames.number,
      seasonId: seasons.id,
      season: seasons.name,
      deadline: seasonGames.deadline,
      gameId: seasonGames.gameId,
      status: games.status,
      away: away.name,
      home: home.name,
    })
    .from(seasonGames)
    .innerJoin(seasons, eq(seasons.id, seasonGames.seasonId))
    .leftJoin(games, eq(games.id, seasonGames.gameId))
    .innerJoin(away, eq(away.id, seasonGames.awayTeamId))
    .innerJoin(home, eq(home.id, seasonGames.homeTeamId))
    .where(
      and(
        eq(seasons.leagueId, leagueId),
        isNull(seasons.simulation),
        lt(seasonGames.deadline, now),
        or(isNull(games.id), ne(games.status, 'completed'), eq(games.endReason, 'no contest')),
      ),
    )
    .orderBy(asc(seasonGames.deadline))
    .limit(MOST);

/** Imports that failed and were not made again or dropped. */
export const failedImports = (db: Database, leagueId: LeagueId, after: Date) =>
  db
    .select({ id: imports.id, kind: imports.kind, problem: imports.problem, since: imports.createdAt })
    .from(imports)
    .where(
      and(
        eq(imports.leagueId, leagueId),
        eq(imports.status, 'failed'),
        lt(sql`${after.toISOString()}::timestamptz`, imports.createdAt),
      ),
    )
    .orderBy(desc(imports.id))
    .limit(MOST);

/** Teams of people's seasons that are not over, whom nobody manages. */
export const unmanagedTeams = (db: Database, leagueId: LeagueId) =>
  db
    .select({
      teamId: teams.id,
      name: teams.name,
      seasonId: seasons.id,
      season: seasons.name,
      since: seasons.createdAt,
    })
    .from(seasonTeams)
    .innerJoin(seasons, eq(seasons.id, seasonTeams.seasonId))
    .innerJoin(teams, eq(teams.id, seasonTeams.teamId))
    .where(
      and(
        eq(seasons.leagueId, leagueId),
        isNull(seasons.simulation),
        ne(seasons.status, 'completed'),
        eq(seasons.computerForOpen, false),
        notExists(
          db
            .select({ one: sql`1` })
            .from(teamManagers)
            .where(eq(teamManagers.teamId, teams.id)),
        ),
      ),
    )
    .orderBy(asc(seasons.id), asc(teams.name))
    .limit(MOST);

/** What there is of a league, for the list of what to set up. */
export async function leagueCounts(db: Database, leagueId: LeagueId) {
  const [row] = await db
    .select({
      managed: sql<number>`(select count(distinct tm.team_id)::int from team_managers tm join teams t on t.id = tm.team_id
        where t.league_id = ${leagueId} and t.removed_at is null)`,
      helpers: sql<number>`(select count(*)::int from league_members m where m.league_id = ${leagueId})`,
      seasons: sql<number>`(select count(*)::int from seasons s where s.league_id = ${leagueId} and s.simulation is null)`,
      imports: sql<number>`(select count(*)::int from imports i where i.league_id = ${leagueId} and i.status = 'applied')`,
    })
    .from(sql`(select 1) as one`);
  return row ?? { managed: 0, helpers: 0, seasons: 0, imports: 0 };
}
