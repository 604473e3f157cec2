import { and, eq, inArray, isNotNull, max, sql } from 'drizzle-orm';
import type { Card } from '@/cards/card';
import type { Abilities } from '@/game/abilities';
import type { NamedPark } from '@/leagues/team';
import type { Database } from '../database';
import { cards, cardsets, players, teams } from '../schema/leagues';
import { issueVersions, keepVersions } from './card-versions';
import { ISSUE_LOCK, nextAfter } from './league-issue';

/** Tables that a service fills, by the name of its resource. */
export const SERVICE_TABLES = { teams, cardsets, players, cards } as const;
export type Resource = keyof typeof SERVICE_TABLES;

export interface TeamToTake {
  readonly externalId: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly color: string;
  readonly park: NamedPark;
}

export interface CardsetToTake {
  readonly externalId: string;
  readonly name: string;
}

export interface PlayerToTake {
  readonly externalId: string;
  readonly name: string;
  /** Null leaves a known man's key as it is. */
  readonly personKey: string | null;
  readonly teamId: number | null;
  readonly imageUrl: string | null;
  readonly abilities: Abilities;
  readonly injuredUntil: string | null;
  readonly minorLeague: boolean;
}

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

/** Our ids of a league's teams, cardsets or players by theirs. */
export async function idsByExternal(
  db: Database,
  league: string,
  resource: Exclude<Resource, 'cards'>,
): Promise<ReadonlyMap<string, number>> {
  const table = SERVICE_TABLES[resource];
  const rows = await db
    .select({ id: table.id, externalId: table.externalId })
    .from(table)
    .where(and(eq(table.leagueId, league), isNotNull(table.externalId)));
  return new Map(rows.map(({ id, externalId }) => [String(externalId), id]));
}

/** Our ids of rows that are known under these ids of theirs; a card may be known in several cardsets. */
export async function knownIds(
  db: Database,
  league: string,
  resource: Resource,
  externalIds: readonly string[],
): Promise<readonly number[]> {
  if (externalIds.length === 0) return [];
  const wanted = [...externalIds];
  if (resource === 'cards') {
    const rows = await db
      .select({ id: cards.id })
      .from(cards)
      .innerJoin(cardsets, eq(cardsets.id, cards.cardsetId))
      .where(and(eq(cardsets.leagueId, league), eq(cards.fromService, true), inArray(cards.externalId, wanted)));
    return rows.map(({ id }) => id);
  }
  const table = SERVICE_TABLES[resource];
  const rows = await db
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.leagueId, league), inArray(table.externalId, wanted)));
  return rows.map(({ id }) => id);
}

type IdTable = (typeof SERVICE_TABLES)[Resource];

/** The next free id of a table; others who count wait until the transaction is over. */
async function nextId(tx: Database, table: IdTable): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ISSUE_LOCK})`);
  const [last] = await tx.select({ id: max(table.id) }).from(table);
  return nextAfter(last?.id);
}

const HERE = { fromService: sql`true`, removedAt: sql`null` } as const;

/** Writes teams; answers our ids in the order of the rows. */
export const takeTeamRows = (db: Database, leagueId: string, rows: readonly TeamToTake[]): Promise<readonly number[]> =>
  db.transaction(async (tx) => {
    if (rows.length === 0) return [];
    let next = await nextId(tx, teams);
    const known = await idsByExternal(tx, leagueId, 'teams');
    const values = rows.map((row) => ({
      ...row,
      leagueId,
      fromService: true,
      id: known.get(row.externalId) ?? next++,
    }));
    await tx
      .insert(teams)
      .values(values)
      .onConflictDoUpdate({
        target: teams.id,
        set: {
          name: sql`excluded.name`,
          abbreviation: sql`excluded.abbreviation`,
          color: sql`excluded.color`,
          park: sql`excluded.park`,
          ...HERE,
        },
      });
    return values.map(({ id }) => id);
  });

/** Writes cardsets; answers our ids in the order of the rows. */
export const takeCardsetRows = (
  db: Database,
  leagueId: string,
  rows: readonly CardsetToTake[],
): Promise<readonly number[]> =>
  db.transaction(async (tx) => {
    if (rows.length === 0) return [];
    let next = await nextId(tx, cardsets);
    const known = await idsByExternal(tx, leagueId, 'cardsets');
    const values = rows.map((row) => ({
      ...row,
      leagueId,
      fromService: true,
      id: known.get(row.externalId) ?? next++,
    }));
    await tx
      .insert(cardsets)
      .values(values)
      .onConflictDoUpdate({ target: cardsets.id, set: { name: sql`excluded.name`, ...HERE } });
    return values.map(({ id }) => id);
  });

/** Writes players of paper cards; answers our ids in the order of the rows. */
export const takePlayerRows = (
  db: Database,
  leagueId: string,
  rows: readonly PlayerToTake[],
): Promise<readonly number[]> =>
  db.transaction(async (tx) => {
    if (rows.length === 0) return [];
    let next = await nextId(tx, players);
    const known = await idsByExternal(tx, leagueId, 'players');
    const values = rows.map(({ personKey, ...row }) => ({
      ...row,
      leagueId,
      fromService: true,
      personKey: personKey ?? `${leagueId}:${row.externalId}`,
      id: known.get(row.externalId) ?? next++,
    }));
    await tx
      .insert(players)
      .values(values)
      .onConflictDoUpdate({
        target: players.id,
        set: {
          name: sql`excluded.name`,
          personKey: sql`excluded.person_key`,
          teamId: sql`excluded.team_id`,
          imageUrl: sql`excluded.image_url`,
          abilities: sql`excluded.abilities`,
          injuredUntil: sql`excluded.injured_until`,
          minorLeague: sql`excluded.minor_league`,
          ...HERE,
        },
      });
    return values.map(({ id }) => id);
  });

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
    personKey: personKey ?? known.get(externalId)?.personKey ?? `${leagueId}:${externalId}`,
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
