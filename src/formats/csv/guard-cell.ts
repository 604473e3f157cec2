import type { Cell } from './table';

/** How a formula begins, full-width signs and leading blanks included, and the two signs that hide one. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** Numbers between hyphens: throws (`6-3`), positions held, records. Spreadsheets make days of them. */
const DASHED = /^\d+(?:-\d+){1,2}$/;

/** A day as it should be read. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';

/** Other text that comes back as a day, a time or another number. */
const MISREAD = new RegExp(
  [
    String.raw`0\d+(?:\.\d+)?`,
    String.raw`\d{16,}`,
    String.raw`\d+(?:\.\d*)?e[+-]?\d+`,
    String.raw`\d{1,4}(?:[/:]\d{1,4}){1,2}(?: ?[ap]m?)?`,
    String.raw`\d{1,2} ?[ap]m?`,
    String.raw`\d{1,2}[ /.-]?${MONTH}(?:[ /.,-]{0,2}\d{1,4})?`,
    String.raw`${MONTH}[ /.,-]{0,2}\d{1,4}`,
  ]
    .map((shape) => `^${shape}$`)
    .join('|'),
  'iu',
);

/**
 * A cell as a spreadsheet is to read it: numbers stay numbers, text stays text. Of the ways to keep `6-3` from becoming a day
 * only a dash that is no hyphen shows the same in every spreadsheet and needs no formula; our notation reads any dash.
 * Other text that would be misread or carried out gets an apostrophe in front, as is usual against formulas.
 */
export function guardCell(cell: Cell): Cell {
  if (typeof cell !== 'string' || DAY.test(cell)) return cell;
  if (DASHED.test(cell)) return cell.replaceAll('-', '–');
  return FORMULA.test(cell) || MISREAD.test(cell) ? `'${cell}` : cell;
}
