import type { StatsTeam } from '@/server/services/stats/shapes';
import { PlayerName, TeamName } from '../team-name';
import type { DataColumn } from '../table/column';

/** What says who a line is of. */
export interface Man {
  readonly playerId: number;
  readonly name: string;
  readonly teamId: number;
}

/** Who it is: the first column of every table of men. 0 is nobody: the row of all of them. */
export const NAME_COLUMN: DataColumn<Man> = {
  key: 'name',
  label: 'Player',
  title: 'Player',
  value: ({ name }) => name,
  show: ({ playerId, name }) => (playerId === 0 ? name : <PlayerName playerId={playerId} name={name} />),
  isText: true,
};

/** Who it is and for whom. */
export const manColumns = (
  teamOf: (teamId: number) => StatsTeam | null,
  seasonId: number | null,
): readonly DataColumn<Man>[] => [
  NAME_COLUMN,
  {
    key: 'team',
    label: 'Team',
    title: 'Team',
    value: ({ teamId }) => teamOf(teamId)?.abbreviation ?? '',
    show: ({ teamId }) => <TeamName team={teamOf(teamId)} seasonId={seasonId} isShort />,
    isText: true,
  },
];
