import type { BattingHand, Hand } from '@/game/abilities';
import type { FieldPosition } from '@/game/positions';
import { handIn, numberIn, oneIn, positionsIn, teamIn, wordsIn } from './address';

export type Direction = 'ascending' | 'descending';

/** What narrows every list of men: the cards of the library as well as the players of paper cards. */
export interface ManQuery {
  readonly text: string;
  readonly team: number | 'none' | null;
  readonly positions: readonly FieldPosition[];
  readonly bats: BattingHand | null;
  readonly throws: Hand | null;
}

export const readMan = (params: URLSearchParams): ManQuery => ({
  text: wordsIn(params, 'q'),
  team: teamIn(params),
  positions: positionsIn(params),
  bats: oneIn(params, 'bats', ['L', 'R', 'S']),
  throws: handIn(params, 'throws'),
});

type Part = readonly [name: string, value: string | number | null];

/** Its parts of an address. */
export const manParts = ({ text, team, positions, bats, throws }: ManQuery): readonly Part[] => [
  ['q', text],
  ['team', team],
  ['pos', positions.join(',')],
  ['bats', bats],
  ['throws', throws],
];

/** How many of its things narrow the list. */
export const manCount = ({ text, team, positions, bats, throws }: ManQuery): number =>
  positions.length + [text !== '', team !== null, bats !== null, throws !== null].filter(Boolean).length;

/** How a list is sorted, and which page of it is shown: 1 for the first. */
export interface ListOrder<Sort extends string> {
  readonly sort: Sort;
  readonly direction: Direction;
  readonly page: number;
}

/** Rows of one page. */
export const PAGE_SIZE = 60;
/** Farther on there is nothing, and the server is not asked. */
const MAX_PAGE = 10_000;

type Usual<Sort> = (sort: Sort) => Direction;

/** By name where the address does not say; each sort has its usual direction. */
export function readOrder<Sort extends string>(
  params: URLSearchParams,
  sorts: readonly (Sort | 'name')[],
  usual: Usual<Sort | 'name'>,
): ListOrder<Sort | 'name'> {
  const sort = oneIn<Sort | 'name'>(params, 'sort', sorts) ?? 'name';
  return {
    sort,
    direction: oneIn(params, 'dir', ['ascending', 'descending']) ?? usual(sort),
    page: Math.min(MAX_PAGE, numberIn(params, 'page') ?? 1),
  };
}

/** Its parts of an address; what is as usual is left out. */
export const orderParts = <Sort extends string>(
  { sort, direction, page }: ListOrder<Sort>,
  usual: Usual<Sort>,
): readonly Part[] => [
  ['sort', sort === 'name' ? null : sort],
  ['dir', direction === usual(sort) ? null : direction],
  ['page', page === 1 ? null : page],
];

/** The order after a press on a head: its usual way, or the other way round when it is sorted by it already. */
export function pressedOrder<Sort extends string>(
  order: Pick<ListOrder<Sort>, 'sort' | 'direction'>,
  sort: Sort,
  usual: Usual<Sort>,
): ListOrder<Sort> {
  const other = order.direction === 'ascending' ? 'descending' : 'ascending';
  return { sort, direction: sort === order.sort ? other : usual(sort), page: 1 };
}

/** The rows of a page, as the server is asked for them. */
export const windowOf = (page: number) => ({ limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE });
