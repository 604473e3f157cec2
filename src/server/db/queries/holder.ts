import type { HolderTeam } from '@/leagues/listed';
import { teams } from '../schema/leagues';

/** Columns of the team that has a card or a player, of a left join. */
export const HOLDER = {
  teamId: teams.id,
  team: teams.name,
  abbreviation: teams.abbreviation,
  color: teams.color,
};

export const holder = ({
  teamId,
  team,
  abbreviation,
  color,
}: {
  readonly teamId: number | null;
  readonly team: string | null;
  readonly abbreviation: string | null;
  readonly color: string | null;
}): HolderTeam | null =>
  teamId === null ? null : { teamId, name: team ?? '', abbreviation: abbreviation ?? '', color: color ?? '#5d6a62' };
