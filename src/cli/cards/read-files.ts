import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import type { CsvRow, CsvTable, FileProblem } from '@/cards/from-stats/csv-table';
import type { SeasonTables } from '@/cards/from-stats/read-season';
import { FileProblems } from './file-problems';

/** No season's file comes near it. */
const MOST_BYTES = 20_000_000;

const problem = (file: string, message: string, line: number | null = null): FileProblem => ({
  file,
  line,
  field: null,
  message,
});

/** A file's text, or `FileProblems` in words a person can act on. */
export function readText(path: string): string {
  const name = basename(path);
  if (!existsSync(path)) throw new FileProblems([problem(name, `there is no such file: ${path}`)]);
  const stat = statSync(path);
  if (!stat.isFile()) throw new FileProblems([problem(name, 'it is no file')]);
  if (stat.size > MOST_BYTES) throw new FileProblems([problem(name, `it is larger than ${MOST_BYTES} bytes`)]);
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}

/** Parses CSV text; each row knows its line. */
export function parseCsv(file: string, text: string): CsvTable {
  const { data, errors } = Papa.parse<string[]>(text, { header: false, delimiter: ',' });
  const [first] = errors;
  if (first !== undefined) throw new FileProblems([problem(file, first.message, (first.row ?? 0) + 1)]);
  const [header = [], ...lines] = data;
  const columns = header.map((column) => column.trim());
  const rows: CsvRow[] = [];
  const problems: FileProblem[] = [];
  let line = 1 + breaks(header);
  for (const cells of lines) {
    line += 1;
    const at = line;
    // A quoted cell may hold line breaks: the next row starts so much further down.
    line += breaks(cells);
    if (cells.length === 1 && cells[0] === '') continue;
    if (cells.length !== columns.length) {
      problems.push(problem(file, `${cells.length} fields where the header has ${columns.length}`, at));
      continue;
    }
    rows.push({ line: at, cells: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) });
  }
  if (problems.length > 0) throw new FileProblems(problems);
  return { file, columns, rows };
}

const breaks = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);

export const readCsv = (path: string): CsvTable => parseCsv(basename(path), readText(path));

/** The files of a season directory; `splits.csv` may be absent. */
export function readSeasonFiles(directory: string): SeasonTables {
  const file = (name: string): CsvTable => readCsv(join(directory, name));
  const splits = join(directory, 'splits.csv');
  return {
    players: file('players.csv'),
    batting: file('batting.csv'),
    pitching: file('pitching.csv'),
    fielding: file('fielding.csv'),
    splits: existsSync(splits) ? readCsv(splits) : null,
  };
}
