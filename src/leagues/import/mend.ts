import { assertNever } from '@/shared/assert';
import type { Sheet } from './sheet';

/** A way of mending rows of a sheet. */
export type Mend =
  | {
      readonly type: 'cells';
      readonly cells: readonly {
        readonly row: number;
        readonly column: string;
        readonly value: string;
        /** What stood there when somebody mended it; who does not say writes over anything. */
        readonly was?: string | undefined;
      }[];
    }
  /** Every cell of a column that holds `from`. */
  | { readonly type: 'same'; readonly column: string; readonly from: string; readonly to: string }
  | { readonly type: 'leaveOut'; readonly rows: readonly number[]; readonly isLeftOut: boolean };

/** The first cell that somebody else has mended since: what stands there is neither what was seen nor what is wanted. */
export function mendedSince(
  { columns, rows }: Sheet,
  mend: Mend,
): { readonly line: number; readonly now: string } | null {
  if (mend.type !== 'cells') return null;
  for (const { row, column, value, was } of mend.cells) {
    const there = rows[row];
    const now = there?.cells[columns.indexOf(column)];
    if (there !== undefined && now !== undefined && was !== undefined && now !== was && now !== value) {
      return { line: there.line, now };
    }
  }
  return null;
}

/** A sheet after it was mended; rows and columns that it does not have are passed over. */
export function mended(sheet: Sheet, mend: Mend): Sheet {
  const place = (column: string): number => sheet.columns.indexOf(column);
  switch (mend.type) {
    case 'cells': {
      const values = new Map(mend.cells.map(({ row, column, value }) => [`${row} ${place(column)}`, value]));
      const touched = new Set(mend.cells.map(({ row }) => row));
      return {
        ...sheet,
        rows: sheet.rows.map((row, at) =>
          touched.has(at)
            ? { ...row, fault: null, cells: row.cells.map((cell, index) => values.get(`${at} ${index}`) ?? cell) }
            : row,
        ),
      };
    }
    case 'same': {
      const column = place(mend.column);
      const from = mend.from.trim();
      return {
        ...sheet,
        rows: sheet.rows.map((row) =>
          !row.isLeftOut && row.cells[column]?.trim() === from
            ? { ...row, cells: row.cells.with(column, mend.to) }
            : row,
        ),
      };
    }
    case 'leaveOut': {
      const rows = new Set(mend.rows);
      const { isLeftOut } = mend;
      return { ...sheet, rows: sheet.rows.map((row, at) => (rows.has(at) ? { ...row, isLeftOut } : row)) };
    }
    default:
      return assertNever(mend);
  }
}
