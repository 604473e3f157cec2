'use client';
import Link from 'next/link';
import { LEAGUE_NAMES } from '@/leagues/league-names';
import type { LeagueId } from '@/game/state';
import { useMe } from '@/ui/account/use-me';
import { LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { shownTeams } from '@/ui/new-game/simulated-teams';
import { useTeams } from '@/ui/new-game/use-leagues';
import { Loaded } from '@/ui/stats/loaded';
import { StatsFrame } from '@/ui/stats/stats-frame';
import { TeamName } from '@/ui/stats/team-name';
import { TradesLink } from '@/ui/trades/trades-link';
import { WaitingLine } from '@/ui/trades/waiting-line';
import { NextGames } from './next-games';
import { useAgenda } from './use-agenda';

const LEAGUES: readonly LeagueId[] = ['pd', 'sba'];

export interface MyTeamPageProps {
  /** Where the links to a team lead: its page, or its saved lineups. */
  readonly to: 'team' | 'lineups';
}

/** The teams I manage with what they have to play; for who manages none, all there are. */
export function MyTeamPage({ to }: MyTeamPageProps) {
  const me = useMe();
  const query = useAgenda();
  const title = to === 'team' ? 'My team' : 'Lineups';
  const isNobody = me.data === null || me.isError;
  return (
    <StatsFrame title={title} within={[{ href: '/', label: 'Games' }]}>
      {isNobody ? (
        <>
          <NoTeam />
          <AllTeams to={to} />
        </>
      ) : (
        <Loaded query={query} what="Your teams">
          {({ teams }) =>
            teams.length === 0 ? (
              <>
                <NoTeam />
                <AllTeams to={to} />
              </>
            ) : (
              <>
                {to === 'team' ? <WaitingLine /> : null}
                <ul className="grid gap-4 sm:grid-cols-2">
                  {teams.map((team) => (
                    <li key={team.teamId}>
                      <Panel className="grid gap-3 p-4">
                        <div>
                          <h2 className="font-board text-2xl">
                            <TeamName team={team} seasonId={null} />
                          </h2>
                          <p className="text-soft">
                            {LEAGUE_NAMES[team.leagueId as LeagueId]} · you are its {team.role}
                          </p>
                        </div>
                        <div className="flex flex-wrap gap-2">
                          <LinkButton href={`/teams/${team.teamId}`}>Team page</LinkButton>
                          <LinkButton href={`/teams/${team.teamId}/lineups`}>Saved lineups</LinkButton>
                          <TradesLink teamId={team.teamId} />
                        </div>
                      </Panel>
                    </li>
                  ))}
                </ul>
                {to === 'team' ? <NextGames /> : null}
              </>
            )
          }
        </Loaded>
      )}
    </StatsFrame>
  );
}

const NoTeam = () => (
  <EmptyState title="You manage no team" action={<LinkButton href="/games/new">New game with an open team</LinkButton>}>
    A commissioner of the league can send you an invite. Until then you can play with any team that nobody manages.
  </EmptyState>
);

const AllTeams = ({ to }: MyTeamPageProps) => (
  <div className="grid items-start gap-6 lg:grid-cols-2">
    {LEAGUES.map((leagueId) => (
      <LeagueTeams key={leagueId} leagueId={leagueId} to={to} />
    ))}
  </div>
);

function LeagueTeams({ leagueId, to }: MyTeamPageProps & { readonly leagueId: LeagueId }) {
  const query = useTeams(leagueId);
  return (
    <Loaded query={query} what={`Teams of ${LEAGUE_NAMES[leagueId]}`}>
      {(teams) => (
        <Panel>
          <PanelHeader title={LEAGUE_NAMES[leagueId]} />
          <ul className="grid gap-x-4 px-4 py-2 sm:grid-cols-2">
            {shownTeams(teams, { withSimulated: false, chosen: [] }).map((team) => (
              <li key={team.teamId} className="flex min-h-11 items-center font-board text-lg">
                {to === 'team' ? (
                  <TeamName team={team} seasonId={null} />
                ) : (
                  <Link
                    href={`/teams/${team.teamId}/lineups`}
                    prefetch={false}
                    className="text-ink underline decoration-line underline-offset-3 hover:decoration-ink"
                  >
                    {team.name}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Loaded>
  );
}
