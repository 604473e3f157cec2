'use client';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { Fragment, useMemo, useState, type ReactNode } from 'react';
import { Button } from '@/ui/kit/button';
import { cx } from '@/ui/kit/cx';
import { lazily } from '@/ui/kit/lazily';
import { AsOfNote } from '../as-of';
import { type DataColumn, textOf } from './column';
import { chosenColumns, MANY_COLUMNS, useHiddenColumns } from './chosen-columns';
import { Glossary } from './glossary';
import { gridKeys } from './grid-keys';
import { pressed, sorted, type SortKey } from './sort';
import { TableTools } from './table-tools';

export interface DataTableProps<Row> {
  /** Names the table; also the file that is saved. */
  readonly caption: string;
  /** The first is what a row is about: it stays in sight. */
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string | number;
  /** How it is sorted before anyone presses a head; as the rows come without one. */
  readonly order?: readonly SortKey[];
  /** Fields that narrow the rows, above the table. */
  readonly filters?: ReactNode;
  /** What is said where there is no row. */
  readonly empty: string;
  /** A last row that no order moves. */
  readonly total?: Row;
}

const ColumnPicker = lazily(() => import('./column-picker').then((module) => module.ColumnPicker));

/** Rows that are drawn before someone asks for all. */
const FIRST_ROWS = 60;

/** A table that sorts, narrows, is copied and saved; a phone shows its main columns and the rest of a row when asked. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, rows, rowKey, filters, empty, total } = props;
  const [hidden, setHidden] = useHiddenColumns(props.columns);
  const [isChoosing, setChoosing] = useState(false);
  const columns = chosenColumns(props.columns, hidden);
  const [order, setOrder] = useState(props.order ?? []);
  const [isWhole, setWhole] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string | number>>(new Set());
  const ordered = useMemo(() => sorted(rows, props.columns, order), [rows, props.columns, order]);
  const shown = isWhole ? ordered : ordered.slice(0, FIRST_ROWS);
  const further = columns.slice(1).filter((column) => column.isMain !== true);
  const toggle = (key: string | number): void => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-end justify-between gap-x-3 gap-y-2 px-4 pt-3">
        {filters === undefined ? null : (
          <div data-no-print className="flex w-full flex-wrap items-end gap-3">
            {filters}
          </div>
        )}
        <p aria-hidden className="self-center font-book text-lg font-bold">
          {caption}
        </p>
        <TableTools
          name={caption}
          columns={columns}
          rows={ordered}
          {...(props.columns.length > MANY_COLUMNS ? { onChoose: () => setChoosing(true) } : {})}
        />
        {isChoosing ? (
          <ColumnPicker
            caption={caption}
            columns={props.columns}
            hidden={hidden}
            onChange={setHidden}
            onClose={() => setChoosing(false)}
          />
        ) : null}
      </div>
      <section
        aria-label={caption}
        data-sheet
        className="relative max-h-[80vh] scroll-pt-12 scroll-pl-48 overflow-auto"
      >
        <table ref={gridKeys} className="w-full border-collapse font-board text-[1.0625rem] leading-tight font-medium">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column, i) => (
                <HeadCell
                  key={column.key}
                  column={column}
                  isFirst={i === 0}
                  sort={order.find(({ key }) => key === column.key) ?? null}
                  rank={order.length > 1 ? order.findIndex(({ key }) => key === column.key) + 1 : 0}
                  onPress={(isFurther) => setOrder(pressed(order, column, isFurther))}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const key = rowKey(row);
              const isOpen = open.has(key);
              return (
                <Fragment key={key}>
                  <BodyRow
                    row={row}
                    columns={columns}
                    isOpen={isOpen}
                    onToggle={further.length > 0 ? () => toggle(key) : null}
                  />
                  {isOpen ? (
                    <tr className="border-b border-rule bg-chip md:hidden">
                      <td colSpan={columns.length} className="px-4 py-3">
                        <dl className="grid grid-cols-4 gap-x-3 gap-y-2">
                          {further.map((column) => (
                            <div key={column.key} className={column.isLong === true ? 'col-span-4' : ''}>
                              <dt className="text-sm text-soft">{column.label}</dt>
                              <dd className="font-bold">{column.show?.(row) ?? textOf(column, row)}</dd>
                            </div>
                          ))}
                        </dl>
                      </td>
                    </tr>
                  ) : null}
                </Fragment>
              );
            })}
          </tbody>
          {total === undefined || rows.length === 0 ? null : (
            <tfoot className="border-t-2 border-ink font-bold">
              <BodyRow row={total} columns={columns} isOpen={false} onToggle={null} />
            </tfoot>
          )}
        </table>
        {rows.length === 0 ? <p className="px-4 py-6 text-center text-soft">{empty}</p> : null}
      </section>
      <div className="flex flex-wrap items-start gap-3 px-4 pb-4">
        {ordered.length > shown.length ? (
          <Button onClick={() => setWhole(true)}>Show all {ordered.length}</Button>
        ) : null}
        <Glossary columns={columns} />
        <div className="ml-auto self-center">
          <AsOfNote />
        </div>
      </div>
    </div>
  );
}

interface HeadCellProps<Row> {
  readonly column: DataColumn<Row>;
  readonly isFirst: boolean;
  readonly sort: SortKey | null;
  /** Its place among the columns that sort, where there are several; 0 without one. */
  readonly rank: number;
  readonly onPress: (isFurther: boolean) => void;
}

