import type { StatsTeam, TeamStats } from '@/server/services/stats/shapes';

/** What parts of a team's page are given. */
export interface OfTeam {
  readonly team: TeamStats;
  readonly teamOf: (teamId: number) => StatsTeam | null;
}
