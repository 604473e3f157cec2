import type { RosterPool } from './shapes';
import { mayChangeRoster } from '@/server/live/seats';
import type { Call } from '../context';
import { rosterNow } from './roster-now';
import { type RosterInput, type RosterPlace, rosterPlace } from './roster-place';

/** All that a roster picker needs. */
export async function getPool({ ctx, input }: Call<RosterInput>): Promise<RosterPool> {
  const place = await rosterPlace(ctx, input);
  const { meta, state, side, pool, cardsets, rules } = place;
  const closed = closedTo(place, ctx.caller.account?.userId ?? null);
  return {
    ...rosterNow(place),
    gameId: meta.gameId,
    side,
    league: state.league,
    teamId: state[side].teamId,
    pool,
    opponents: place.opponentsIn(state),
    cardsets,
    size: rules.size,
    fewest: rules.fewest,
    canEdit: closed === null,
    closed,
  };
}

/** Why the caller cannot change a roster now; null when he can. */
function closedTo({ meta, state, side, holdsTeam, helps }: RosterPlace, user: string | null): string | null {
  if (state.phase.type !== 'lineups' && state.phase.type !== 'ready')
    return 'The first pitch has been thrown: rosters stay as they are.';
  if (user === null) return 'Sign in to pick a roster.';
  const allowed = mayChangeRoster(meta, state, { side, user, holdsTeam, helps });
  return allowed.ok ? null : allowed.error.message;
}
