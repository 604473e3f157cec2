import type { Action } from '@/game/actions';
import type { Side } from '@/game/play';
import type { GameState } from '@/game/state';
import { rosterFault } from '@/leagues/roster/fault';
import { AppError } from '@/server/errors';
import type { ServiceContext } from '../context';
import { rosterNow } from '../rosters/roster-now';
import { rosterPlace } from '../rosters/roster-place';

/** Why a side may not do it on the newest state; null when it may. */
type Judge = (state: GameState, side: Side) => AppError | null;

/**
 * A lineup is handed in of a roster that keeps its rules; once it is in, whoever is in it stays, and with them the rules.
 * Null for any other action.
 */
export async function judgeRoster(
  ctx: ServiceContext,
  { gameId, action }: { readonly gameId: string; readonly action: Action },
): Promise<Judge | null> {
  if (action.type !== 'submitLineup') return null;
  const away = await rosterPlace(ctx, { gameId, side: 'away' });
  const { phase } = away.state;
  // Later it is refused anyway, or a first telling is told again.
  if (phase.type !== 'lineups' && phase.type !== 'ready') return null;
  const places = { away, home: await rosterPlace(ctx, { gameId, side: 'home' }) };
  return (state, side) => {
    const fault = rosterFault(rosterNow(places[side], state).checks);
    return fault === null ? null : new AppError('ILLEGAL_ROSTER', `The roster of ${state[side].name}: ${fault}`);
  };
}
