'use client';
import type { LeagueId } from '@/game/state';
import { LEAGUE_NAMES } from '@/leagues/league-names';
import { currentSeason } from '@/leagues/season/current-season';
import type { StatsTeam } from '@/server/services/stats/shapes';
import { LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Loaded } from '@/ui/stats/loaded';
import { PartTabs } from '@/ui/stats/part-tabs';
import { StandingsView } from '@/ui/stats/season/standings-view';
import { StatsFrame } from '@/ui/stats/stats-frame';
import { useStats } from '@/ui/stats/use-stats';

const LEAGUES: readonly LeagueId[] = ['pd', 'sba'];

/** The standings of each league's season of the day. */
export const StandingsPage = () => (
  <StatsFrame title="Standings" within={[{ href: '/', label: 'Games' }]}>
    <PartTabs
      label="League"
      parts={LEAGUES.map((leagueId) => ({
        key: leagueId,
        label: LEAGUE_NAMES[leagueId],
        content: <LeagueStandings leagueId={leagueId} />,
      }))}
    />
  </StatsFrame>
);

function LeagueStandings({ leagueId }: { readonly leagueId: LeagueId }) {
  const query = useStats(['league', leagueId], (stats) => stats.league.query({ leagueId }));
  const league = <LinkButton href={`/leagues/${leagueId}`}>All of {LEAGUE_NAMES[leagueId]}</LinkButton>;
  return (
    <Loaded query={query} what="The seasons">
      {({ seasons }) => {
        const season = currentSeason(seasons);
        return season === null ? (
          <EmptyState title="No season yet" action={league}>
            Standings stand here once a commissioner has made a season.
          </EmptyState>
        ) : (
          <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
            <div className="flex flex-wrap items-end justify-between gap-3">
              <div>
                <h2 className="text-2xl">{season.name}</h2>
                <p className="text-soft">
                  {season.played} of {season.games} games played
                  {season.isSimulated ? ' · computer against computer' : ''}
                </p>
              </div>
              <div className="flex flex-wrap gap-2" data-no-print>
                <LinkButton href={`/seasons/${season.seasonId}`}>The whole season</LinkButton>
                {league}
              </div>
            </div>
            <SeasonStandings seasonId={season.seasonId} />
          </div>
        );
      }}
    </Loaded>
  );
}

function SeasonStandings({ seasonId }: { readonly seasonId: number }) {
  const query = useStats(['season', seasonId], (stats) => stats.season.query({ seasonId }));
  return (
    <Loaded query={query} what="The standings">
      {(season) => {
        const byId = new Map(season.teams.map((team) => [team.teamId, team]));
        const teamOf = (teamId: number): StatsTeam | null => byId.get(teamId) ?? null;
        return <StandingsView season={season} teamOf={teamOf} />;
      }}
    </Loaded>
  );
}
