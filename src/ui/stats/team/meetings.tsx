import type { Meeting } from '@/leagues/season/head-to-head';
import { winningShare } from '@/leagues/season/standings';
import { Panel } from '@/ui/kit/panel';
import { RUNS, WON_AND_LOST } from '../columns/figures';
import { rate } from '../format';
import { TeamName } from '../team-name';
import type { DataColumn } from '../table/column';
import { DataTable } from '../table/data-table';
import type { OfTeam } from './of-team';

const COUNTED: readonly DataColumn<Meeting>[] = [
  ...WON_AND_LOST,
  { key: 'pct', label: 'Pct', title: 'Share of games won', value: winningShare, text: rate, isMain: true },
  // On a phone the difference alone.
  ...RUNS.map((column) => ({ ...column, isMain: column.key === 'difference' })),
];

const opponentColumn = (teamOf: OfTeam['teamOf'], seasonId: number | null): DataColumn<Meeting> => ({
  key: 'opponent',
  label: 'Against',
  title: 'Against',
  value: ({ opponentId }) => teamOf(opponentId)?.name ?? '',
  show: ({ opponentId }) => <TeamName team={teamOf(opponentId)} seasonId={seasonId} />,
  isText: true,
});

/** The team against each of the others. */
export const Meetings = ({ team, teamOf }: OfTeam) => (
  <Panel>
    <DataTable
      caption={`Head to head, ${team.name}`}
      columns={[opponentColumn(teamOf, team.seasonId), ...COUNTED]}
      rows={team.headToHead}
      rowKey={({ opponentId }) => opponentId}
      order={[{ key: 'pct', direction: 'descending' }]}
      empty="No game is over yet."
    />
  </Panel>
);
