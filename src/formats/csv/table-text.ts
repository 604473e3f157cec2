import { guardCell } from './guard-cell';
import type { Cell, Table } from './table';

/** Tells a spreadsheet that the text is UTF-8: without it one of them garbles every name that is not English. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Quoted where RFC 4180 asks for it, and where a reader would strip blanks. */
const quoted = (cell: Cell): string => {
  const text = cell === null ? '' : String(cell);
  return /["\r\n,\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const lines = ({ columns, rows }: Table, separator: ',' | '\t'): readonly string[] =>
  [columns, ...rows].map((row) => row.map((cell) => quoted(guardCell(cell))).join(separator));

/** A table as a file for spreadsheets: CSV (RFC 4180) in UTF-8 with its mark, a header, CR LF after each line. */
export const csvText = (table: Table): string =>
  BYTE_ORDER_MARK +
  lines(table, ',')
    .map((line) => `${line}\r\n`)
    .join('');

/** A table for the clipboard: cells between tabs, as spreadsheets paste them. */
export const tsvText = (table: Table): string => lines(table, '\t').join('\r\n');
