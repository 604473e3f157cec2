import type { ImportDryRun, ImportSheet, ImportSheetRow, ImportView } from '@/server/services/imports/shapes';

/** Which rows of a file are shown. */
export const ROW_FILTERS = ['all', 'wrong', 'new', 'changed', 'leftOut'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** What the dry run says of a row; rows that stay as they are have none. */
export type RowKind = 'new' | 'changed';

/** What is wrong in a row, by column; '' for the row as a whole. */
export type RowProblems = ReadonlyMap<string, string>;

/** Problems of one file by the place of their row. */
export function problemsByRow(view: ImportView, sheet: number): ReadonlyMap<number, RowProblems> {
  const rows = new Map<number, Map<string, string>>();
  for (const problem of view.problems) {
    if (problem.sheet !== sheet || problem.row === null) continue;
    const columns = rows.get(problem.row) ?? new Map<string, string>();
    rows.set(problem.row, columns);
    const key = problem.column ?? '';
    const before = columns.get(key);
    columns.set(key, before === undefined ? problem.message : `${before}; ${problem.message}`);
  }
  return rows;
}

/** Our fields that say whose row it is: a card or a season's man has several. */
const OWNERS: ReadonlySet<string> = new Set(['player', 'playerID']);

const ownerAt = ({ columns }: ImportSheet): number =>
  columns.findIndex(({ field }) => field !== null && OWNERS.has(field));

/** What becomes of the rows of a file, by the dry run; a man's further rows as his first. */
export function kindsOf(
  run: ImportDryRun | null,
  view: ImportView,
  sheet: number,
  rows: readonly ImportSheetRow[],
): ReadonlyMap<number, RowKind> | null {
  const of = view.sheets[sheet];
  if (run === null || of === undefined) return null;
  const kinds = new Map<number, RowKind>();
  const owners = new Map<string, RowKind>();
  const owner = ownerAt(of);
  for (const { kind, at } of run.differences) {
    if (at === null || at.sheet !== sheet || kind === 'removed') continue;
    kinds.set(at.row, kind);
    const id = rows[at.row]?.cells[owner]?.trim();
    if (id !== undefined) owners.set(id, kind);
  }
  if (owner < 0) return kinds;
  for (const { row, cells, isLeftOut } of rows) {
    const kind = owners.get(cells[owner]?.trim() ?? '');
    if (kind !== undefined && !isLeftOut) kinds.set(row, kind);
  }
  return kinds;
}

interface Wanted {
  readonly filter: RowFilter;
  readonly search: string;
  readonly problems: ReadonlyMap<number, RowProblems>;
  readonly kinds: ReadonlyMap<number, RowKind> | null;
}

/** Whether a row is one of a filter's. */
function isOf({ row, isLeftOut }: ImportSheetRow, { filter, problems, kinds }: Omit<Wanted, 'search'>): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'wrong':
      return problems.has(row);
    case 'new':
    case 'changed':
      return kinds?.get(row) === filter;
    case 'leftOut':
      return isLeftOut;
    default:
      return filter satisfies never;
  }
}

/** Rows of a filter in which every word stands somewhere, a line by its number too. */
export function rowsShown(rows: readonly ImportSheetRow[], wanted: Wanted): readonly ImportSheetRow[] {
  const words = wanted.search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (!isOf(row, wanted)) return false;
    if (words.length === 0) return true;
    const text = `${row.line} ${row.cells.join(' ')}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export const countOf = (rows: readonly ImportSheetRow[], wanted: Omit<Wanted, 'search'>): number =>
  rows.reduce((sum, row) => sum + Number(isOf(row, wanted)), 0);

/** A place in the rows that are shown: which of them, and which column. */
export interface Spot {
  readonly at: number;
  readonly column: number;
}

/**
 * The next wrong cell after a spot, or before it, around the end; null where nothing is wrong. What is wrong with a row
 * as a whole stands at its first column.
 */
export function nextWrong(
  rows: readonly ImportSheetRow[],
  columns: readonly string[],
  problems: ReadonlyMap<number, RowProblems>,
  from: Spot,
  step: 1 | -1,
): Spot | null {
  for (let moved = 0; moved <= rows.length; moved++) {
    const at = (from.at + step * moved + rows.length * 2) % Math.max(rows.length, 1);
    const wrong = problems.get(rows[at]?.row ?? -1);
    if (wrong === undefined) continue;
    const places = columns.flatMap((name, column) => (wrong.has(name) ? [column] : []));
    if (places.length === 0) places.push(0);
    const ahead = places.filter((column) => moved > 0 || (column - from.column) * step > 0);
    const column = step === 1 ? ahead[0] : ahead.at(-1);
    if (column !== undefined) return { at, column };
  }
  return null;
}
