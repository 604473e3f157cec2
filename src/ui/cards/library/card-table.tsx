'use client';
import Link from 'next/link';
import type { ListedCard } from '@/leagues/listed';
import { ListTable } from '../list-table';
import type { Direction } from '../man-query';
import { cardHref } from '../words';
import type { CardColumn } from './card-columns';
import type { LibrarySort } from './library-query';
import { PickButton } from './pick-button';

export interface CardTableProps {
  readonly caption: string;
  readonly columns: readonly CardColumn[];
  readonly cards: readonly ListedCard[];
  readonly sort: LibrarySort;
  readonly direction: Direction;
  readonly onSort: (sort: LibrarySort) => void;
}

const nameCell = ({ playerId, name }: ListedCard) => (
  <span className="flex min-h-11 items-center gap-1 pr-2 pl-1.5">
    <PickButton id={playerId} name={name} />
    <Link
      href={cardHref(playerId)}
      prefetch={false}
      data-item
      className="inline-flex min-h-11 min-w-0 flex-1 items-center text-ink underline decoration-line underline-offset-3 hover:decoration-ink md:whitespace-nowrap"
    >
      {name}
    </Link>
  </span>
);

const idOf = ({ playerId }: ListedCard): number => playerId;
const nameOf = ({ name }: ListedCard): string => name;

/** Cards as a table. */
export const CardTable = ({ cards, ...rest }: CardTableProps) => (
  <ListTable {...rest} rows={cards} rowKey={idOf} nameOf={nameOf} first={nameCell} />
);
