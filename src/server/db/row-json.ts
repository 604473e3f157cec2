import { getTableColumns, type Table } from 'drizzle-orm';

/** A record under the table's column names, as `jsonb_populate_record` takes it. Fields that are no column are left out. */
export function rowOf(table: Table, record: object): Record<string, unknown> {
  const columns = getTableColumns(table);
  const row: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) {
    const column = columns[key];
    if (column !== undefined) row[column.name] = value;
  }
  return row;
}

export const rowsOf = (table: Table, records: readonly object[]): Record<string, unknown>[] =>
  records.map((record) => rowOf(table, record));
