import type { SeasonStats, StatsTeam } from '@/server/services/stats/shapes';

/** What each part of a season's page is given. */
export interface OfSeason {
  readonly season: SeasonStats;
  readonly teamOf: (teamId: number) => StatsTeam | null;
}
