import { and, asc, desc, eq, isNotNull, ne, or, sql } from 'drizzle-orm';
import type { Side } from '@/game/play';
import type { Database } from '../database';
import { games, gameSeats } from '../schema/games';
import { cards, cardsets, players, teams } from '../schema/leagues';
import { gameCardsetLinks, rosterLinks } from '../schema/rosters';

/** Entries of a game's rosters, or of one side's, as they came. */
export function rosterEntries(db: Database, gameId: string, side: Side | null) {
  return db
    .select({
      id: rosterLinks.id,
      gameId: rosterLinks.gameId,
      teamId: rosterLinks.teamId,
      side: rosterLinks.side,
      person: rosterLinks.personKey,
      name: players.name,
      cardId: rosterLinks.cardId,
      playerId: rosterLinks.playerId,
      cardHash: rosterLinks.cardHash,
      cardset: rosterLinks.cardsetId,
      cardsetName: cardsets.name,
      priority: gameCardsetLinks.priority,
    })
    .from(rosterLinks)
    .leftJoin(cards, eq(cards.id, rosterLinks.cardId))
    .innerJoin(players, sql`${players.id} = coalesce(${rosterLinks.playerId}, ${cards.playerId})`)
    .leftJoin(cardsets, eq(cardsets.id, rosterLinks.cardsetId))
    .leftJoin(
      gameCardsetLinks,
      and(eq(gameCardsetLinks.gameId, rosterLinks.gameId), eq(gameCardsetLinks.cardsetId, rosterLinks.cardsetId)),
    )
    .where(and(eq(rosterLinks.gameId, gameId), side === null ? undefined : eq(rosterLinks.side, side)))
    .orderBy(asc(rosterLinks.side), asc(rosterLinks.id));
}

/** The game before this one that a team began and that a person may look at; null when there is none. */
export async function lastGameOf(
  db: Database,
  { teamId, gameId, user }: { readonly teamId: number; readonly gameId: string; readonly user: string },
) {
  const seats = db
    .select({ one: sql`1` })
    .from(gameSeats)
    .where(and(eq(gameSeats.gameId, games.id), eq(gameSeats.userId, user)));
  const [row] = await db
    .select({
      gameId: games.id,
      createdAt: games.createdAt,
      side: sql<Side>`case when ${games.awayTeamId} = ${teamId} then 'away' else 'home' end`,
      opponent: teams.name,
    })
    .from(games)
    .innerJoin(
      teams,
      sql`${teams.id} = case when ${games.awayTeamId} = ${teamId} then ${games.homeTeamId} else ${games.awayTeamId} end`,
    )
    .where(
      and(
        or(eq(games.awayTeamId, teamId), eq(games.homeTeamId, teamId)),
        ne(games.id, gameId),
        isNotNull(games.startedAt),
        or(eq(games.visibility, 'public'), eq(games.ownerId, user), sql`exists ${seats}`),
      ),
    )
    .orderBy(desc(games.startedAt), desc(games.id))
    .limit(1);
  return row ?? null;
}
