'use client';
import { useStored } from '@/ui/kit/stored';
import type { DataColumn } from './column';

/** Columns from which on a table lets one choose among them. */
export const MANY_COLUMNS = 8;

/** Keys that are not to be seen, as they are remembered. */
export const readHidden = (stored: string | null): ReadonlySet<string> =>
  new Set(stored === null ? [] : stored.split(' ').filter((key) => key !== ''));

export const writeHidden = (hidden: ReadonlySet<string>): string | null =>
  hidden.size === 0 ? null : [...hidden].join(' ');

/** The columns to be seen, in their order; the first, which says what a row is about, stays. */
export const chosenColumns = <Row>(
  columns: readonly DataColumn<Row>[],
  hidden: ReadonlySet<string>,
): readonly DataColumn<Row>[] => columns.filter(({ key }, i) => i === 0 || !hidden.has(key));

/** What this device remembers of a table's columns. Tables with the same columns share it. */
export function useHiddenColumns<Row>(
  columns: readonly DataColumn<Row>[],
): readonly [ReadonlySet<string>, (hidden: ReadonlySet<string>) => void] {
  const [stored, store] = useStored(`scorecard:columns:${columns.map(({ key }) => key).join(' ')}`);
  return [readHidden(stored), (hidden) => store(writeHidden(hidden))];
}
