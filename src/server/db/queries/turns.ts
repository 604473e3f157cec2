import { and, asc, desc, eq, inArray, lt, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Side } from '@/game/play';
import { TURN_STARTS } from '@/game/turn-since';
import type { LeagueId } from '@/game/state';
import type { Database } from '../database';
import { users } from '../schema/accounts';
import { games, gameSeats } from '../schema/games';
import { teams } from '../schema/leagues';
import { events } from '../schema/log';
import { seasonGames } from '../schema/schedule';
import { isOfLeague, MOST } from './office-scope';

const away = alias(teams, 'away');
const home = alias(teams, 'home');

/** A person has to act: computers are never late. */
const waitsForPerson = sql`(${games.awayToAct} and ${games.awayComputer} is null
  or ${games.homeToAct} and ${games.homeComputer} is null)`;

/** Games under way with a decision that a person has owed since before `before`, the longest first; as `startsTurn` has it. */
export function lateGames(db: Database, leagueId: LeagueId, before: Date) {
  const turn = db
    .select({ at: events.at })
    .from(events)
    .where(
      and(
        eq(events.gameId, games.id),
        or(
          inArray(events.type, [...TURN_STARTS]),
          and(eq(events.type, 'seatReassigned'), sql`${events.by}->>'kind' = 'system'`),
        ),
      ),
    )
    .orderBy(desc(events.seq))
    .limit(1)
    .as('turn');
  return db
    .select({ gameId: games.id, away: away.name, home: home.name, since: turn.at })
    .from(games)
    .innerJoinLateral(turn, sql`true`)
    .innerJoin(away, eq(away.id, games.awayTeamId))
    .innerJoin(home, eq(home.id, games.homeTeamId))
    .where(
      and(
        isOfLeague(leagueId),
        eq(games.status, 'active'),
        sql`${games.phase} <> 'suspended'`,
        waitsForPerson,
        lt(turn.at, before),
      ),
    )
    .orderBy(asc(turn.at))
    .limit(MOST);
}

/** Somebody whom a game waits for: a side, and the person in its seat; null for an open one. */
export interface AwaitedSide {
  readonly side: Side;
  readonly team: string;
  readonly manager: { readonly userId: string; readonly name: string; readonly tag: string } | null;
}

/** Whom each of these games waits for, by game; of suspended games nobody. */
export async function awaitedIn(
  db: Database,
  gameIds: readonly string[],
): Promise<ReadonlyMap<string, readonly AwaitedSide[]>> {
  if (gameIds.length === 0) return new Map();
  const rows = await db
    .select({
      gameId: games.id,
      side: sql<Side>`s.side`,
      team: teams.name,
      userId: users.id,
      name: users.name,
      tag: users.tag,
    })
    .from(games)
    .innerJoin(sql`(values ('away'), ('home')) as s (side)`, sql`true`)
    .innerJoin(teams, sql`${teams.id} = case s.side when 'away' then ${games.awayTeamId} else ${games.homeTeamId} end`)
    .leftJoin(gameSeats, and(eq(gameSeats.gameId, games.id), sql`${gameSeats.side} = s.side`))
    .leftJoin(users, eq(users.id, gameSeats.userId))
    .where(
      and(
        inArray(games.id, [...new Set(gameIds)]),
        sql`${games.phase} <> 'suspended'`,
        sql`case s.side when 'away' then ${games.awayToAct} and ${games.awayComputer} is null
          else ${games.homeToAct} and ${games.homeComputer} is null end`,
      ),
    )
    .orderBy(sql`s.side`);
  const found = new Map<string, AwaitedSide[]>();
  for (const { gameId, side, team, userId, name, tag } of rows) {
    const manager = userId === null || name === null || tag === null ? null : { userId, name, tag };
    found.set(gameId, [...(found.get(gameId) ?? []), { side, team, manager }]);
  }
  return found;
}

/** When a game of a schedule has to be over; null outside a schedule. */
export async function deadlineOf(db: Database, gameId: string): Promise<Date | null> {
  const [row] = await db
    .select({ deadline: seasonGames.deadline })
    .from(seasonGames)
    .where(eq(seasonGames.gameId, gameId));
  return row?.deadline ?? null;
}
