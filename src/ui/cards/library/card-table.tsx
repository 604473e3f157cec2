'use client';
import { ChevronDown, ChevronUp } from 'lucide-react';
import Link from 'next/link';
import type { ListedCard } from '@/leagues/listed';
import { cx } from '@/ui/kit/cx';
import { textOf } from '@/ui/stats/table/column';
import { useItemKeys } from '../use-item-keys';
import { cardHref } from '../words';
import type { CardColumn } from './card-columns';
import type { Direction, LibrarySort } from './library-query';
import { PickButton } from './pick-button';

export interface CardTableProps {
  readonly caption: string;
  readonly columns: readonly CardColumn[];
  readonly cards: readonly ListedCard[];
  readonly sort: LibrarySort;
  readonly direction: Direction;
  readonly onSort: (sort: LibrarySort) => void;
}

/** Cards as a table that the server sorts; its heads and names stay in sight, the arrows go from card to card. */
export function CardTable({ caption, columns, cards, sort, direction, onSort }: CardTableProps) {
  const keys = useItemKeys();
  return (
    <section aria-label={caption} className="relative max-h-[80vh] overflow-auto" ref={keys}>
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
          {cards.map((card) => (
            <tr
              key={card.playerId}
              data-card={card.playerId}
              data-name={card.name}
              className="border-b border-rule hover:bg-chip"
            >
              {columns.map((column, i) =>
                i === 0 ? (
                  <th key={column.key} scope="row" className="sticky left-0 z-[5] bg-sheet p-0 text-left font-semibold">
                    <span className="flex min-h-11 items-center gap-1 pr-2 pl-1.5">
                      <PickButton id={card.playerId} name={card.name} />
                      <Link
                        href={cardHref(card.playerId)}
                        prefetch={false}
                        data-item
                        className="inline-flex min-h-11 min-w-0 flex-1 items-center text-ink underline decoration-line underline-offset-3 hover:decoration-ink md:whitespace-nowrap"
                      >
                        {card.name}
                      </Link>
                    </span>
                  </th>
                ) : (
                  <td
                    key={column.key}
                    className={cx(
                      'px-2 py-1.5 whitespace-nowrap',
                      column.isText === true ? 'text-left' : 'text-right',
                      column.sort === sort && 'bg-chip font-bold',
                      column.isMain !== true && 'max-md:hidden',
                    )}
                  >
                    {column.show?.(card) ?? textOf(column, card)}
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

interface HeadProps {
  readonly column: CardColumn;
  readonly isFirst: boolean;
  /** Null where it is not sorted by this column. */
  readonly direction: Direction | null;
  readonly onSort: (sort: LibrarySort) => void;
}

const CELL = 'flex min-h-11 w-full min-w-8 items-center gap-0.5 px-2 font-semibold';

function Head({ column, isFirst, direction, onSort }: HeadProps) {
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
