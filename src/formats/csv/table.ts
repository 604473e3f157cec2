/** Rows under named columns, before anyone writes them as text. Text from people stands in it as it is. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Null is an empty cell. */
export type Cell = string | number | null;

/** One column and what stands in it. */
export interface Column<T> {
  readonly name: string;
  readonly of: (one: T) => Cell;
}

export const tableOf = <T>(columns: readonly Column<T>[], all: readonly T[]): Table => ({
  columns: columns.map(({ name }) => name),
  rows: all.map((one) => columns.map((column) => column.of(one))),
});

/** So many digits after the point. */
export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
