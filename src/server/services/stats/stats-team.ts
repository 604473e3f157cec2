import type { StatsTeam } from './shapes';

/** A team of a league, outside a season's divisions. */
export const statsTeam = ({
  id,
  name,
  abbreviation,
  color,
}: Omit<StatsTeam, 'teamId' | 'division'> & { readonly id: number }): StatsTeam => ({
  teamId: id,
  name,
  abbreviation,
  color,
  division: null,
});
