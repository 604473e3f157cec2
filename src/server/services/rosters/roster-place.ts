import type { PlayerKey } from '@/game/lineup';
import type { Side } from '@/game/play';
import { otherSide } from '@/game/sides';
import type { GameState } from '@/game/state';
import type { Viewer } from '@/game/viewer';
import { LEAGUES, type RosterRules } from '@/leagues/league';
import type { Opponent } from '@/leagues/roster/conflict';
import type { GameCardset, PoolMan } from '@/leagues/roster/pool';
import { gameLadder, personsOfPlayers } from '@/server/db/queries/roster-pool';
import { AppError } from '@/server/errors';
import { mayChangeRoster } from '@/server/live/seats';
import type { GameMeta, Helper } from '@/server/live/types';
import type { ServiceContext, SignedInContext } from '../context';
import { helperIn } from '../games/helped-side';
import { lookAt, type LookInput } from '../games/look';
import { holdOn } from '../people/authority';
import { teamPool } from './team-pool';

export interface RosterInput extends LookInput {
  readonly side: Side;
}

/** A side's roster with everything it is judged by. */
export interface RosterPlace {
  readonly meta: GameMeta;
  /** He manages the team beside the person who sits for it. */
  readonly helps: Helper | null;
  /** What the caller sees of the game: as the side he helps. */
  readonly viewer: Viewer;
  /** As the caller may see it. */
  readonly state: GameState;
  readonly side: Side;
  readonly cardsets: readonly GameCardset[];
  readonly rules: RosterRules;
  readonly pool: readonly PoolMan[];
  /** The pool by what a roster lists. */
  readonly men: ReadonlyMap<PlayerKey, PoolMan>;
  /** Who the men on the other side are; asked of the newest state. */
  readonly opponentsIn: (state: GameState) => readonly Opponent[];
  /** He may act for the team while nobody sits for it. */
  readonly holdsTeam: boolean;
}

/** Reads what a roster is judged by. Throws `AppError('NOT_FOUND')` for a game that is not there for the caller. */
export async function rosterPlace(ctx: ServiceContext, input: RosterInput): Promise<RosterPlace> {
  const { core } = ctx;
  const look = await lookAt(ctx, input);
  const { meta, owner, invited, mine } = look;
  const { side } = input;
  const helper = await helperIn(ctx, look);
  const helps = helper?.side === side ? helper : null;
  const viewer = helps === null ? look.viewer : side;
  const view = await core.live.view(meta.gameId, viewer);
  if (view === null) throw new AppError('NOT_FOUND', 'There is no such game.');
  const { state } = view.card;
  const { teamId, roster } = state[side];
  const hold = await holdOn(ctx, teamId);
  const cardsets = await gameLadder(core.db, meta.gameId);
  const listed = roster.map(({ player }) => player);
  const pool = await teamPool(core, { league: state.league, teamId, cardsets, listed });
  const persons = await unsaidPersons(ctx, state, otherSide(side));
  return {
    meta,
    helps,
    viewer,
    state,
    side,
    cardsets,
    rules: LEAGUES[state.league].roster,
    pool,
    men: new Map(pool.map((man) => [man.player, man])),
    opponentsIn: (newest) =>
      newest[otherSide(side)].roster.map(({ player, name, person }) => ({
        name,
        person: person ?? persons.get(player) ?? `unknown:${player}`,
      })),
    // An open team is anyone's, but a game only theirs who made it or were asked to it; and nobody picks for his opponent.
    holdsTeam: !mine.includes(otherSide(side)) && (hold === 'open' ? owner || invited : hold !== 'none'),
  };
}

/** Persons whom an older log does not name. */
function unsaidPersons({ core }: ServiceContext, state: GameState, side: Side) {
  const unsaid = state[side].roster.filter(({ person }) => person === undefined).map(({ player }) => player);
  return personsOfPlayers(core.db, state.league === 'pd' ? 'cards' : 'players', unsaid);
}

/** Refuses whom a change of the roster would be refused, also where there is nothing to change. */
export function mustChange({ caller }: SignedInContext, place: RosterPlace): void {
  const { meta, state, side, holdsTeam, helps } = place;
  const allowed = mayChangeRoster(meta, state, { side, user: caller.account.userId, holdsTeam, helps });
  if (!allowed.ok) throw allowed.error;
}
