import type { RosterMan, TeamStats } from '@/server/services/stats/shapes';
import { TeamCards } from '@/ui/cards/team/team-cards';
import { TeamPlayers } from '@/ui/cards/team/team-players';
import { Panel } from '@/ui/kit/panel';
import { NAME_COLUMN } from '../season/man-columns';
import type { DataColumn } from '../table/column';
import { DataTable } from '../table/data-table';

type Man = RosterMan & { readonly teamId: number };

const COLUMNS: readonly DataColumn<Man>[] = [
  NAME_COLUMN,
  {
    key: 'positions',
    label: 'Pos',
    title: 'Positions, best first',
    value: ({ positions }) => positions.join(' '),
    isText: true,
    isMain: true,
  },
  {
    key: 'bats',
    label: 'B',
    title: 'Bats left, right or from either side',
    value: ({ bats }) => bats,
    isText: true,
    isMain: true,
  },
  {
    key: 'throws',
    label: 'T',
    title: 'Throws left or right',
    value: ({ throws }) => throws,
    isText: true,
    isMain: true,
  },
];

/** Who is on the team now: its cards, its players, or the men of real games. */
export function Roster({ team }: { readonly team: TeamStats }) {
  if (team.leagueId === 'pd') return <TeamCards teamId={team.teamId} name={team.name} />;
  if (team.leagueId === 'sba') return <TeamPlayers teamId={team.teamId} name={team.name} />;
  return (
    <Panel>
      <DataTable
        caption={`Roster, ${team.name}`}
        columns={COLUMNS}
        rows={team.roster.map((man) => ({ ...man, teamId: team.teamId }))}
        rowKey={({ playerId }) => playerId}
        order={[{ key: 'name', direction: 'ascending' }]}
        empty="Nobody is on the team."
      />
    </Panel>
  );
}
