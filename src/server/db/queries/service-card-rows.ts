import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Card } from '@/cards/card';
import type { Database } from '../database';
import { cards, players } from '../schema/leagues';
import { issueVersions, keepVersions } from './card-versions';
import { HERE, nextId, personKeyOf } from './service-rows';

export interface CardToTake {
  readonly externalId: string;
  readonly cardsetId: number;
  readonly teamId: number | null;
  readonly imageUrl: string | null;
  readonly rarity: string | null;
  readonly hash: string;
  readonly card: Card;
  readonly player: { readonly externalId: string; readonly name: string; readonly personKey: string | null };
}

/** Writes cards with their versions and players; answers our ids of the cards in the order of the rows. */
export const takeCardRows = (db: Database, leagueId: string, rows: readonly CardToTake[]): Promise<readonly number[]> =>
  db.transaction(async (tx) => {
    if (rows.length === 0) return [];
    const playerIds = await takeCardMen(tx, leagueId, rows);
    let next = await nextId(tx, cards);
    const known = await tx
      .select({ id: cards.id, cardsetId: cards.cardsetId, externalId: cards.externalId })
      .from(cards)
      .where(
        inArray(
          cards.externalId,
          rows.map(({ externalId }) => externalId),
        ),
      );
    const idOf = new Map(known.map(({ id, cardsetId, externalId }) => [`${cardsetId}:${externalId}`, id]));
    const versions = new Map(rows.map(({ hash, card }) => [hash, { hash, card, layoutVersion: card.layout }]));
    await keepVersions(tx, [...versions.values()]);
    const values = rows.map(({ player, card: _card, ...row }) => ({
      ...row,
      fromService: true,
      playerId: playerIds.get(player.externalId) ?? 0,
      id: idOf.get(`${row.cardsetId}:${row.externalId}`) ?? next++,
    }));
    await tx
      .insert(cards)
      .values(values)
      .onConflictDoUpdate({
        target: cards.id,
        set: {
          playerId: sql`excluded.player_id`,
          teamId: sql`excluded.team_id`,
          imageUrl: sql`excluded.image_url`,
          rarity: sql`excluded.rarity`,
          hash: sql`excluded.hash`,
          ...HERE,
        },
      });
    const ids = values.map(({ id }) => id);
    await issueVersions(tx, ids);
    return ids;
  });

/** The men on the cards, by their ids. A man is never taken away: his cards are. */
async function takeCardMen(
  tx: Database,
  leagueId: string,
  rows: readonly CardToTake[],
): Promise<ReadonlyMap<string, number>> {
  let next = await nextId(tx, players);
  const men = new Map(rows.map(({ player }) => [player.externalId, player]));
  const known = new Map(
    (
      await tx
        .select({ id: players.id, externalId: players.externalId, personKey: players.personKey })
        .from(players)
        .where(and(eq(players.leagueId, leagueId), inArray(players.externalId, [...men.keys()])))
    ).map((man) => [String(man.externalId), man]),
  );
  const values = [...men.values()].map(({ externalId, name, personKey }) => ({
    id: known.get(externalId)?.id ?? next++,
    externalId,
    leagueId,
    name,
    personKey: personKey ?? known.get(externalId)?.personKey ?? personKeyOf(leagueId, externalId),
  }));
  await tx
    .insert(players)
    .values(values)
    .onConflictDoUpdate({
      target: players.id,
      set: { name: sql`excluded.name`, personKey: sql`excluded.person_key` },
    });
  return new Map(values.map(({ id, externalId }) => [externalId, id]));
}
