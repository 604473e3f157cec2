import { type SeasonResult, type Standing, standings, type StandingsTeam } from '@/leagues/season/standings';
import type { Database } from '@/server/db/database';
import { seasonResults, starterHands } from '@/server/db/queries/stats-season';
import { lotOf } from './season-scope';

/** Results of a season in order, with the arms of their starters. */
export async function resultsOf(db: Database, seasonId: number): Promise<readonly SeasonResult[]> {
  const [results, hands] = await Promise.all([seasonResults(db, seasonId), starterHands(db, seasonId)]);
  return results.map(({ gameId, ...result }) => {
    const starters = hands.get(gameId);
    return starters === undefined ? result : { ...result, starters };
  });
}

/** The table of a season. */
export const tableOf = (
  seasonId: number,
  teams: readonly StandingsTeam[],
  results: readonly SeasonResult[],
): readonly Standing[] => standings(teams, results, lotOf(seasonId));
