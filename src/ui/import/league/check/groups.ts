import type { CellProblem } from '@/leagues/import/problem';

/** Problems of one column that say the same. */
export interface ProblemGroup {
  readonly sheet: number | null;
  readonly column: string | null;
  readonly message: string;
  /** Places in the list of all. */
  readonly first: number;
  readonly rows: readonly number[];
  readonly count: number;
}

/** Values in quotation marks and numbers differ from row to row: the sentence is the same. */
const sentence = (message: string): string => message.replaceAll(/"[^"]*"/g, '“…”');

/** Alike problems together, the most frequent first. */
export function groupsOf(problems: readonly CellProblem[]): readonly ProblemGroup[] {
  const groups = new Map<string, { -readonly [K in keyof ProblemGroup]: ProblemGroup[K] }>();
  for (const [at, { sheet, row, column, message }] of problems.entries()) {
    const said = sentence(message);
    const key = JSON.stringify([sheet, column, said]);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { sheet, column, message: said, first: at, rows: row === null ? [] : [row], count: 1 });
    } else {
      group.count += 1;
      if (row !== null) group.rows = [...group.rows, row];
    }
  }
  return [...groups.values()].toSorted((one, other) => other.count - one.count);
}

/** Names the field of a problem on the page. */
export const cellId = ({ sheet, row, column }: Pick<CellProblem, 'sheet' | 'row' | 'column'>): string =>
  `cell-${sheet ?? 'x'}-${row ?? 'x'}-${column === null ? 'row' : encodeURIComponent(column).replaceAll('%', '_')}`;
