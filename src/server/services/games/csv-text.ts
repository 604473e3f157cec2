import Papa from 'papaparse';
import type { Table } from '@/formats/csv/table';

/** How a formula begins; the library's own pattern lets one pass that goes on in a second line. */
const FORMULA = /^[=+\-@\t\r]/;

/** A table as CSV (RFC 4180) with a header; text that a spreadsheet would take for a formula is made harmless. */
export const csvText = ({ columns, rows }: Table): string => {
  const data = rows.map((row) => [...row]);
  return `${Papa.unparse({ fields: [...columns], data }, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
};
