import type { RosterMan, TeamStats } from '@/server/services/stats/shapes';
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

/** Who is on the team now. */
export const Roster = ({ team }: { readonly team: TeamStats }) => (
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
