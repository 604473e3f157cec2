import type { CellReader, CsvRow } from './csv-table';

/** Columns that together are a part of another, of one row. */
interface Part {
  readonly parts: readonly string[];
  readonly whole: string;
  /** What to call them. */
  readonly fault: readonly [parts: string, whole: string];
}

const BATTING: readonly Part[] = [
  { parts: ['H'], whole: 'AB', fault: ['hits', 'at-bats'] },
  { parts: ['SO'], whole: 'AB', fault: ['strikeouts', 'at-bats'] },
  { parts: ['2B', '3B', 'HR'], whole: 'H', fault: ['doubles, triples and homers', 'hits'] },
  { parts: ['IBB'], whole: 'BB', fault: ['intentional walks', 'walks'] },
];

const PITCHING: readonly Part[] = [
  { parts: ['H', 'BB', 'HBP', 'SH', 'SF'], whole: 'BFP', fault: ['hits, walks and the like', 'batters faced'] },
  { parts: ['SO'], whole: 'BFP', fault: ['strikeouts', 'batters faced'] },
  { parts: ['HR'], whole: 'H', fault: ['homers', 'hits'] },
  { parts: ['IBB'], whole: 'BB', fault: ['intentional walks', 'walks'] },
];

/** Whole numbers as `CellReader.count` reads them; null where a cell is wrong, which is told elsewhere. */
function numberOf(row: CsvRow, field: string): number | null {
  const value = (row.cells[field] ?? '').trim();
  if (value === '') return 0;
  return /^\d{1,6}$/.test(value) ? Number(value) : null;
}

/** Complains of rows no season can have, such as an empty cell of at-bats beside seventy hits: their cards would be rubbish. */
const checking =
  (all: readonly Part[]) =>
  (cells: CellReader, rows: readonly CsvRow[]): void => {
    for (const row of rows) {
      for (const { parts, whole, fault } of all) {
        const most = numberOf(row, whole);
        const numbers = parts.map((part) => numberOf(row, part));
        if (most === null || numbers.includes(null)) continue;
        const sum = numbers.reduce<number>((total, each) => total + (each ?? 0), 0);
        if (sum > most) cells.report(row, whole, `more ${fault[0]}, "${sum}", than ${fault[1]}`);
      }
    }
  };

export const checkBatting = checking(BATTING);
export const checkPitching = checking(PITCHING);
