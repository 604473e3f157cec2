'use client';
import { useRouter } from 'next/navigation';
import type { StatsTeam, TeamStats } from '@/server/services/stats/shapes';
import { LinkButton } from '@/ui/kit/button';
import { ordinal } from '@/ui/kit/ordinal';
import { Select } from '@/ui/kit/select';
import { AsOfGame, gameOf } from '../as-of';
import { rate } from '../format';
import { Loaded } from '../loaded';
import { PartTabs } from '../part-tabs';
import { SplitsView } from '../splits-view';
import { StatsFrame } from '../stats-frame';
import { teamHref } from '../team-name';
import { useStats } from '../use-stats';
import { Meetings } from './meetings';
import { TeamTradesLink } from '@/ui/trades/trades-link';
import { Roster } from './roster';
import { TeamGames } from './team-games';
import { teamGames, TeamLines } from './team-lines';
import { Usage } from './usage';

export interface TeamPageProps {
  readonly teamId: number;
  /** Null for games outside a season; absent for the latest season there is. */
  readonly seasonId: number | null | undefined;
}

/** A team: who is on it, and what it did in a season. */
export function TeamPage({ teamId, seasonId }: TeamPageProps) {
  const query = useStats(['team', teamId, seasonId ?? null, seasonId === null ? 'none' : ''], (stats) =>
    stats.team.query(seasonId === undefined ? { teamId } : { teamId, seasonId }),
  );
  const team = query.data;
  return (
    <StatsFrame
      title={team?.name ?? 'Team'}
      note={team === undefined ? undefined : placeOf(team)}
      within={[
        { href: '/', label: 'Games' },
        ...(team === undefined ? [] : [{ href: `/leagues/${team.leagueId}`, label: team.league }, ...seasonLink(team)]),
      ]}
    >
      <Loaded query={query} what="The team">
        {(loaded) => (
          <AsOfGame game={gameOf(teamGames(loaded), loaded.seasonId === null ? null : loaded.games.length)}>
            <TeamParts team={loaded} />
          </AsOfGame>
        )}
      </Loaded>
    </StatsFrame>
  );
}

function seasonLink({ seasonId, seasons }: TeamStats): readonly { readonly href: string; readonly label: string }[] {
  const season = seasons.find((one) => one.seasonId === seasonId);
  return season === undefined ? [] : [{ href: `/seasons/${season.seasonId}`, label: season.name }];
}

function placeOf({ standing, park }: TeamStats): string {
  if (standing === null) return `Plays at ${park}`;
  const { wins, losses, pct, place, division } = standing;
  return `${wins}–${losses} (${rate(pct)}), ${ordinal(place)}${division === null ? '' : ` in ${division}`} · plays at ${park}`;
}

const OUTSIDE = 'none';

function TeamParts({ team }: { readonly team: TeamStats }) {
  const router = useRouter();
  const byId = new Map(team.teams.map((one) => [one.teamId, one]));
  const teamOf = (id: number): StatsTeam | null => byId.get(id) ?? null;
  const of = { team, teamOf };
  return (
    <>
      <div data-no-print className="flex flex-wrap gap-2.5">
        <LinkButton href={`/teams/${team.teamId}/lineups`} prefetch={false}>
          Lineups
        </LinkButton>
        <LinkButton href={`/teams/${team.teamId}/moves`} prefetch={false}>
          Roster moves
        </LinkButton>
        <TeamTradesLink teamId={team.teamId} leagueId={team.leagueId} />
      </div>
      {team.seasons.length === 0 ? null : (
        <Select
          label="Season"
          value={team.seasonId === null ? OUTSIDE : String(team.seasonId)}
          options={[
            ...team.seasons.map(({ seasonId, name }) => ({ value: String(seasonId), label: name })),
            { value: OUTSIDE, label: 'Games outside a season' },
          ]}
          onChange={(event) => {
            const chosen = event.target.value;
            router.replace(
              chosen === OUTSIDE ? `/teams/${team.teamId}?season=${OUTSIDE}` : teamHref(team.teamId, Number(chosen)),
            );
          }}
          className="max-w-sm"
        />
      )}
      <PartTabs
        label="Team"
        parts={[
          { key: 'lines', label: 'Batting and pitching', content: <TeamLines team={team} /> },
          { key: 'games', label: 'Results', content: <TeamGames {...of} /> },
          {
            key: 'splits',
            label: 'Splits',
            content: (
              <>
                <SplitsView name={team.name} batting={team.battingSplits} pitching={team.pitchingSplits} />
                <ParkNote {...team} />
              </>
            ),
          },
          { key: 'usage', label: 'Rest', content: <Usage team={team} /> },
          { key: 'meetings', label: 'Head to head', content: <Meetings {...of} /> },
          { key: 'roster', label: 'Roster', content: <Roster team={team} /> },
        ]}
      />
    </>
  );
}

/** What the team's park does to a ball that a card leaves to it. */
const ParkNote = ({ park, parkNumbers: { homeRunL, homeRunR, single } }: TeamStats) => (
  <p className="mt-4 max-w-prose text-[0.9375rem] text-soft">
    {park}: where a card leaves it to the park, a d20 up to {homeRunL} is a home run for a left-handed batter, up to{' '}
    {homeRunR} for a right-handed one; up to {single} a single.
  </p>
);
