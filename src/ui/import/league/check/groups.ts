import type { CellProblem } from '@/leagues/import/problem';

/** Problems of one column that say the same. */
export interface ProblemGroup {
  readonly sheet: number | null;
  readonly column: string | null;
  readonly message: string;
  /** Places in the list of all. */
  readonly first: number;
  /** Places in the sheet, one for each problem. */
  readonly rows: readonly number[];
}

/** Values in quotation marks and numbers differ from row to row: the sentence is the same. */
const sentence = (message: string): string => message.replaceAll(/"[^"]*"/g, '“…”');

/** Alike problems together, the most frequent first. */
export function groupsOf(problems: readonly CellProblem[]): readonly ProblemGroup[] {
  const groups = new Map<string, ProblemGroup & { readonly rows: number[] }>();
  for (const [at, { sheet, row, column, message }] of problems.entries()) {
    const said = sentence(message);
    const key = JSON.stringify([sheet, column, said]);
    const group = groups.get(key) ?? { sheet, column, message: said, first: at, rows: [] };
    groups.set(key, group);
    if (row !== null) group.rows.push(row);
  }
  return [...groups.values()].toSorted((one, other) => other.rows.length - one.rows.length);
}

/** Names the field of a problem on the page. */
export const cellId = ({ sheet, row, column }: Pick<CellProblem, 'sheet' | 'row' | 'column'>): string =>
  `cell-${sheet ?? 'x'}-${row ?? 'x'}-${column === null ? 'row' : encodeURIComponent(column).replaceAll('%', '_')}`;
