'use client';
import type { StatsTeam } from '@/server/services/stats/shapes';
import { Panel } from '@/ui/kit/panel';
import { AsOfGame, AsOfNote, gameOf } from '../as-of';
import { Loaded } from '../loaded';
import type { DataColumn } from '../table/column';
import { TableTools } from '../table/table-tools';
import { TeamName } from '../team-name';
import { useStats } from '../use-stats';
import type { OfSeason } from './of-season';

/** Who beat whom: each row a team's wins and losses against the others. */
export function Matrix({ season, teamOf }: OfSeason) {
  const { seasonId, teams } = season;
  const query = useStats(['meetings', seasonId], (stats) => stats.headToHead.query({ seasonId }));
  return (
    <Loaded query={query} what="Head to head">
      {(meetings) => {
        const of = new Map(meetings.map((row) => [`${row.teamId}:${row.opponentId}`, row]));
        const record = (teamId: number, opponentId: number): string | null => {
          const row = of.get(`${teamId}:${opponentId}`);
          return row === undefined ? null : `${row.wins}-${row.losses}${row.ties > 0 ? `-${row.ties}` : ''}`;
        };
        const columns: readonly DataColumn<StatsTeam>[] = [
          { key: 'team', label: 'Team', title: 'Team', value: ({ name }) => name },
          ...teams.map(({ teamId, abbreviation, name }) => ({
            key: String(teamId),
            label: abbreviation,
            title: name,
            value: (team: StatsTeam) => record(team.teamId, teamId),
          })),
        ];
        const played = meetings.reduce((sum, { wins, losses, ties }) => sum + wins + losses + ties, 0) / 2;
        return (
          <AsOfGame game={gameOf(played, season.games)}>
            <Panel>
              <div className="flex flex-wrap items-center justify-between gap-x-3 px-4 pt-3">
                <p aria-hidden className="font-book text-lg font-bold">
                  Head to head
                </p>
                <TableTools name={`Head to head, ${season.name}`} columns={columns} rows={teams} />
              </div>
              <section aria-label="Head to head" className="relative max-h-[80vh] overflow-auto">
                <table className="border-collapse font-board text-base">
                  <caption className="px-4 py-3 text-left text-[0.9375rem] text-soft">
                    Wins and losses of the team on the left against the team above.
                  </caption>
                  <thead>
                    <tr>
                      <th
                        scope="col"
                        className="sticky top-0 left-0 z-20 border-b-2 border-ink bg-sheet px-4 text-left"
                      >
                        Team
                      </th>
                      {teams.map((team) => (
                        <th
                          key={team.teamId}
                          scope="col"
                          className="sticky top-0 z-10 min-w-12 border-b-2 border-ink bg-sheet px-1 py-2"
                        >
                          <abbr title={team.name} className="no-underline">
                            {team.abbreviation}
                          </abbr>
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {teams.map((team) => (
                      <tr key={team.teamId} className="border-b border-rule hover:bg-chip">
                        <th
                          scope="row"
                          className="sticky left-0 bg-sheet px-4 py-1.5 text-left font-semibold whitespace-nowrap"
                        >
                          <TeamName team={teamOf(team.teamId)} seasonId={seasonId} isShort />
                        </th>
                        {teams.map((other) => {
                          const won = record(team.teamId, other.teamId);
                          return (
                            <td key={other.teamId} className="px-1 text-center whitespace-nowrap">
                              {won === null ? <span className="text-soft">{team === other ? '' : '–'}</span> : won}
                            </td>
                          );
                        })}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </section>
              <div className="px-4 py-3">
                <AsOfNote />
              </div>
            </Panel>
          </AsOfGame>
        );
      }}
    </Loaded>
  );
}
