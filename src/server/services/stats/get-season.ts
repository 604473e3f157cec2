import { standings } from '@/leagues/season/standings';
import { scheduleDays, seasonResults, teamsOfSeason } from '@/server/db/queries/stats-season';
import type { Call } from '../context';
import { knownSeason, lotOf } from './season-scope';
import type { SeasonStats } from './shapes';

/** A season and its standings. */
export async function getSeason({ ctx, input }: Call<{ readonly seasonId: number }>): Promise<SeasonStats> {
  const { core } = ctx;
  const { seasonId } = input;
  const season = await knownSeason(core, seasonId);
  const [teams, days, results] = await Promise.all([
    teamsOfSeason(core.db, seasonId),
    scheduleDays(core.db, seasonId),
    seasonResults(core.db, seasonId),
  ]);
  return { ...season, ...days, teams, standings: standings(teams, results, lotOf(seasonId)) };
}