/** Pressing sorts; with Shift as well as before. */
function HeadCell<Row>({ column, isFirst, sort, rank, onPress }: HeadCellProps<Row>) {
  const Arrow = sort?.direction === 'ascending' ? ChevronUp : ChevronDown;
  return (
    <th
      scope="col"
      aria-sort={sort?.direction}
      className={cx(
        'sticky top-0 z-10 border-b-2 border-ink bg-sheet p-0 whitespace-nowrap',
        isFirst && 'left-0 z-20',
        !isFirst && column.isMain !== true && 'max-md:hidden',
      )}
    >
      <button
        type="button"
        title={column.title}
        aria-keyshortcuts="Shift+Enter"
        onClick={(event) => onPress(event.shiftKey)}
        onKeyDown={(event) => {
          // Not every browser tells a click from the keyboard which keys were held.
          if (event.key !== 'Enter' || !event.shiftKey) return;
          event.preventDefault();
          onPress(true);
        }}
        className={cx(
          'flex min-h-11 w-full min-w-8 items-center gap-0.5 px-2 font-semibold hover:bg-chip focus-visible:-outline-offset-3',
          column.isText === true ? 'justify-start text-left' : 'justify-end text-right',
          isFirst && 'pl-4',
        )}
      >
        <abbr title={column.title} className="no-underline">
          {column.label}
        </abbr>
        {sort === null ? null : <Arrow aria-hidden className="size-3.5 shrink-0" />}
        {rank > 0 ? (
          <sub aria-hidden className="text-xs text-soft">
            {rank}
          </sub>
        ) : null}
      </button>
    </th>
  );
}

interface BodyRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly DataColumn<Row>[];
  readonly isOpen: boolean;
  /** Null where a row has nothing more to show. */
  readonly onToggle: (() => void) | null;
}

function BodyRow<Row>({ row, columns, isOpen, onToggle }: BodyRowProps<Row>) {
  return (
    <tr className="border-b border-rule hover:bg-chip">
      {columns.map((column, i) => {
        const content = column.show?.(row) ?? textOf(column, row);
        if (i === 0) {
          return (
            <th key={column.key} scope="row" className="sticky left-0 z-[5] bg-sheet p-0 text-left font-semibold">
              <span className="flex min-h-11 items-center gap-1 pr-2 pl-4">
                <span className="min-w-0 flex-1 md:whitespace-nowrap">{content}</span>
                {onToggle === null ? null : (
                  <button
                    type="button"
                    onClick={onToggle}
                    aria-expanded={isOpen}
                    aria-label={`${isOpen ? 'Less' : 'More'} of ${textOf(column, row)}`}
                    className="-mr-2 grid size-11 shrink-0 place-items-center text-soft md:hidden"
                  >
                    {isOpen ? (
                      <ChevronUp aria-hidden className="size-4" />
                    ) : (
                      <ChevronDown aria-hidden className="size-4" />
                    )}
                  </button>
                )}
              </span>
            </th>
          );
        }
        return (
          <td
            key={column.key}
            className={cx(
              'px-2 py-1.5',
              column.isLong === true ? 'min-w-72 font-sans text-[0.9375rem] leading-snug' : 'whitespace-nowrap',
              column.isText === true ? 'text-left' : 'text-right',
              column.isMain !== true && 'max-md:hidden',
            )}
          >
            {content}
          </td>
        );
      })}
    </tr>
  );
}
