'use client';
import { LinkButton } from '@/ui/kit/button';
import { useRoles } from '@/ui/office/use-roles';
import { useWaitingOffers } from './use-trades';
import { WaitingCount } from './waiting-count';

/** To the trades of a team of mine, with how many offers wait. */
export function TradesLink({ teamId }: { readonly teamId: number }) {
  const waiting = useWaitingOffers().find((team) => team.teamId === teamId)?.offers ?? 0;
  return (
    <LinkButton href={`/teams/${teamId}/trades`} prefetch={false}>
      Trades
      <WaitingCount offers={waiting} />
    </LinkButton>
  );
}

/**
 * On a team's page: to its trades for who manages it or runs its league, to a new offer for who manages another team of
 * the league; nothing for all others.
 */
export function TeamTradesLink({ teamId, leagueId }: { readonly teamId: number; readonly leagueId: string }) {
  const { data: roles } = useRoles();
  if (roles === undefined) return null;
  const isMine = roles.teams.some((team) => team.teamId === teamId);
  const runsIt = roles.leagues.some((league) => league.leagueId === leagueId && league.role !== 'scorer');
  const mine = roles.teams.find((team) => team.leagueId === leagueId);
  return (
    <>
      {isMine || runsIt ? <TradesLink teamId={teamId} /> : null}
      {isMine || mine === undefined ? null : (
        <LinkButton href={`/teams/${mine.teamId}/trades/new?with=${teamId}`} prefetch={false}>
          Offer a trade
        </LinkButton>
      )}
    </>
  );
}
