import type { BattingHand, Hand } from '@/game/abilities';
import type { FieldPosition } from '@/game/positions';
import { handIn, numberIn, oneIn, positionsIn, searchOf, teamIn, wordsIn } from '../address';

export const PLAYER_SORTS = ['name', 'team', 'running', 'stealing'] as const;
export type PlayerSort = (typeof PLAYER_SORTS)[number];
export type Direction = 'ascending' | 'descending';

/** Who can play, or why he cannot. */
export const PLAYER_STATES = ['able', 'injured', 'minors'] as const;
export type PlayerState = (typeof PLAYER_STATES)[number];

/** What the list of players shows, as its address says it. */
export interface PlayerQuery {
  readonly text: string;
  readonly team: number | 'none' | null;
  readonly positions: readonly FieldPosition[];
  readonly bats: BattingHand | null;
  readonly throws: Hand | null;
  readonly state: PlayerState | null;
  readonly sort: PlayerSort;
  readonly direction: Direction;
  /** 1 for the first. */
  readonly page: number;
}

export const PAGE_SIZE = 60;
const MAX_PAGE = 10_000;

export const usualDirection = (sort: PlayerSort): Direction =>
  sort === 'name' || sort === 'team' ? 'ascending' : 'descending';

/** Reads an address; what it does not understand is as if it were not there. */
export function readPlayers(params: URLSearchParams): PlayerQuery {
  const sort = oneIn(params, 'sort', PLAYER_SORTS) ?? 'name';
  return {
    text: wordsIn(params, 'q'),
    team: teamIn(params),
    positions: positionsIn(params),
    bats: oneIn(params, 'bats', ['L', 'R', 'S']),
    throws: handIn(params, 'throws'),
    state: oneIn(params, 'state', PLAYER_STATES),
    sort,
    direction: oneIn(params, 'dir', ['ascending', 'descending']) ?? usualDirection(sort),
    page: Math.min(MAX_PAGE, numberIn(params, 'page') ?? 1),
  };
}

/** The address of what is shown, from its `?` on; what is as usual is left out. */
export const writePlayers = (query: PlayerQuery): string =>
  searchOf([
    ['q', query.text],
    ['team', query.team],
    ['pos', query.positions.join(',')],
    ['bats', query.bats],
    ['throws', query.throws],
    ['state', query.state],
    ['sort', query.sort === 'name' ? null : query.sort],
    ['dir', query.direction === usualDirection(query.sort) ? null : query.direction],
    ['page', query.page === 1 ? null : query.page],
  ]);

/** How many things narrow the list. */
export const filterCount = ({ text, team, positions, bats, throws, state }: PlayerQuery): number =>
  positions.length +
  [text !== '', team !== null, bats !== null, throws !== null, state !== null].filter(Boolean).length;

const STATES: Readonly<Record<PlayerState, { readonly injured: boolean | null; readonly minors: boolean | null }>> = {
  able: { injured: false, minors: false },
  injured: { injured: true, minors: null },
  minors: { injured: null, minors: true },
};

/** What `player.search` is asked for. */
export const asked = ({ page, state, ...query }: PlayerQuery) => ({
  ...query,
  ...(state === null ? {} : STATES[state]),
  positions: [...query.positions],
  limit: PAGE_SIZE,
  offset: (page - 1) * PAGE_SIZE,
});
