import { and, eq, inArray, isNotNull, max, sql } from 'drizzle-orm';
import type { Abilities } from '@/game/abilities';
import type { NamedPark } from '@/leagues/team';
import type { Database } from '../database';
import { cards, cardsets, players, teams } from '../schema/leagues';
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
export async function nextId(tx: Database, table: IdTable): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ISSUE_LOCK})`);
  const [last] = await tx.select({ id: max(table.id) }).from(table);
  return nextAfter(last?.id);
}

/** A row of a service that is not taken away. */
export const HERE = { fromService: sql`true`, removedAt: sql`null` } as const;

/** A row under our id. */
type Taken<Row> = Row & { readonly id: number; readonly leagueId: string; readonly fromService: true };

/** Writes rows in one transaction, known ones under their ids; answers our ids in the order of the rows. */
function takeRows<Row extends { readonly externalId: string }>(
  db: Database,
  leagueId: string,
  resource: Exclude<Resource, 'cards'>,
  rows: readonly Row[],
  write: (tx: Database, values: Taken<Row>[]) => Promise<unknown>,
): Promise<readonly number[]> {
  return db.transaction(async (tx) => {
    if (rows.length === 0) return [];
    let next = await nextId(tx, SERVICE_TABLES[resource]);
    const known = await idsByExternal(tx, leagueId, resource);
    const values = rows.map((row): Taken<Row> => {
      const id = known.get(row.externalId) ?? next++;
      return { ...row, leagueId, fromService: true, id };
    });
    await write(tx, values);
    return values.map(({ id }) => id);
  });
}

/** Writes teams; answers our ids in the order of the rows. */
export const takeTeamRows = (db: Database, leagueId: string, rows: readonly TeamToTake[]): Promise<readonly number[]> =>
  takeRows(db, leagueId, 'teams', rows, (tx, values) =>
    tx
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
      }),
  );

/** Writes cardsets; answers our ids in the order of the rows. */
export const takeCardsetRows = (
  db: Database,
  leagueId: string,
  rows: readonly CardsetToTake[],
): Promise<readonly number[]> =>
  takeRows(db, leagueId, 'cardsets', rows, (tx, values) =>
    tx
      .insert(cardsets)
      .values(values)
      .onConflictDoUpdate({ target: cardsets.id, set: { name: sql`excluded.name`, ...HERE } }),
  );

/** Writes players of paper cards; answers our ids in the order of the rows. */
export const takePlayerRows = (
  db: Database,
  leagueId: string,
  rows: readonly PlayerToTake[],
): Promise<readonly number[]> =>
  takeRows(db, leagueId, 'players', rows, (tx, values) =>
    tx
      .insert(players)
      .values(values.map((row) => ({ ...row, personKey: row.personKey ?? personKeyOf(leagueId, row.externalId) })))
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
      }),
  );

/** Who a man is whose service does not say. */
export const personKeyOf = (leagueId: string, externalId: string): string => `${leagueId}:${externalId}`;
