import type { LeagueRole, TeamRole } from '@/server/db/schema/people';

/** What a role may do, in one sentence. */
export const ROLE_NOTES: Readonly<Record<LeagueRole | TeamRole, string>> = {
  commissioner: 'Runs the league: people, teams, rules, charts and games, and says who else does.',
  'co-commissioner': 'Runs the league as the commissioner does, but names no one to its roles.',
  scorer: 'Decides challenged results.',
  manager: 'Plays for the team, keeps its roster and lineups, and names co-managers.',
  'co-manager': 'Plays for the team and keeps its roster and lineups.',
};
