'use client';
import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MarkKey } from '@/cards/card-marks';
import type { PlayerKey } from '@/game/lineup';
import { cx } from '@/ui/kit/cx';
import { MARK_WORDS } from '@/cards/mark-words';
import { isDescending, type OrderKey, pressedOrder, type PoolOrder } from '../model/order';
import type { PoolRow } from '../model/rows';
import { Lines } from './lines';
import { CELLS, PoolTableRow } from './pool-table-row';
import { type PoolActions, usePoolGrid } from './use-pool-grid';

export interface PoolViewProps extends PoolActions {
  readonly caption: string;
  readonly rows: readonly PoolRow[];
  readonly marks: readonly MarkKey[];
  readonly order: PoolOrder;
  readonly onOrder: (order: PoolOrder) => void;
  readonly compared: ReadonlySet<PlayerKey>;
  readonly canEdit: boolean;
}

/** The pool as a dense table: a line a man, only those in sight drawn. */
export function PoolTable({ caption, rows, marks, order, onOrder, compared, canEdit, ...actions }: PoolViewProps) {
  const { body, items, total, measure, margin, gridProps, manProps } = usePoolGrid({
    rows,
    columns: 1,
    lineHeight: 64,
    ...actions,
  });
  const hasNumbers = marks.length < 3;
  const head = { order, onOrder };
  return (
    <table
      {...gridProps}
      aria-label={caption}
      aria-rowcount={rows.length + 1}
      className="w-full table-fixed border-separate border-spacing-0 font-board text-[1.0625rem] leading-tight font-medium"
    >
      <thead className="max-md:hidden">
        <tr aria-rowindex={1}>
          <Head className={CELLS.toggle}>
            <span className="sr-only">On the roster</span>
          </Head>
          <SortHead {...head} sort="name" label="Name" title="Name" isText />
          <SortHead {...head} sort="place" label="Pos" title="Position" isText className={CELLS.positions} />
          <Head className={CELLS.hands} title="Bats and throws">
            B/T
          </Head>
          {hasNumbers ? <Head className={CELLS.numbers}>Numbers</Head> : null}
          {marks.map((key) => (
            <SortHead
              key={key}
              {...head}
              sort={key}
              label={MARK_WORDS[key].label}
              title={MARK_WORDS[key].title}
              className={CELLS.mark}
            />
          ))}
          <Head className={CELLS.compare}>
            <span className="sr-only">Compare</span>
          </Head>
        </tr>
      </thead>
      <tbody ref={body}>
        <Lines
          items={items}
          total={total}
          margin={margin}
          widths={[
            CELLS.toggle,
            '',
            CELLS.positions,
            CELLS.hands,
            ...(hasNumbers ? [CELLS.numbers] : []),
            ...marks.map(() => CELLS.mark),
            CELLS.compare,
          ]}
        >
          {(index) => {
            const row = rows[index];
            return row === undefined ? null : (
              <PoolTableRow
                row={row}
                index={index}
                measure={measure}
                marks={marks}
                hasNumbers={hasNumbers}
                isCompared={compared.has(row.man.player)}
                canEdit={canEdit}
                manProps={manProps(row, index)}
                {...actions}
              />
            );
          }}
        </Lines>
      </tbody>
    </table>
  );
}

const HEAD = 'sticky top-(--header-height) z-10 h-11 border-b-2 border-ink bg-sheet p-0 font-semibold';

interface HeadProps {
  readonly children: ReactNode;
  readonly className: string;
  readonly title?: string;
}

const Head = ({ children, className, title }: HeadProps) => (
  <th scope="col" title={title} className={cx(HEAD, 'px-1.5! text-left', className)}>
    {children}
  </th>
);

interface SortHeadProps {
  readonly sort: OrderKey;
  readonly label: string;
  readonly title: string;
  readonly order: PoolOrder;
  readonly onOrder: (order: PoolOrder) => void;
  readonly isText?: boolean;
  readonly className?: string;
}

function SortHead({ sort, label, title, order, onOrder, isText = false, className }: SortHeadProps) {
  const isSorted = order.key === sort;
  const descending = isDescending(order);
  const Arrow = descending ? ChevronDown : ChevronUp;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : undefined}
      className={cx(HEAD, className)}
    >
      <button
        type="button"
        title={title}
        onClick={() => onOrder(pressedOrder(order, sort))}
        className={cx(
          'flex min-h-11 w-full items-center px-1.5 font-semibold hover:bg-chip focus-visible:-outline-offset-3',
          isText ? 'justify-start' : 'justify-end text-right',
        )}
      >
        <abbr title={title} className="no-underline">
          {label}
        </abbr>
        {isSorted ? <Arrow aria-hidden className="size-3.5 shrink-0" /> : null}
      </button>
    </th>
  );
}
