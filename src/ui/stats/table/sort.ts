import type { DataColumn, Value } from './column';

export interface SortKey {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/** The order after a press on a head: first its usual way, then the other. `isFurther` keeps what was sorted before it. */
export function pressed<Row>(
  order: readonly SortKey[],
  column: DataColumn<Row>,
  isFurther: boolean,
): readonly SortKey[] {
  const before = order.find(({ key }) => key === column.key);
  const usual = column.isText === true || column.isLowFirst === true ? 'ascending' : 'descending';
  const other = usual === 'ascending' ? 'descending' : 'ascending';
  const next: SortKey = { key: column.key, direction: before?.direction === usual ? other : usual };
  if (!isFurther) return [next];
  if (before === undefined) return [...order, next];
  return order.map((one) => (one.key === column.key ? next : one));
}

/** Rows in order; those without a value are last either way, equals stay as they were. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
  order: readonly SortKey[],
): readonly Row[] {
  const keys = order.flatMap(({ key, direction }) => {
    const column = columns.find((one) => one.key === key);
    return column === undefined ? [] : [{ column, sign: direction === 'ascending' ? 1 : -1 }];
  });
  return rows.toSorted((a, b) => {
    for (const { column, sign } of keys) {
      const difference = compared(column.value(a), column.value(b), sign);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function compared(a: Value, b: Value, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * String(a).localeCompare(String(b), 'en');
}
