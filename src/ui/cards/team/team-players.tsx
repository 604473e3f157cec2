'use client';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '@/trpc/provider';
import { LinkButton } from '@/ui/kit/button';
import { Panel } from '@/ui/kit/panel';
import { Loaded } from '@/ui/stats/loaded';
import { DataTable } from '@/ui/stats/table/data-table';
import { PLAYER_COLUMNS } from '../players/player-columns';
import type { OfTeamProps } from './team-cards';

const COLUMNS = PLAYER_COLUMNS.filter(({ key }) => key !== 'team').map((column) =>
  column.key === 'state' ? { ...column, isMain: true } : column,
);

/** A team of paper cards: everyone, also who cannot play now. */
export function TeamPlayers({ teamId, name }: OfTeamProps) {
  const api = useApi();
  const query = useQuery({
    queryKey: ['players', 'of-team', teamId],
    queryFn: () => api.player.search.query({ team: teamId, limit: 500 }),
    staleTime: 60_000,
  });
  return (
    <Loaded query={query} what="The roster">
      {({ players }) => (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <div data-no-print>
            <LinkButton href={`/players?team=${teamId}`} prefetch={false}>
              Among all players
            </LinkButton>
          </div>
          <Panel>
            <DataTable
              caption={`Roster, ${name}`}
              columns={COLUMNS}
              rows={players}
              rowKey={({ playerId }) => playerId}
              order={[{ key: 'name', direction: 'ascending' }]}
              empty="Nobody is on the team."
            />
          </Panel>
        </div>
      )}
    </Loaded>
  );
}
