import { readStored, writeStored } from '@/ui/kit/stored';

/** What is typed into cells and not sent yet, so that a closed tab loses nothing. */

/** A cell of a draft. */
export interface UnsentCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

const keyOf = (importId: number): string => `scorecard:import:${importId}`;

const isCell = (value: unknown): value is UnsentCell =>
  typeof value === 'object' &&
  value !== null &&
  'sheet' in value &&
  'row' in value &&
  'column' in value &&
  'value' in value &&
  typeof value.sheet === 'number' &&
  typeof value.row === 'number' &&
  typeof value.column === 'string' &&
  typeof value.value === 'string';

/** What was typed into a draft on this device and not sent. */
export function unsentCells(importId: number): readonly UnsentCell[] {
  try {
    const kept: unknown = JSON.parse(readStored(keyOf(importId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isCell) : [];
  } catch {
    return [];
  }
}

type Place = Omit<UnsentCell, 'value'>;

const isAt =
  ({ sheet, row, column }: Place) =>
  (cell: UnsentCell): boolean =>
    cell.sheet === sheet && cell.row === row && cell.column === column;

export const unsentAt = (importId: number, place: Place): string | null =>
  unsentCells(importId).find(isAt(place))?.value ?? null;

/** Keeps what is typed into a cell; null once it is sent or given up. */
export function keepUnsent(importId: number, place: Place, value: string | null): void {
  const kept = unsentCells(importId);
  const others = kept.filter((cell) => !isAt(place)(cell));
  if (value === null && others.length === kept.length) return;
  const next = value === null ? others : [...others, { ...place, value }];
  writeStored(keyOf(importId), next.length === 0 ? null : JSON.stringify(next));
}

export const forgetUnsent = (importId: number): void => writeStored(keyOf(importId), null);
