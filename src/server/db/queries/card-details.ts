import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Card } from '@/cards/card';
import type { Database } from '../database';
import { cardIssues, cards, cardsets, cardVersions } from '../schema/leagues';

/** Which versions a card had, the latest first, and whether it is issued no more; null for an unknown id. */
export async function cardHistory(db: Database, cardId: number) {
  const [[row], issues] = await Promise.all([
    db
      .select({ gone: sql<boolean>`${cards.removedAt} is not null or ${cardsets.removedAt} is not null` })
      .from(cards)
      .innerJoin(cardsets, eq(cardsets.id, cards.cardsetId))
      .where(eq(cards.id, cardId)),
    db
      .select({ id: cardIssues.id, hash: cardIssues.hash, issuedAt: cardIssues.issuedAt })
      .from(cardIssues)
      .where(eq(cardIssues.cardId, cardId))
      .orderBy(sql`${cardIssues.id} desc`)
      .limit(100),
  ]);
  return row === undefined ? null : { isGone: row.gone, issues };
}

/** A version that a card has or had; null when it never had it. */
export async function versionOfCard(db: Database, cardId: number, hash: string): Promise<Card | null> {
  const [row] = await db
    .select({ card: cardVersions.card })
    .from(cardIssues)
    .innerJoin(cardVersions, eq(cardVersions.hash, cardIssues.hash))
    .where(and(eq(cardIssues.cardId, cardId), eq(cardIssues.hash, hash)))
    .limit(1);
  return row?.card ?? null;
}

/** The printed cards of these ids as they are issued now, by id. */
export async function printedCards(db: Database, ids: readonly number[]): Promise<ReadonlyMap<number, Card>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: cards.id, card: cardVersions.card })
    .from(cards)
    .innerJoin(cardVersions, eq(cardVersions.hash, cards.hash))
    .where(inArray(cards.id, [...ids]));
  return new Map(rows.map(({ id, card }) => [id, card]));
}

/** A league's cardsets with how many cards each has now, and the rarities among them. */
export const cardsetCounts = (db: Database, league: string) =>
  db
    .select({
      cardsetId: cardsets.id,
      name: cardsets.name,
      cards: sql<number>`count(${cards.id})::int`,
      rarities: sql<
        readonly string[]
      >`coalesce(jsonb_agg(distinct ${cards.rarity}) filter (where ${cards.rarity} is not null), '[]')`,
    })
    .from(cardsets)
    .leftJoin(cards, and(eq(cards.cardsetId, cardsets.id), isNull(cards.removedAt)))
    .where(and(eq(cardsets.leagueId, league), isNull(cardsets.removedAt)))
    .groupBy(cardsets.id)
    .orderBy(asc(cardsets.id));
