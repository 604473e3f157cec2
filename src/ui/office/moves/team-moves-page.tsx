'use client';
import { EmptyState } from '@/ui/kit/empty-state';
import { Loaded } from '@/ui/stats/loaded';
import { StatsFrame } from '@/ui/stats/stats-frame';
import { useOffice } from '../use-office';
import { useRoles } from '../use-roles';
import { MovesLog } from './moves-log';
import { MovesView } from './moves-view';

/** Who came to a team and who went; its managers move their own men here. */
export function TeamMovesPage({ teamId }: { readonly teamId: number }) {
  const teams = useOffice(['every-team'], (api) => api.team.list.query());
  const roles = useRoles();
  const team = teams.data?.find((one) => one.teamId === teamId);
  const isMine = roles.data?.teams.some((one) => one.teamId === teamId) === true;
  return (
    <StatsFrame
      title="Roster moves"
      note={team?.name}
      within={[
        { href: '/standings', label: 'Leagues' },
        { href: `/teams/${teamId}`, label: team?.name ?? 'Team' },
      ]}
    >
      <Loaded query={teams} what="The team">
        {() =>
          team === undefined ? (
            <EmptyState title="This team plays in no league now">Its games and its statistics stay.</EmptyState>
          ) : isMine ? (
            <MovesView leagueId={team.league} teamId={teamId} />
          ) : (
            <MovesLog leagueId={team.league} teamId={teamId} />
          )
        }
      </Loaded>
    </StatsFrame>
  );
}
