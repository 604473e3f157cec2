import type { FileProblem } from '@/cards/from-stats/csv-table';
import { columnOf, rowOfLine, type Sheet } from './sheet';

/** What is wrong in the files, and where. */
export interface CellProblem {
  /** Place of the sheet in the draft; null where it is no sheet's fault. */
  readonly sheet: number | null;
  /** Place of the row in its sheet; null where it is the sheet as a whole. */
  readonly row: number | null;
  /** Their column; null where it is the row as a whole. */
  readonly column: string | null;
  readonly message: string;
}

/** A row of a sheet. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
}

/** Problems of a reader of tables, found again in the sheet it was given. */
export const fromReader = (sheet: Sheet, at: number, problems: readonly FileProblem[]): readonly CellProblem[] =>
  problems.map(({ line, field, message }) => {
    const row = rowOfLine(line);
    const column = field === null ? null : columnOf(sheet, field);
    const isNamed = field === null || column !== null || field === 'sum';
    return { sheet: at, row, column, message: isNamed ? message : `${field}: ${message}` };
  });

/** Everything in the order of the files, once. */
export function inOrder(problems: readonly CellProblem[]): readonly CellProblem[] {
  const seen = new Set<string>();
  return problems
    .filter((problem) => {
      const key = JSON.stringify([problem.sheet, problem.row, problem.column, problem.message]);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .toSorted((one, other) => (one.sheet ?? -1) - (other.sheet ?? -1) || (one.row ?? -1) - (other.row ?? -1));
}
