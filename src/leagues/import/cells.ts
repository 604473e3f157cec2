import type { CsvRow } from '@/cards/from-stats/csv-table';
import type { CellProblem, Place } from './problem';
import { columnOf, rowOfLine, type Sheet } from './sheet';

const shown = (text: string): string => `"${text.slice(0, 40)}"`;
const WEB_ADDRESS = /^https?:\/\/[^\s"'<>\\]{1,490}$/i;

/** Reads cells of one sheet by our fields; an empty cell is `undefined`, what is wrong is remembered. */
export class SheetCells {
  readonly problems: CellProblem[] = [];
  private readonly sheet: Sheet;
  private readonly at: number;

  constructor(sheet: Sheet, at: number) {
    this.sheet = sheet;
    this.at = at;
  }

  report(row: CsvRow, field: string | null, message: string): void {
    const column = field === null ? null : columnOf(this.sheet, field);
    this.problems.push({ sheet: this.at, row: rowOfLine(row.line), column, message });
  }

  place(row: CsvRow): Place {
    return { sheet: this.at, row: rowOfLine(row.line) ?? 0 };
  }

  given(row: CsvRow, field: string): string | undefined {
    const text = (row.cells[field] ?? '').trim().normalize('NFC');
    return text === '' ? undefined : text;
  }

  text(row: CsvRow, field: string, most: number): string | undefined {
    const text = this.given(row, field);
    if (text === undefined || Array.from(text).length <= most) return text;
    this.report(row, field, `longer than ${most} characters`);
    return undefined;
  }

  needed<T>(row: CsvRow, field: string, read: (row: CsvRow, field: string) => T | undefined, otherwise: T): T {
    if (this.given(row, field) === undefined) this.report(row, field, 'the field is empty');
    return read(row, field) ?? otherwise;
  }

  whole(row: CsvRow, field: string, least: number, most: number): number | undefined {
    const text = this.given(row, field);
    if (text === undefined) return undefined;
    const value = /^[+-]?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    this.report(row, field, `${shown(text)} is no whole number from ${least} to ${most}`);
    return undefined;
  }

  /** One of some words, however they are capitalised. */
  oneOf<T extends string>(row: CsvRow, field: string, allowed: readonly T[]): T | undefined {
    const text = this.given(row, field);
    if (text === undefined) return undefined;
    const found = allowed.find((each) => each.toLowerCase() === text.toLowerCase());
    if (found === undefined) this.report(row, field, `${shown(text)} is none of ${allowed.join(', ')}`);
    return found;
  }

  yesOrNo(row: CsvRow, field: string): boolean | undefined {
    const found = this.oneOf(row, field, ['true', 'false', 'yes', 'no', '1', '0']);
    return found === undefined ? undefined : ['true', 'yes', '1'].includes(found);
  }

  webAddress(row: CsvRow, field: string): string | undefined {
    const text = this.given(row, field);
    if (text === undefined || WEB_ADDRESS.test(text)) return text;
    this.report(row, field, 'must be an http:// or https:// address');
    return undefined;
  }
}
