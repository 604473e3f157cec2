import type { Meeting } from '@/leagues/season/head-to-head';
import { winningShare } from '@/leagues/season/standings';
import { Panel } from '@/ui/kit/panel';
import { rate, signed } from '../format';
import { TeamName } from '../team-name';
import type { DataColumn } from '../table/column';
import { DataTable } from '../table/data-table';
import type { OfTeam } from './of-team';

const COUNTED: readonly DataColumn<Meeting>[] = [
  { key: 'wins', label: 'W', title: 'Wins', value: ({ wins }) => wins, isMain: true },
  { key: 'losses', label: 'L', title: 'Losses', value: ({ losses }) => losses, isMain: true, isLowFirst: true },
  { key: 'pct', label: 'Pct', title: 'Share of games won', value: winningShare, text: rate, isMain: true },
  { key: 'runs', label: 'RS', title: 'Runs scored', value: ({ runs }) => runs },
  { key: 'runsAllowed', label: 'RA', title: 'Runs allowed', value: ({ runsAllowed }) => runsAllowed, isLowFirst: true },
  {
    key: 'difference',
    label: 'Diff',
    title: 'Run difference',
    value: ({ runs, runsAllowed }) => runs - runsAllowed,
    text: signed(0),
    isMain: true,
  },
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
