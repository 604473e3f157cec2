import type { CsvTable } from '@/cards/from-stats/csv-table';
import { plainCell } from './plain-cell';
import type { ImportSource, SheetPart } from './source';
import type { DateOrder } from './written-date';

/** A line of a file, as it is being mended. */
export interface SheetRow {
  /** Where it begins in the file; the header is line 1. */
  readonly line: number;
  /** One for each column of the sheet. */
  readonly cells: readonly string[];
  readonly isLeftOut: boolean;
  /** What is wrong with the line as a whole; gone once somebody has mended it. */
  readonly fault: string | null;
}

/** Our field by their column; a column that is not named is not read. */
export type ColumnMapping = Readonly<Record<string, string>>;

/** One file as a table. */
export interface Sheet {
  readonly file: string;
  readonly part: SheetPart;
  /** Each name once. */
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly mapping: ColumnMapping;
}

/** What an import goes into, and how. */
export interface ImportChoices {
  /** A cardset's or season's name; empty where there is none to choose. */
  readonly target: string;
  /** What becomes of what is there and not in the files. */
  readonly missing: 'keep' | 'remove';
  /** Whether a column says which team holds a card or player, or everyone stays where he is. */
  readonly holders: 'leave' | 'column';
  /** Of every card whose row names none; empty leaves it. */
  readonly rarity: string;
  /** IANA name of the zone that times without one are in. */
  readonly zone: string;
  /** How the files write dates. */
  readonly dates: DateOrder;
  /** Mixes small samples of statistics with the league's rates. */
  readonly regress: boolean;
}

/** An import before it is applied. */
export interface ImportDraft {
  /** Counts changes. */
  readonly revision: number;
  readonly source: ImportSource;
  readonly sheets: readonly Sheet[];
  readonly choices: ImportChoices;
}

export const FIRST_CHOICES: ImportChoices = {
  target: '',
  missing: 'keep',
  holders: 'leave',
  rarity: '',
  zone: 'UTC',
  dates: 'ymd',
  regress: false,
};

/** The header's line; a row's is its place in the sheet and two more. */
const HEADER_LINE = 1;
export const rowOfLine = (line: number | null): number | null =>
  line === null || line <= HEADER_LINE ? null : line - HEADER_LINE - 1;

/**
 * A sheet under our names, cells as they are read, without rows that are left out. Lines are not the file's: several rows of a JSON file may
 * stand on one (`rowOfLine`).
 */
export function tableOf({ file, part, columns, rows, mapping }: Sheet): CsvTable {
  const mapped = columns.flatMap((column, at) => {
    const field = mapping[column];
    return field === undefined ? [] : [{ field, at }];
  });
  return {
    file,
    columns: mapped.map(({ field }) => field),
    rows: rows.flatMap((row, index) =>
      row.isLeftOut
        ? []
        : [
            {
              line: index + HEADER_LINE + 1,
              cells: Object.fromEntries(
                mapped.map(({ field, at }) => [field, plainCell(part, field, row.cells[at] ?? '')]),
              ),
            },
          ],
    ),
  };
}

/** Their column of a field of ours; null where none is. */
export const columnOf = ({ mapping, columns }: Sheet, field: string): string | null =>
  columns.find((column) => mapping[column] === field) ?? null;
