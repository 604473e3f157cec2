/** Tables that imports write, in the order in which rows are added: what another points at comes first. */
export const JOURNAL_TABLES = [
  'teams',
  'cardsets',
  'players',
  'cards',
  'seasons',
  'seasonTeams',
  'seasonGames',
] as const;
export type JournalTable = (typeof JOURNAL_TABLES)[number];

/** A row as the journal keeps it: times as ISO 8601 text. */
export type JournalRow = Readonly<Record<string, unknown>>;

/** What an import does to one row; `before` null adds it, `after` null takes it away. */
export interface RowChange {
  readonly table: JournalTable;
  readonly before: JournalRow | null;
  readonly after: JournalRow | null;
  /** What the row is, for whoever reads of it. */
  readonly name: string;
}

/** What names a row in its table. */
export const rowKey = (table: JournalTable, row: JournalRow): string =>
  table === 'seasonTeams' ? `${String(row['seasonId'])}:${String(row['teamId'])}` : String(row['id']);

const keyOf = ({ table, before, after }: RowChange): string => rowKey(table, after ?? before ?? {});

/** JSON with keys in order and nothing absent: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

/** Whether a row holds what `expected` says; columns that it does not name do not count. */
const holds = (row: JournalRow, expected: JournalRow): boolean =>
  Object.entries(expected).every(([column, value]) => canonicalJson(row[column]) === canonicalJson(value));

/** Rows by table and key. */
export type Tables = Readonly<Record<JournalTable, ReadonlyMap<string, JournalRow>>>;

/** The same changes, the other way round, the last first. */
export const reversed = (changes: readonly RowChange[]): readonly RowChange[] =>
  changes.toReversed().map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before }));

/** Changes whose rows are not as they left them: somebody has been at them since. */
export const changedSince = (changes: readonly RowChange[], now: Tables): readonly RowChange[] =>
  changes.filter((change) => {
    const row = now[change.table].get(keyOf(change));
    if (change.after === null) return row !== undefined;
    return row === undefined || !holds(row, change.after);
  });

/** What tables hold after changes: the law that the database is held to. */
export function applied(tables: Tables, changes: readonly RowChange[]): Tables {
  const next = Object.fromEntries(JOURNAL_TABLES.map((table) => [table, new Map(tables[table])])) as Record<
    JournalTable,
    Map<string, JournalRow>
  >;
  for (const change of changes) {
    const key = keyOf(change);
    if (change.after === null) next[change.table].delete(key);
    else next[change.table].set(key, change.after);
  }
  return next;
}

/** A change of a row that is there, or null when it would change nothing. */
export function changeOf<R extends object>(
  table: JournalTable,
  before: R,
  patch: Partial<R>,
  name: string,
): RowChange | null {
  const row = before as JournalRow;
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  return holds(row, given) ? null : { table, before: row, after: { ...row, ...given }, name };
}

export const additionOf = (table: JournalTable, row: object, name: string): RowChange => ({
  table,
  before: null,
  after: row as JournalRow,
  name,
});
