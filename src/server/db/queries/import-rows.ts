import { and, count, eq, inArray, isNotNull, max, sql } from 'drizzle-orm';
import type { NamedPark } from '@/leagues/team';
import type { Database } from '../database';
import { games } from '../schema/games';
import { leagues, players, teams } from '../schema/leagues';
import { ISSUE_LOCK, nextAfter } from './league-issue';
import type { LeagueRow } from './league-insert';

/** Teams and men of games that were played elsewhere: a league of their own, which nobody picks a team from. */
export const ARCHIVE_LEAGUE: LeagueRow = { id: 'retrosheet', name: 'Real games', kind: 'players' };

/** The importer's games among these, by their id at the source. */
export async function importedGames(
  db: Database,
  ownerId: string,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (externalIds.length === 0) return new Map();
  const rows = await db
    .select({ id: games.id, externalId: games.externalId })
    .from(games)
    .where(and(eq(games.ownerId, ownerId), inArray(games.externalId, [...externalIds])));
  return new Map(rows.map(({ id, externalId }) => [String(externalId), id]));
}

/** How many games a person has imported. */
export async function countImported(db: Database, ownerId: string): Promise<number> {
  const [row] = await db
    .select({ value: count() })
    .from(games)
    .where(and(eq(games.ownerId, ownerId), isNotNull(games.externalId)));
  return row?.value ?? 0;
}

export interface TeamToKeep {
  readonly externalId: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly color: string;
  readonly park: NamedPark;
}

export interface ManToKeep {
  readonly externalId: string;
  readonly personKey: string;
  readonly name: string;
}

/** To be called first in a transaction that keeps teams and men: others wait until it is over. */
export async function openArchive(tx: Database): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ISSUE_LOCK})`);
  await tx.insert(leagues).values(ARCHIVE_LEAGUE).onConflictDoNothing();
}

/** Ids of teams by external id: those that are there, and new ones for the rest. Names of those without one are filled in. */
export async function keepTeams(tx: Database, wanted: readonly TeamToKeep[]): Promise<ReadonlyMap<string, number>> {
  const ids = new Map(
    (
      await tx
        .select({ id: teams.id, externalId: teams.externalId })
        .from(teams)
        .where(and(eq(teams.leagueId, ARCHIVE_LEAGUE.id), inArray(teams.externalId, externalIds(wanted))))
    ).map(({ id, externalId }) => [String(externalId), id]),
  );
  const [last] = await tx.select({ id: max(teams.id) }).from(teams);
  const rows = numbered(wanted, ids, nextAfter(last?.id));
  if (rows.length > 0) await tx.insert(teams).values(rows);
  for (const { externalId, name, abbreviation } of wanted) {
    // A team that came without its team file once is called by its code.
    const unnamed = and(
      eq(teams.leagueId, ARCHIVE_LEAGUE.id),
      eq(teams.externalId, externalId),
      eq(teams.name, abbreviation),
    );
    if (name !== abbreviation) await tx.update(teams).set({ name }).where(unnamed);
  }
  return ids;
}

/** As `keepTeams`, for men. */
export async function keepPlayers(tx: Database, wanted: readonly ManToKeep[]): Promise<ReadonlyMap<string, number>> {
  const ids = new Map(
    (
      await tx
        .select({ id: players.id, externalId: players.externalId })
        .from(players)
        .where(and(eq(players.leagueId, ARCHIVE_LEAGUE.id), inArray(players.externalId, externalIds(wanted))))
    ).map(({ id, externalId }) => [String(externalId), id]),
  );
  const [last] = await tx.select({ id: max(players.id) }).from(players);
  const rows = numbered(wanted, ids, nextAfter(last?.id));
  if (rows.length > 0) await tx.insert(players).values(rows);
  return ids;
}

const externalIds = (wanted: readonly { readonly externalId: string }[]): string[] =>
  wanted.map(({ externalId }) => externalId);

/** Rows for those who have no id yet; their ids go into `ids`. */
function numbered<T extends { readonly externalId: string }>(
  wanted: readonly T[],
  ids: Map<string, number>,
  first: number,
): (T & { readonly id: number; readonly leagueId: string })[] {
  let next = first;
  return wanted.flatMap((row) => {
    if (ids.has(row.externalId)) return [];
    const id = next++;
    ids.set(row.externalId, id);
    return [{ ...row, id, leagueId: ARCHIVE_LEAGUE.id }];
  });
}
