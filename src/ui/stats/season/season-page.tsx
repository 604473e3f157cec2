'use client';
import type { SeasonStats, StatsTeam } from '@/server/services/stats/shapes';
import { LinkButton } from '@/ui/kit/button';
import { useSetup } from '@/ui/season/use-setup';
import { AsOfGame, gameOf } from '../as-of';
import { Loaded } from '../loaded';
import { PartTabs } from '../part-tabs';
import { StatsFrame } from '../stats-frame';
import { useStats } from '../use-stats';
import { Leaders } from './leaders';
import { BattingTable, FieldingTable, PitchingTable } from './line-tables';
import { Matrix } from './matrix';
import { Results } from './results';
import { StandingsView } from './standings-view';
import { TeamTables } from './team-tables';

/** A season: standings, results, leaders, everyone's lines, who beat whom. */
export function SeasonPage({ seasonId }: { readonly seasonId: number }) {
  const query = useStats(['season', seasonId], (stats) => stats.season.query({ seasonId }));
  const season = query.data;
  return (
    <StatsFrame
      title={season?.name ?? 'Season'}
      note={season === undefined ? undefined : progressOf(season)}
      within={[
        { href: '/', label: 'Games' },
        ...(season === undefined ? [] : [{ href: `/leagues/${season.leagueId}`, label: season.league }]),
      ]}
    >
      <div className="flex flex-wrap gap-2.5" data-no-print>
        <RunSeason seasonId={seasonId} />
        <LinkButton href={`/seasons/${seasonId}/paper`} prefetch={false}>
          To print
        </LinkButton>
      </div>
      <Loaded query={query} what="The season">
        {(loaded) => (
          <AsOfGame game={gameOf(loaded.played, loaded.games)}>
            <SeasonParts season={loaded} />
          </AsOfGame>
        )}
      </Loaded>
    </StatsFrame>
  );
}

/** The way to its settings for those who run its league. */
const RunSeason = ({ seasonId }: { readonly seasonId: number }) =>
  useSetup(seasonId).data?.mayEdit === true ? (
    <LinkButton href={`/seasons/${seasonId}/edit`}>Run this season</LinkButton>
  ) : null;

const progressOf = ({ year, played, games, status, isSimulated }: SeasonStats): string =>
  [
    String(year),
    status === 'planned'
      ? 'being planned'
      : status === 'completed' && played === games
        ? `all ${games} games played`
        : `${played} of ${games} games played`,
    ...(isSimulated ? ['computer against computer'] : []),
  ].join(' · ');

function SeasonParts({ season }: { readonly season: SeasonStats }) {
  const byId = new Map(season.teams.map((team) => [team.teamId, team]));
  const teamOf = (teamId: number): StatsTeam | null => byId.get(teamId) ?? null;
  const of = { season, teamOf };
  return (
    <PartTabs
      label="Season"
      parts={[
        { key: 'standings', label: 'Standings', content: <StandingsView {...of} /> },
        { key: 'results', label: 'Results', content: <Results {...of} /> },
        { key: 'leaders', label: 'Leaders', content: <Leaders {...of} /> },
        { key: 'batting', label: 'Batting', content: <BattingTable {...of} /> },
        { key: 'pitching', label: 'Pitching', content: <PitchingTable {...of} /> },
        { key: 'fielding', label: 'Fielding', content: <FieldingTable {...of} /> },
        { key: 'teams', label: 'Teams', content: <TeamTables {...of} /> },
        { key: 'meetings', label: 'Head to head', content: <Matrix {...of} /> },
      ]}
    />
  );
}
