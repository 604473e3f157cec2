import { getTableColumns, inArray, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { JOURNAL_TABLES, rowKey, type JournalRow, type JournalTable, type Tables } from '@/leagues/import/journal';
import type { Database } from '../database';
import { cards, cardsets, players, teams } from '../schema/leagues';
import { seasonGames } from '../schema/schedule';
import { seasons, seasonTeams } from '../schema/seasons';
import { chunks } from './chunks';

/** The tables of a journal, and the column that its rows are found by. */
const TABLES = {
  teams: { table: teams, id: teams.id, name: 'teams' },
  cardsets: { table: cardsets, id: cardsets.id, name: 'cardsets' },
  players: { table: players, id: players.id, name: 'players' },
  cards: { table: cards, id: cards.id, name: 'cards' },
  seasons: { table: seasons, id: seasons.id, name: 'seasons' },
  seasonTeams: { table: seasonTeams, id: seasonTeams.seasonId, name: 'season_teams' },
  seasonGames: { table: seasonGames, id: seasonGames.id, name: 'season_games' },
} as const;

/** Rows as imports know them: times as text. */
export type Journaled<T> = {
  readonly [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K];
};

export const journaled = <T extends object>(row: T): Journaled<T> =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      value instanceof Date ? value.toISOString() : (value as unknown),
    ]),
  ) as Journaled<T>;

/** A row of the journal as its table takes it. */
function stored(table: PgTable, row: JournalRow): Record<string, unknown> {
  const columns = getTableColumns(table);
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => {
      const column = columns[key];
      if (column === undefined) return [];
      const isTime = column.dataType === 'date' && typeof value === 'string';
      return [[key, isTime ? new Date(value) : value]];
    }),
  );
}

/** Adds rows, or gives those that are there the columns of these. */
export async function putRows(tx: Database, name: JournalTable, rows: readonly JournalRow[]): Promise<void> {
  const { table, id } = TABLES[name];
  const columns = getTableColumns(table);
  for (const lot of chunks(rows)) {
    const values = lot.map((row) => stored(table, row));
    const named = [...new Set(values.flatMap((row) => Object.keys(row)))];
    const set = Object.fromEntries(
      named
        .filter((key) => key !== 'id')
        .flatMap((key) => {
          const column = columns[key as keyof typeof columns];
          return column === undefined
            ? []
            : [[key, sql`excluded.${sql.identifier((column as { name: string }).name)}`]];
        }),
    );
    const insert = tx.insert(table).overridingSystemValue().values(values);
    await (name === 'seasonTeams' ? insert.onConflictDoNothing() : insert.onConflictDoUpdate({ target: id, set: set }));
  }
}

/** Takes rows away. */
export async function deleteRows(tx: Database, name: JournalTable, rows: readonly JournalRow[]): Promise<void> {
  if (name === 'seasonTeams') {
    for (const row of rows) {
      await tx
        .delete(seasonTeams)
        .where(sql`${seasonTeams.seasonId} = ${row['seasonId']} and ${seasonTeams.teamId} = ${row['teamId']}`);
    }
    return;
  }
  const { table, id } = TABLES[name];
  for (const lot of chunks(rows.map((row) => Number(row['id'])))) {
    await tx.delete(table).where(inArray(id, lot));
  }
}

/** The rows of these keys, as they are now. */
export async function rowsNow(
  tx: Database,
  wanted: readonly { readonly table: JournalTable; readonly row: JournalRow }[],
): Promise<Tables> {
  const found = Object.fromEntries(JOURNAL_TABLES.map((name) => [name, new Map<string, JournalRow>()])) as Record<
    JournalTable,
    Map<string, JournalRow>
  >;
  for (const name of JOURNAL_TABLES) {
    const { table, id } = TABLES[name];
    const ids = wanted
      .filter((each) => each.table === name)
      .map(({ row }) => Number(row[name === 'seasonTeams' ? 'seasonId' : 'id']));
    for (const lot of chunks([...new Set(ids)])) {
      const rows = await tx.select().from(table).where(inArray(id, lot));
      for (const row of rows) {
        const kept = journaled(row) as JournalRow;
        found[name].set(rowKey(name, kept), kept);
      }
    }
  }
  return found;
}

