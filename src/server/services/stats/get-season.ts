import { standings } from '@/leagues/season/standings';
import { openSeats, scheduleSpan, seasonResults, teamsOfSeason } from '@/server/db/queries/stats-season';
import type { Call } from '../context';
import { knownSeason, lotOf } from './season-scope';
import type { SeasonStats } from './shapes';

/** A season and its standings. */
export async function getSeason({ ctx, input }: Call<{ readonly seasonId: number }>): Promise<SeasonStats> {
  const { core } = ctx;
  const { seasonId } = input;
  const season = await knownSeason(core, seasonId);
  const [teams, days, results, seats] = await Promise.all([
    teamsOfSeason(core.db, seasonId),
    scheduleSpan(core.db, seasonId),
    seasonResults(core.db, seasonId),
    openSeats(core.db, seasonId),
  ]);
  return { ...season, ...days, ...seats, teams, standings: standings(teams, results, lotOf(seasonId)) };
}
