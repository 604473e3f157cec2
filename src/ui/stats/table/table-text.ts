import type { Table } from '@/formats/csv/table';
import type { DataColumn } from './column';

/** What is seen, in its order, with whole values in place of rounded ones. */
export const tableOfRows = <Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[]): Table => ({
  columns: columns.map(({ label }) => label),
  rows: rows.map((row) => columns.map((column) => column.value(row))),
});
