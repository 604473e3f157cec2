import { eq, inArray } from 'drizzle-orm';
import type { Card } from '@/cards/card';
import type { Abilities } from '@/game/abilities';
import type { NamedPark } from '@/leagues/team';
import type { Database } from '../database';
import { cardsets, cardVersions, players, teams } from '../schema/leagues';

/** Card versions by hash. */
export async function cardsByHash(db: Database, hashes: readonly string[]): Promise<ReadonlyMap<string, Card>> {
  if (hashes.length === 0) return new Map();
  const rows = await db
    .select({ hash: cardVersions.hash, card: cardVersions.card })
    .from(cardVersions)
    .where(inArray(cardVersions.hash, [...hashes]));
  return new Map(rows.map((row) => [row.hash, row.card]));
}

/** What a league of paper cards knows of its players. */
export async function abilitiesOf(db: Database, ids: readonly number[]): Promise<ReadonlyMap<number, Abilities>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: players.id, abilities: players.abilities })
    .from(players)
    .where(inArray(players.id, [...ids]));
  return new Map(rows.flatMap((row) => (row.abilities === null ? [] : [[row.id, row.abilities] as const])));
}

/** Where a team plays at home; null for an unknown id. */
export async function parkOf(db: Database, teamId: number): Promise<NamedPark | null> {
  const [row] = await db.select({ park: teams.park }).from(teams).where(eq(teams.id, teamId));
  return row?.park ?? null;
}

export async function cardsetNames(db: Database): Promise<ReadonlyMap<number, string>> {
  const rows = await db.select({ id: cardsets.id, name: cardsets.name }).from(cardsets);
  return new Map(rows.map((row) => [row.id, row.name]));
}
