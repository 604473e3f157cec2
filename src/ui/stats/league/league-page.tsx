'use client';
import Link from 'next/link';
import type { LeagueId } from '@/game/state';
import type { LeagueStats } from '@/server/services/stats/shapes';
import { LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { useRoles } from '@/ui/office/use-roles';
import { Loaded } from '../loaded';
import { StatsFrame } from '../stats-frame';
import { TeamName } from '../team-name';
import { useStats } from '../use-stats';

/** A league: its seasons and its teams. */
export function LeaguePage({ leagueId }: { readonly leagueId: LeagueId }) {
  const query = useStats(['league', leagueId], (stats) => stats.league.query({ leagueId }));
  return (
    <StatsFrame title={query.data?.name ?? 'League'} within={[{ href: '/', label: 'Games' }]}>
      <Loaded query={query} what="The league">
        {(league) => (
          <div className="grid items-start gap-6 lg:grid-cols-2">
            <div className="grid gap-4">
              <Seasons league={league} />
              <NewSeason leagueId={leagueId} />
            </div>
            <div className="grid gap-4">
              <Teams league={league} />
              <LinkButton href={`/leagues/${leagueId}/log`} className="justify-self-start">
                League log
              </LinkButton>
            </div>
          </div>
        )}
      </Loaded>
    </StatsFrame>
  );
}

/** For those who run the league. */
function NewSeason({ leagueId }: { readonly leagueId: LeagueId }) {
  const { data: roles } = useRoles();
  const mayMake = roles?.leagues.some((one) => one.leagueId === leagueId && one.role !== 'scorer') === true;
  return mayMake ? (
    <LinkButton href={`/leagues/${leagueId}/seasons/new`} className="justify-self-start">
      New season
    </LinkButton>
  ) : null;
}

const Seasons = ({ league }: { readonly league: LeagueStats }) =>
  league.seasons.length === 0 ? (
    <EmptyState title="No season yet">Standings and leaders will stand here once a season is under way.</EmptyState>
  ) : (
    <Panel>
      <PanelHeader title="Seasons" />
      <ul>
        {league.seasons.map(({ seasonId, name, year, teams, games, played, status }) => (
          <li key={seasonId} className="border-b border-rule last:border-0">
            <Link href={`/seasons/${seasonId}`} className="grid gap-0.5 px-4 py-3 text-ink no-underline hover:bg-chip">
              <span className="font-book text-lg font-bold">{name}</span>
              <span className="text-[0.9375rem] text-soft">
                {year} · {teams} teams · {status === 'completed' ? `${games} games` : `${played} of ${games} games`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );

const Teams = ({ league }: { readonly league: LeagueStats }) => (
  <Panel>
    <PanelHeader title="Teams" />
    <ul className="grid gap-x-4 px-4 py-2 sm:grid-cols-2">
      {league.teams.map((team) => (
        <li key={team.teamId} className="flex min-h-11 items-center font-board text-lg">
          <TeamName team={team} seasonId={null} />
        </li>
      ))}
    </ul>
  </Panel>
);
