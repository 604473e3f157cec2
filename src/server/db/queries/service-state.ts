import { and, eq, notInArray, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database';
import { leaguePages, leagueServices } from '../schema/league-services';
import { leagues } from '../schema/leagues';
import type { LeagueRow } from './league-insert';
import { FIRST_ID } from './league-issue';
import { SERVICE_TABLES, type Resource } from './service-rows';

export type ServiceState = typeof leagueServices.$inferSelect;
export type KeptPage = typeof leaguePages.$inferSelect;

/** How the reading of every service went that was ever asked. */
export const serviceStates = (db: Database): Promise<readonly ServiceState[]> => db.select().from(leagueServices);

/** Pages of a service that were taken whole by this version of ours, by what they were asked for by. */
export async function keptPages(
  db: Database,
  league: string,
  resource: Resource,
  version: number,
): Promise<ReadonlyMap<string, KeptPage>> {
  const rows = await db
    .select()
    .from(leaguePages)
    .where(and(eq(leaguePages.leagueId, league), eq(leaguePages.resource, resource), eq(leaguePages.version, version)));
  return new Map(rows.map((row) => [row.after, row]));
}

/** Remembers a page, or forgets it, so that it is read whole the next time. */
export async function keepPage(db: Database, { etag, ...page }: Omit<KeptPage, 'etag'> & { etag: string | null }) {
  const { leagueId, resource, after, next, ids, version } = page;
  if (etag === null) {
    await db.delete(leaguePages).where(onPage(leagueId, resource, eq(leaguePages.after, after)));
    return;
  }
  await db
    .insert(leaguePages)
    .values({ ...page, etag })
    .onConflictDoUpdate({
      target: [leaguePages.leagueId, leaguePages.resource, leaguePages.after],
      set: { etag, next, ids, version },
    });
}

/** Forgets the pages of a resource that are not among these. */
export const dropPagesBut = (db: Database, league: string, resource: Resource, kept: readonly string[]) =>
  db.delete(leaguePages).where(onPage(league, resource, notInArray(leaguePages.after, [...kept])));

const onPage = (league: string, resource: string, page: SQL): SQL | undefined =>
  and(eq(leaguePages.leagueId, league), eq(leaguePages.resource, resource), page);

/** Before a service is read: its league is there, and what another address said of it is forgotten. */
export async function openService(db: Database, league: LeagueRow, address: string): Promise<void> {
  await db.insert(leagues).values(league).onConflictDoNothing();
  const [known] = await db.select().from(leagueServices).where(eq(leagueServices.leagueId, league.id));
  if (known === undefined || known.address === address) return;
  await db.delete(leaguePages).where(eq(leaguePages.leagueId, league.id));
}

export async function keepServiceState(db: Database, state: ServiceState): Promise<void> {
  await db.insert(leagueServices).values(state).onConflictDoUpdate({ target: leagueServices.leagueId, set: state });
}

/** `where` for the rows of a league; cards belong to it by their cardset. */
const ofLeague = (resource: Resource, league: string): SQL =>
  resource === 'cards'
    ? sql`cardset_id in (select id from cardsets where league_id = ${league})`
    : sql`league_id = ${league}`;

/** How many rows of a service are there to be picked. */
export async function countPresent(db: Database, league: string, resource: Resource): Promise<number> {
  return db.$count(
    SERVICE_TABLES[resource],
    sql`${ofLeague(resource, league)} and from_service and removed_at is null`,
  );
}

/** Hides the rows of a service that it does not list any more, and shows again those it does. */
export async function settlePresent(
  db: Database,
  league: string,
  resource: Resource,
  ids: Iterable<number>,
  now: Date,
): Promise<void> {
  const table = SERVICE_TABLES[resource];
  const listed = sql`id in (select value::int from jsonb_array_elements_text(${JSON.stringify([...ids])}::text::jsonb))`;
  const mine = sql`${ofLeague(resource, league)} and from_service`;
  await db
    .update(table)
    .set({ removedAt: now })
    .where(sql`${mine} and removed_at is null and not ${listed}`);
  await db
    .update(table)
    .set({ removedAt: null })
    .where(sql`${mine} and removed_at is not null and ${listed}`);
}

/**
 * Hides the invented teams and cardsets of a league as soon as two teams of its service can play: they have `fewest`
 * men or more.
 */
export async function hideSample(db: Database, league: string, fewest: number, now: Date): Promise<void> {
  const enough = sql`(
    select count(*) from teams t where t.league_id = ${league} and t.from_service and t.removed_at is null and ${fewest} <= (
      select count(*) from (
        select id from players where team_id = t.id and removed_at is null
        union all
        select id from cards where team_id = t.id and removed_at is null
      ) men
    )
  ) >= 2`;
  for (const table of [SERVICE_TABLES.teams, SERVICE_TABLES.cardsets]) {
    await db
      .update(table)
      .set({ removedAt: now })
      .where(sql`league_id = ${league} and id < ${FIRST_ID} and not from_service and removed_at is null and ${enough}`);
  }
}
