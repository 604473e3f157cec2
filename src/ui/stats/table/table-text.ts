import type { Table } from '@/formats/csv/table';
import type { DataColumn } from './column';

/** What is seen, in its order, with whole values in place of rounded ones. */
export const tableOfRows = <Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[]): Table => ({
  columns: columns.map(({ label }) => label),
  rows: rows.map((row) => columns.map((column) => column.value(row))),
});

/**
 * A table as text for a spreadsheet: RFC 4180 with commas, or with tabs for the clipboard. What a spreadsheet would take for a
 * formula is made harmless.
 */
export async function textOfTable({ columns, rows }: Table, delimiter: ',' | '\t'): Promise<string> {
  const { default: papa } = await import('papaparse');
  const data = rows.map((row) => [...row]);
  return papa.unparse({ fields: [...columns], data }, { delimiter, newline: '\r\n', escapeFormulae: true });
}
