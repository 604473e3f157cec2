import type { CellProblem } from './problem';
import type { Sheet } from './sheet';

/** Longest cell that is read. */
const MAX_CELL = 500;

/** Control characters, halves of letters, and what turns the direction of text; breaks are read as spaces. */
const FORBIDDEN = /(?![\s\u00ad\u200b\u2060\ufeff])[\p{Cc}\p{Cf}\p{Cs}]/u;

/** What must not stand in any cell that is read, and lines that are broken. */
export const checkText = (sheet: Sheet, at: number): readonly CellProblem[] => {
  const read = sheet.columns.flatMap((column, index) =>
    sheet.mapping[column] === undefined ? [] : [{ column, index }],
  );
  return sheet.rows.flatMap((row, index): CellProblem[] => {
    if (row.isLeftOut) return [];
    const of = (column: string | null, message: string): CellProblem => ({ sheet: at, row: index, column, message });
    const cells = read.flatMap(({ column, index: cell }) => {
      const text = row.cells[cell] ?? '';
      if (text.length > MAX_CELL) return [of(column, `longer than ${MAX_CELL} characters`)];
      return FORBIDDEN.test(text) ? [of(column, 'holds characters that are not text')] : [];
    });
    return row.fault === null ? cells : [of(null, row.fault), ...cells];
  });
};