/** References that are no use of a row: they are made and go with it. */
const OWN: ReadonlySet<string> = new Set(['card_issues', 'card_marks']);

/**
 * Ids of rows that something else is built on. Asks the database itself what can point at them, so that a table that is
 * added one day counts too. Moves between teams that belong to `batch` do not.
 */
export async function usedIds(
  tx: Database,
  name: Exclude<JournalTable, 'seasonTeams'>,
  ids: readonly number[],
  batch: string,
): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set();
  const list = JSON.stringify(ids);
  const references = await rowsOf<{ source: string; name: string }>(
    tx,
    sql`
      select c.conrelid::regclass::text as source, a.attname::text as name
      from pg_constraint c
      cross join lateral unnest(c.conkey, c.confkey) as pair(here, there)
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = pair.here
      join pg_attribute b on b.attrelid = c.confrelid and b.attnum = pair.there
      where c.contype = 'f' and c.confrelid = ${TABLES[name].name}::regclass and b.attname = 'id'`,
  );
  const used = new Set<number>();
  for (const { source, name: column } of references) {
    if (OWN.has(source)) continue;
    const from = sql`${sql.identifier(source)}`;
    const at = sql`${from}.${sql.identifier(column)}`;
    const others = source === 'roster_moves' ? sql` and batch <> ${batch}::uuid` : sql``;
    const rows = await rowsOf<{ id: number | string }>(
      tx,
      sql`select distinct ${at} as id from ${from}
          where ${at} in (select value::int from json_array_elements_text(${list}::json))${others}`,
    );
    for (const { id } of rows) used.add(Number(id));
  }
  return used;
}

/** Versions among these that no card and no game has any more are taken away. */
export async function dropVersions(tx: Database, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  await tx.execute(sql`
    delete from card_versions v
    where v.hash in (select value from json_array_elements_text(${JSON.stringify(hashes)}::json))
      and not exists (select 1 from cards c where c.hash = v.hash)
      and not exists (select 1 from card_issues i where i.hash = v.hash)
      and not exists (select 1 from roster_links r where r.card_hash = v.hash)`);
}

/** Issues of these cards after `lastIssue`, unless a game is played with that version. */
export async function dropIssues(tx: Database, cardIds: readonly number[], lastIssue: number): Promise<void> {
  if (cardIds.length === 0) return;
  await tx.execute(sql`
    delete from card_issues i
    where i.id > ${lastIssue}
      and i.card_id in (select value::int from json_array_elements_text(${JSON.stringify(cardIds)}::json))
      and not exists (select 1 from roster_links r where r.card_id = i.card_id and r.card_hash = i.hash)`);
}

/** Id of the last issue of any card; 0 when there is none. */
export async function lastIssueId(tx: Database): Promise<number> {
  const [row] = await rowsOf<{ id: number | string | null }>(tx, sql`select max(id) as id from card_issues`);
  return Number(row?.id ?? 0);
}

/** Which of these versions are not there yet. */
export async function unknownVersions(tx: Database, hashes: readonly string[]): Promise<readonly string[]> {
  const rows = await rowsOf<{ hash: string }>(
    tx,
    sql`select wanted.value as hash from json_array_elements_text(${JSON.stringify(hashes)}::json) wanted
        where not exists (select 1 from card_versions v where v.hash = wanted.value)`,
  );
  return rows.map(({ hash }) => hash);
}

/** Free numbers of a table that counts its own. */
export async function reserveIds(
  tx: Database,
  name: 'seasons' | 'seasonGames',
  count: number,
): Promise<readonly number[]> {
  if (count === 0) return [];
  const rows = await rowsOf<{ id: number | string }>(
    tx,
    sql`select nextval(pg_get_serial_sequence(${TABLES[name].name}, 'id')) as id from generate_series(1, ${count})`,
  );
  return rows.map(({ id }) => Number(id));
}

/** The rows of a statement, whichever driver answers it. */
async function rowsOf<T>(tx: Database, query: ReturnType<typeof sql>): Promise<readonly T[]> {
  const answer: unknown = await tx.execute(query);
  if (Array.isArray(answer)) return answer as readonly T[];
  return (answer as { readonly rows: readonly T[] }).rows;
}
