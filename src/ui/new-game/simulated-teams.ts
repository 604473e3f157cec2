import type { TeamInfo } from '@/server/api/wire';

/** Teams that people play with: those of simulated seasons only where somebody asks for them or has chosen one. */
export const shownTeams = (
  teams: readonly TeamInfo[],
  { withSimulated, chosen }: { readonly withSimulated: boolean; readonly chosen: readonly (number | null)[] },
): readonly TeamInfo[] =>
  teams.filter(({ isSimulated, teamId }) => withSimulated || !isSimulated || chosen.includes(teamId));

/** Ids of the teams that a lot is drawn among. */
export function lotOfTeams(teams: readonly TeamInfo[]): readonly number[] {
  const own = teams.filter(({ isSimulated }) => !isSimulated);
  return (own.length > 1 ? own : teams).map(({ teamId }) => teamId);
}
