import type { LeagueId } from '@/game/state';
import type { LeagueStatus } from '@/server/api/wire';
import type { Call } from '../context';
import { leagueStatus } from './league-status';

/**
 * Has a league's service asked again, and answers at once how things stand. A service that is being asked, was a moment
 * ago, or wants to be left alone, is not asked once more.
 */
export async function refreshLeague({
  ctx,
  input,
}: Call<{ readonly league: LeagueId }>): Promise<readonly LeagueStatus[]> {
  void ctx.core.leagueServices.refresh(input.league);
  return leagueStatus({ ctx, input: {} });
}
