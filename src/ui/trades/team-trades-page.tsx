'use client';
import { errorCode } from '@/trpc/error-code';
import { useMe } from '@/ui/account/use-me';
import { LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { useOffice } from '@/ui/office/use-office';
import { Loaded } from '@/ui/stats/loaded';
import { StatsFrame } from '@/ui/stats/stats-frame';
import { OffersView } from './offers-view';
import { useOffers } from './use-trades';

/** A team's trades: offers to answer, offers that were sent, and how the others ended. */
export function TeamTradesPage({ teamId }: { readonly teamId: number }) {
  const me = useMe();
  const teams = useOffice(['every-team'], (api) => api.team.list.query());
  const query = useOffers(teamId);
  const name = query.data?.team.name ?? teams.data?.find((one) => one.teamId === teamId)?.name;
  const isClosed = me.data === null || me.isError || errorCode(query.error) === 'FORBIDDEN';
  return (
    <StatsFrame
      title="Trades"
      note={name}
      within={[
        { href: '/standings', label: 'Leagues' },
        { href: `/teams/${teamId}`, label: name ?? 'Team' },
      ]}
    >
      {isClosed ? (
        <EmptyState
          title="Offers are between managers"
          action={<LinkButton href={`/teams/${teamId}/moves`}>See the roster moves</LinkButton>}
        >
          Who manages this team sees its offers here. Trades that were made stand with its roster moves.
        </EmptyState>
      ) : (
        <Loaded query={query} what="The offers">
          {(page) => <OffersView page={page} onReload={() => void query.refetch()} />}
        </Loaded>
      )}
    </StatsFrame>
  );
}
