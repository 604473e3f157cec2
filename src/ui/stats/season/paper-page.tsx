'use client';
import { Printer } from 'lucide-react';
import type { Standing } from '@/leagues/season/standings';
import type { SeasonStats, StatsTeam } from '@/server/services/stats/shapes';
import { Button } from '@/ui/kit/button';
import { asOf, gameOf } from '../as-of';
import { fixed, rate } from '../format';
import { Loaded } from '../loaded';
import { StatsFrame } from '../stats-frame';
import { useStats } from '../use-stats';
import { boardTitle, boardValue, LEADER_GROUPS } from './boards';

/** Standings and leaders as a newspaper prints them, on one sheet. */
export function PaperPage({ seasonId }: { readonly seasonId: number }) {
  const query = useStats(['season', seasonId], (stats) => stats.season.query({ seasonId }));
  const season = query.data;
  return (
    <StatsFrame
      title={season?.name ?? 'Season'}
      note={season === undefined ? undefined : asOf(gameOf(season.played, season.games), query.dataUpdatedAt).words}
      within={[
        { href: '/', label: 'Games' },
        ...(season === undefined
          ? []
          : [
              { href: `/leagues/${season.leagueId}`, label: season.league },
              { href: `/seasons/${seasonId}`, label: season.name },
            ]),
      ]}
    >
      <Loaded query={query} what="The season">
        {(loaded) => <Paper season={loaded} />}
      </Loaded>
    </StatsFrame>
  );
}

function Paper({ season }: { readonly season: SeasonStats }) {
  const byId = new Map(season.teams.map((team) => [team.teamId, team]));
  const teamOf = (teamId: number): StatsTeam | null => byId.get(teamId) ?? null;
  const divisions = [...new Set(season.standings.map(({ division }) => division))];
  return (
    <>
      <Button
        className="justify-self-start"
        data-no-print
        icon={<Printer aria-hidden className="size-4.5" />}
        onClick={() => window.print()}
      >
        Print this sheet
      </Button>
      <div className="grid gap-x-8 gap-y-4 font-board text-[0.9375rem] leading-tight sm:grid-cols-2 print:grid-cols-2 print:text-[9pt]">
        {divisions.map((division) => (
          <DivisionTable
            key={division ?? ''}
            title={division ?? 'Standings'}
            rows={season.standings.filter((row) => row.division === division)}
            teamOf={teamOf}
          />
        ))}
      </div>
      <PaperLeaders season={season} teamOf={teamOf} />
    </>
  );
}

interface DivisionProps {
  readonly title: string;
  readonly rows: readonly Standing[];
  readonly teamOf: (teamId: number) => StatsTeam | null;
}

const DivisionTable = ({ title, rows, teamOf }: DivisionProps) => (
  <table className="w-full border-collapse">
    <caption className="border-b-2 border-ink pb-0.5 text-left font-book text-base font-bold">{title}</caption>
    <thead>
      <tr className="text-right [&>th]:px-1 [&>th]:font-semibold">
        <th scope="col" className="text-left">
          Team
        </th>
        {(['W', 'L', 'Pct', 'GB', 'L10', 'Strk'] as const).map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ teamId, wins, losses, pct, gamesBehind, lastTen, streak }) => (
        <tr key={teamId} className="border-t border-rule text-right [&>td]:px-1">
          <th scope="row" className="text-left font-medium">
            {teamOf(teamId)?.name}
          </th>
          <td>{wins}</td>
          <td>{losses}</td>
          <td>{rate(pct)}</td>
          <td>{gamesBehind === 0 ? '–' : fixed(1)(gamesBehind)}</td>
          <td>{`${lastTen.wins}-${lastTen.losses}`}</td>
          <td>{streak ?? '–'}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

function PaperLeaders({ season, teamOf }: { readonly season: SeasonStats } & Pick<DivisionProps, 'teamOf'>) {
  const { seasonId } = season;
  const query = useStats(['leaders', seasonId], (stats) => stats.leaders.query({ seasonId }));
  return (
    <Loaded query={query} what="The leaders">
      {(boards) => (
        <>
          {LEADER_GROUPS.map(({ group, label }) => (
            <section key={group} aria-labelledby={`paper-${group}`} className="break-inside-auto!">
              <h2 id={`paper-${group}`} className="border-b-2 border-ink pb-0.5 text-xl">
                {label}
              </h2>
              <div className="mt-2 columns-2 gap-x-6 font-board text-[0.9375rem] leading-snug md:columns-4 print:columns-4 print:text-[8.5pt]">
                {boards
                  .filter((board) => board.group === group && board.leaders.length > 0)
                  .map((board) => (
                    <div key={board.key} className="mb-3 break-inside-avoid">
                      <h3 className="text-[0.9375rem]">{boardTitle(board)}</h3>
                      <ol>
                        {board.leaders.map(({ playerId, name, teamId, value }) => (
                          <li key={`${playerId}:${teamId}`} className="flex items-baseline gap-1">
                            <span className="min-w-0 flex-1">
                              {name}, <span className="text-soft">{teamOf(teamId)?.abbreviation}</span>
                            </span>
                            <b>{boardValue(board, value)}</b>
                          </li>
                        ))}
                      </ol>
                    </div>
                  ))}
              </div>
            </section>
          ))}
        </>
      )}
    </Loaded>
  );
}
