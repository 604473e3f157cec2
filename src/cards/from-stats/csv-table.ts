/** A line of a CSV file, cells by column name. */
export interface CsvRow {
  /** As an editor counts: the header is line 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A CSV file as text; who parsed it is the caller's matter. */
export interface CsvTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** What is wrong with a file, and where. */
export interface FileProblem {
  readonly file: string;
  /** Null when it is the file as a whole, or a form without lines. */
  readonly line: number | null;
  readonly field: string | null;
  readonly message: string;
}

/** One line a person can act on: `batting.csv line 12, HR: "x" is no whole number`. */
export function problemText({ file, line, field, message }: FileProblem): string {
  const where = line === null ? file : `${file} line ${line}`;
  return field === null ? `${where}: ${message}` : `${where}, ${field}: ${message}`;
}

export function missingColumns(table: CsvTable, required: readonly string[]): readonly FileProblem[] {
  return required
    .filter((column) => !table.columns.includes(column))
    .map((field) => ({ file: table.file, line: 1, field, message: 'the column is missing' }));
}

/** Reads cells of one table and remembers what was wrong with them. */
export class CellReader {
  readonly problems: FileProblem[] = [];
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  report(row: CsvRow, field: string, message: string): void {
    this.problems.push({ file: this.file, line: row.line, field, message });
  }

  /** A name or id: at most 60 characters, none of which breaks a line where it is written. */
  text(row: CsvRow, field: string): string {
    const value = (row.cells[field] ?? '').trim();
    if (value === '') this.report(row, field, 'the field is empty');
    if (value.length > 60) this.report(row, field, 'longer than 60 characters');
    if (/\p{Cc}/u.test(value)) this.report(row, field, 'control characters are not allowed');
    return value;
  }

  /** A whole number of 0 or more; an empty cell was not recorded and counts 0. */
  count(row: CsvRow, field: string): number {
    const value = (row.cells[field] ?? '').trim();
    if (value === '') return 0;
    if (/^\d{1,6}$/.test(value)) return Number(value);
    this.report(row, field, `"${value.slice(0, 40)}" is no whole number`);
    return 0;
  }

  oneOf<T extends string>(row: CsvRow, field: string, allowed: readonly T[], otherwise: T): T {
    const value = (row.cells[field] ?? '').trim();
    const found = allowed.find((each) => each === value);
    if (found !== undefined) return found;
    this.report(row, field, `"${value.slice(0, 40)}" is none of ${allowed.join(', ')}`);
    return otherwise;
  }
}
