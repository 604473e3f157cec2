import { and, asc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { LadderCard } from '@/leagues/roster/eligible';
import type { GameCardset } from '@/leagues/roster/pool';
import type { Database } from '../database';
import { cards, cardsets, players } from '../schema/leagues';
import { seasonCardsets } from '../schema/seasons';

/** Sets of a league that have a card of some team, the oldest first. */
export function heldCardsets(db: Database, leagueId: string) {
  const held = db
    .select({ one: sql`1` })
    .from(cards)
    .where(and(eq(cards.cardsetId, cardsets.id), isNotNull(cards.teamId), isNull(cards.removedAt)));
  return db
    .select({ cardset: cardsets.id, name: cardsets.name })
    .from(cardsets)
    .where(and(eq(cardsets.leagueId, leagueId), isNull(cardsets.removedAt), sql`exists ${held}`))
    .orderBy(asc(cardsets.id));
}

/** The sets of a league that have one of these ids. */
export function namedCardsets(db: Database, leagueId: string, ids: readonly number[]) {
  return db
    .select({ cardset: cardsets.id, name: cardsets.name })
    .from(cardsets)
    .where(and(eq(cardsets.leagueId, leagueId), isNull(cardsets.removedAt), inArray(cardsets.id, [...ids])));
}

/** The ladder of a season's games; none where it has no own. */
export async function seasonLadder(db: Database, seasonId: number): Promise<readonly GameCardset[]> {
  return db
    .select({ cardset: seasonCardsets.cardsetId, name: cardsets.name, priority: seasonCardsets.priority })
    .from(seasonCardsets)
    .innerJoin(cardsets, eq(cardsets.id, seasonCardsets.cardsetId))
    .where(eq(seasonCardsets.seasonId, seasonId))
    .orderBy(asc(seasonCardsets.priority), asc(seasonCardsets.cardsetId));
}

/** Cards of a league that some teams could bring, as a ladder looks at them: their own and those of no team. */
export async function ladderCards(
  db: Database,
  leagueId: string,
  teamIds: readonly number[],
): Promise<readonly LadderCard[]> {
  return db
    .select({ person: players.personKey, cardset: cards.cardsetId, teamId: cards.teamId })
    .from(cards)
    .innerJoin(players, eq(players.id, cards.playerId))
    .innerJoin(cardsets, eq(cardsets.id, cards.cardsetId))
    .where(
      and(
        eq(cardsets.leagueId, leagueId),
        isNull(cardsets.removedAt),
        isNull(cards.removedAt),
        or(isNull(cards.teamId), inArray(cards.teamId, [...teamIds])),
      ),
    );
}

/** Every set that a league issues, the oldest first. */
export function leagueCardsets(db: Database, leagueId: string) {
  return db
    .select({ cardset: cardsets.id, name: cardsets.name })
    .from(cardsets)
    .where(and(eq(cardsets.leagueId, leagueId), isNull(cardsets.removedAt)))
    .orderBy(asc(cardsets.id));
}
