import { oneIn, searchOf } from '../address';
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

export const PLAYER_SORTS = ['name', 'team', 'running', 'stealing'] as const;
export type PlayerSort = (typeof PLAYER_SORTS)[number];

/** Who can play, or why he cannot. */
export const PLAYER_STATES = ['able', 'injured', 'minors'] as const;
export type PlayerState = (typeof PLAYER_STATES)[number];

/** What the list of players shows, as its address says it. */
export interface PlayerQuery extends ManQuery, ListOrder<PlayerSort> {
  readonly state: PlayerState | null;
}

export const usualDirection = (sort: PlayerSort): Direction =>
  sort === 'name' || sort === 'team' ? 'ascending' : 'descending';

/** Reads an address; what it does not understand is as if it were not there. */
export const readPlayers = (params: URLSearchParams): PlayerQuery => ({
  ...readMan(params),
  state: oneIn(params, 'state', PLAYER_STATES),
  ...readOrder(params, PLAYER_SORTS, usualDirection),
});

/** The address of what is shown, from its `?` on; what is as usual is left out. */
export const writePlayers = (query: PlayerQuery): string =>
  searchOf([...manParts(query), ['state', query.state], ...orderParts(query, usualDirection)]);

/** How many things narrow the list. */
export const filterCount = (query: PlayerQuery): number => manCount(query) + Number(query.state !== null);

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
  ...windowOf(page),
});
