import Link from 'next/link';
import { type DataColumn, textOf } from './table/column';

export const LINK = 'text-ink underline decoration-line underline-offset-3 hover:decoration-ink';

/** Figures that lead to what they count: where `hrefOf` knows a way, and there is something. */
export const linked = <Row,>(
  columns: readonly DataColumn<Row>[],
  hrefOf: (row: Row, key: string) => string | null,
): readonly DataColumn<Row>[] =>
  columns.map((column) => ({
    ...column,
    show: (row) => {
      const href = column.show === undefined && column.value(row) !== 0 ? hrefOf(row, column.key) : null;
      if (href === null) return column.show?.(row);
      return (
        <Link
          href={href}
          prefetch={false}
          aria-label={`${column.title}: ${textOf(column, row)}, to the plays`}
          className={`${LINK} max-md:inline-flex max-md:min-h-11 max-md:items-center`}
        >
          {textOf(column, row)}
        </Link>
      );
    },
  }));
