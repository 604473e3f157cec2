import { MARK_KEYS, type MarkKey } from '@/cards/card-marks';
import { MARK_WORDS } from '@/cards/mark-words';
import { idsIn, oneIn, searchOf } from '../address';
import {
  type Direction,
  type ListOrder,
  manCount,
  manParts,
  type ManQuery,
  orderParts,
  readMan,
  readOrder,
  windowOf,
} from '../man-query';

export const WORD_SORTS = ['name', 'cardset', 'team', 'rarity'] as const;
export type LibrarySort = (typeof WORD_SORTS)[number] | MarkKey;

/** What the library shows, as its address says it. */
export interface LibraryQuery extends ManQuery, ListOrder<LibrarySort> {
  readonly cardsets: readonly number[];
  readonly kind: 'hitters' | 'pitchers' | null;
  readonly rarities: readonly string[];
  readonly view: 'table' | 'grid';
}

const SORTS: readonly LibrarySort[] = [...WORD_SORTS, ...MARK_KEYS];

export const isWordSort = (sort: LibrarySort): sort is (typeof WORD_SORTS)[number] =>
  WORD_SORTS.some((one) => one === sort);

/** The best first, names from A on. */
export const usualDirection = (sort: LibrarySort): Direction =>
  isWordSort(sort) || MARK_WORDS[sort].isLowBest ? 'ascending' : 'descending';

/** Reads an address; what it does not understand is as if it were not there. */
export const readLibrary = (params: URLSearchParams): LibraryQuery => ({
  ...readMan(params),
  cardsets: idsIn(params, 'set'),
  kind: oneIn(params, 'kind', ['hitters', 'pitchers']),
  rarities: params.getAll('rarity').slice(0, 50),
  ...readOrder(params, SORTS, usualDirection),
  view: oneIn(params, 'view', ['grid']) ?? 'table',
});

/** The address of what is shown, from its `?` on; what is as usual is left out. */
export const writeLibrary = (query: LibraryQuery): string =>
  searchOf([
    ...manParts(query),
    ['set', query.cardsets.join(',')],
    ['kind', query.kind],
    ...query.rarities.map((rarity) => ['rarity', rarity] as const),
    ...orderParts(query, usualDirection),
    ['view', query.view === 'table' ? null : query.view],
  ]);

/** How many things narrow the list. */
export const filterCount = (query: LibraryQuery): number =>
  manCount(query) + query.cardsets.length + query.rarities.length + Number(query.kind !== null);

/** Everything again, in the same order and view. */
export const unfiltered = ({ sort, direction, view }: LibraryQuery): LibraryQuery => ({
  ...readLibrary(new URLSearchParams()),
  sort,
  direction,
  view,
});

/** What `card.list` is asked for. */
export const asked = ({ page, view: _view, ...query }: LibraryQuery) => ({
  ...query,
  cardsets: [...query.cardsets],
  positions: [...query.positions],
  rarities: [...query.rarities],
  ...windowOf(page),
});
