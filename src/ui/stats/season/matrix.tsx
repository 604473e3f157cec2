'use client';
import { Panel } from '@/ui/kit/panel';
import { Loaded } from '../loaded';
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
        return (
          <Panel>
            <section aria-label="Head to head" className="relative max-h-[80vh] overflow-auto">
              <table className="border-collapse font-board text-base">
                <caption className="px-4 py-3 text-left text-[0.9375rem] text-soft">
                  Wins and losses of the team on the left against the team above.
                </caption>
                <thead>
                  <tr>
                    <th scope="col" className="sticky top-0 left-0 z-20 border-b-2 border-ink bg-sheet px-4 text-left">
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
                        const row = of.get(`${team.teamId}:${other.teamId}`);
                        return (
                          <td key={other.teamId} className="px-1 text-center whitespace-nowrap">
                            {row === undefined ? (
                              <span className="text-soft">{team === other ? '' : '–'}</span>
                            ) : (
                              `${row.wins}-${row.losses}`
                            )}
                          </td>
                        );
                      })}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </Panel>
        );
      }}
    </Loaded>
  );
}
