'use client';
import { Panel } from '@/ui/kit/panel';
import { added } from '../added';
import { BATTING_COLUMNS } from '../columns/batting';
import { TEAM_FIELDING_COLUMNS } from '../columns/fielding';
import { PITCHING_COLUMNS } from '../columns/pitching';
import { Loaded } from '../loaded';
import type { DataColumn } from '../table/column';
import { DataTable } from '../table/data-table';
import { TeamName } from '../team-name';
import { useStats } from '../use-stats';
import type { OfSeason } from './of-season';

interface OfTeam {
  readonly teamId: number;
}
/** The row under all teams. */
const LEAGUE = 0;

const teamColumn = ({ season, teamOf }: OfSeason): DataColumn<OfTeam> => ({
  key: 'team',
  label: 'Team',
  title: 'Team',
  value: ({ teamId }) => (teamId === LEAGUE ? 'League' : (teamOf(teamId)?.name ?? '')),
  show: ({ teamId }) => (teamId === LEAGUE ? 'League' : <TeamName team={teamOf(teamId)} seasonId={season.seasonId} />),
  isText: true,
});

const keyOf = ({ teamId }: OfTeam): number => teamId;
/** Of games started and finished a team has as many as it played. */
const TEAM_PITCHING = PITCHING_COLUMNS.filter(({ key }) => key !== 'gs' && key !== 'gf');

/** What the teams did, and the league as a whole. */
export function TeamTables(of: OfSeason) {
  const { seasonId, name } = of.season;
  const query = useStats(['teams', seasonId], (stats) => stats.teams.query({ seasonId }));
  const team = teamColumn(of);
  const total = <Row extends OfTeam>(rows: readonly Row[]): Row => ({ ...added(rows), teamId: LEAGUE });
  return (
    <Loaded query={query} what="The teams">
      {({ batting, pitching, fielding }) => (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <Panel>
            <DataTable
              caption={`Team batting, ${name}`}
              columns={[team, ...BATTING_COLUMNS]}
              rows={batting}
              rowKey={keyOf}
              order={[{ key: 'ops', direction: 'descending' }]}
              total={total(batting)}
              empty="No game is over yet."
            />
          </Panel>
          <Panel>
            <DataTable
              caption={`Team pitching, ${name}`}
              columns={[team, ...TEAM_PITCHING]}
              rows={pitching}
              rowKey={keyOf}
              order={[{ key: 'rate-era', direction: 'ascending' }]}
              total={total(pitching)}
              empty="No game is over yet."
            />
          </Panel>
          <Panel>
            <DataTable
              caption={`Team fielding, ${name}`}
              columns={[team, ...TEAM_FIELDING_COLUMNS]}
              rows={fielding}
              rowKey={keyOf}
              order={[{ key: 'share', direction: 'descending' }]}
              total={total(fielding)}
              empty="No game is over yet."
            />
          </Panel>
        </div>
      )}
    </Loaded>
  );
}
