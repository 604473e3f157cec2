'use client';
import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '@/ui/kit/cx';
import { type DataColumn, textOf } from '@/ui/stats/table/column';
import type { Direction } from './man-query';
import { useItemKeys } from './use-item-keys';

/** A column that the server sorts by where `sort` says so. */
export interface ListColumn<Row, Sort extends string> extends DataColumn<Row> {
  readonly sort: Sort | null;
}

export interface ListTableProps<Row, Sort extends string> {
  readonly caption: string;
  readonly columns: readonly ListColumn<Row, Sort>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => number;
  readonly nameOf: (row: Row) => string;
  /** What the first column holds: the link is marked `data-item`. */
  readonly first: (row: Row) => ReactNode;
  readonly sort: Sort;
  readonly direction: Direction;
  readonly onSort: (sort: Sort) => void;
}

/** A page of a long list that the server sorts; heads and names stay in sight, the arrows go from row to row. */
export function ListTable<Row, Sort extends string>(props: ListTableProps<Row, Sort>) {
  const { caption, columns, rows, rowKey, nameOf, first, sort, direction, onSort } = props;
  const list = useItemKeys();
  return (
    <section aria-label={caption} className="relative max-h-[80vh] overflow-auto print:max-h-none" ref={list}>
      <table className="w-full border-collapse font-board text-[1.0625rem] leading-tight font-medium">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <Head
                key={column.key}
                column={column}
                isFirst={i === 0}
                direction={column.sort === sort ? direction : null}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              data-row={rowKey(row)}
              data-name={nameOf(row)}
              className="border-b border-rule hover:bg-chip"
            >
              {columns.map((column, i) =>
                i === 0 ? (
                  <th key={column.key} scope="row" className="sticky left-0 z-[5] bg-sheet p-0 text-left font-semibold">
                    {first(row)}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    className={cx(
                      'px-2 py-1.5',
                      column.isText === true ? 'text-left' : 'text-right',
                      column.isMain === true ? '' : 'whitespace-nowrap max-md:hidden',
                      column.sort === sort && 'bg-chip font-bold',
                    )}
                  >
                    {column.show?.(row) ?? textOf(column, row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface HeadProps<Row, Sort extends string> {
  readonly column: ListColumn<Row, Sort>;
  readonly isFirst: boolean;
  /** Null where it is not sorted by this column. */
  readonly direction: Direction | null;
  readonly onSort: (sort: Sort) => void;
}

const CELL = 'flex min-h-11 w-full min-w-8 items-center gap-0.5 px-2 font-semibold';

function Head<Row, Sort extends string>({ column, isFirst, direction, onSort }: HeadProps<Row, Sort>) {
  const { sort, label, title } = column;
  const side = column.isText === true ? 'justify-start text-left' : 'justify-end text-right';
  const Arrow = direction === 'ascending' ? ChevronUp : ChevronDown;
  const words = (
    <abbr title={title} className="no-underline">
      {label}
    </abbr>
  );
  return (
    <th
      scope="col"
      aria-sort={direction ?? undefined}
      className={cx(
        'sticky top-0 z-10 border-b-2 border-ink bg-sheet p-0 whitespace-nowrap',
        isFirst && 'left-0 z-20',
        !isFirst && column.isMain !== true && 'max-md:hidden',
      )}
    >
      {sort === null ? (
        <span className={cx(CELL, side)}>{words}</span>
      ) : (
        <button
          type="button"
          title={title}
          onClick={() => onSort(sort)}
          className={cx(CELL, side, isFirst && 'pl-4', 'hover:bg-chip focus-visible:-outline-offset-3')}
        >
          {words}
          {direction === null ? null : <Arrow aria-hidden className="size-3.5 shrink-0" />}
        </button>
      )}
    </th>
  );
}
