import { MARK_KEYS, type MarkKey } from '@/cards/card-marks';
import { MARK_WORDS } from '@/cards/mark-words';
import type { BattingHand, Hand } from '@/game/abilities';
import type { FieldPosition } from '@/game/positions';
import { handIn, idsIn, numberIn, oneIn, positionsIn, searchOf, teamIn, wordsIn } from '../address';

export const WORD_SORTS = ['name', 'cardset', 'team', 'rarity'] as const;
export type LibrarySort = (typeof WORD_SORTS)[number] | MarkKey;
export type Direction = 'ascending' | 'descending';

/** What the library shows, as its address says it. */
export interface LibraryQuery {
  readonly text: string;
  readonly cardsets: readonly number[];
  readonly team: number | 'none' | null;
  readonly positions: readonly FieldPosition[];
  readonly bats: BattingHand | null;
  readonly throws: Hand | null;
  readonly kind: 'hitters' | 'pitchers' | null;
  readonly rarities: readonly string[];
  readonly sort: LibrarySort;
  readonly direction: Direction;
  /** 1 for the first. */
  readonly page: number;
  readonly view: 'table' | 'grid';
}

/** Cards of one page. */
export const PAGE_SIZE = 60;

/** Farther on there is nothing, and the server is not asked. */
const MAX_PAGE = 10_000;

const SORTS: readonly LibrarySort[] = [...WORD_SORTS, ...MARK_KEYS];
const DIRECTIONS = ['ascending', 'descending'] as const;

export const isWordSort = (sort: LibrarySort): sort is (typeof WORD_SORTS)[number] =>
  WORD_SORTS.some((one) => one === sort);

/** The best first, names from A on. */
export const usualDirection = (sort: LibrarySort): Direction =>
  isWordSort(sort) || MARK_WORDS[sort].isLowBest ? 'ascending' : 'descending';

/** Reads an address; what it does not understand is as if it were not there. */
export function readLibrary(params: URLSearchParams): LibraryQuery {
  const sort = oneIn(params, 'sort', SORTS) ?? 'name';
  return {
    text: wordsIn(params, 'q'),
    cardsets: idsIn(params, 'set'),
    team: teamIn(params),
    positions: positionsIn(params),
    bats: oneIn(params, 'bats', ['L', 'R', 'S']),
    throws: handIn(params, 'throws'),
    kind: oneIn(params, 'kind', ['hitters', 'pitchers']),
    rarities: params.getAll('rarity').slice(0, 50),
    sort,
    direction: oneIn(params, 'dir', DIRECTIONS) ?? usualDirection(sort),
    page: Math.min(MAX_PAGE, numberIn(params, 'page') ?? 1),
    view: oneIn(params, 'view', ['grid']) ?? 'table',
  };
}

/** The address of what is shown, from its `?` on; what is as usual is left out. */
export const writeLibrary = (query: LibraryQuery): string =>
  searchOf([
    ['q', query.text],
    ['set', query.cardsets.join(',')],
    ['team', query.team],
    ['pos', query.positions.join(',')],
    ['bats', query.bats],
    ['throws', query.throws],
    ['kind', query.kind],
    ...query.rarities.map((rarity) => ['rarity', rarity] as const),
    ['sort', query.sort === 'name' ? null : query.sort],
    ['dir', query.direction === usualDirection(query.sort) ? null : query.direction],
    ['page', query.page === 1 ? null : query.page],
    ['view', query.view === 'table' ? null : query.view],
  ]);

/** How many things narrow the list. */
export const filterCount = ({ text, cardsets, team, positions, bats, throws, kind, rarities }: LibraryQuery): number =>
  cardsets.length +
  positions.length +
  rarities.length +
  [text !== '', team !== null, bats !== null, throws !== null, kind !== null].filter(Boolean).length;

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
  limit: PAGE_SIZE,
  offset: (page - 1) * PAGE_SIZE,
});
