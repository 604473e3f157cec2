import type { ReactNode } from 'react';

/** What sorts and is copied; null where there is nothing. */
export type Value = string | number | null;

/** A column of a table of statistics. */
export interface DataColumn<Row> {
  readonly key: string;
  /** What stands over it: an abbreviation of the field. */
  readonly label: string;
  /** What the abbreviation stands for. */
  readonly title: string;
  readonly value: (row: Row) => Value;
  /** How the value reads; as it is without one. */
  readonly text?: (value: number | null) => string;
  /** What is shown instead, a link for example. */
  readonly show?: (row: Row) => ReactNode;
  /** A phone shows it without being asked. */
  readonly isMain?: boolean;
  /** The first press on its head puts the smallest first. */
  readonly isLowFirst?: boolean;
  /** A sentence: it may take several lines. */
  readonly isLong?: boolean;
  /** Words, not figures. */
  readonly isText?: boolean;
}

/** How a cell reads. */
export function textOf<Row>(column: DataColumn<Row>, row: Row): string {
  const value = column.value(row);
  if (typeof value === 'string') return value;
  if (column.text !== undefined) return column.text(value);
  return value === null ? '–' : String(value);
}
