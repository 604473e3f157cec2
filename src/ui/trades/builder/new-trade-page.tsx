'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { LeagueId } from '@/game/state';
import type { TradeOffer } from '@/server/services/trades/shapes';
import { LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Select } from '@/ui/kit/select';
import { usePeople, useTeams } from '@/ui/office/use-office';
import { useRoles } from '@/ui/office/use-roles';
import { Loaded } from '@/ui/stats/loaded';
import { StatsFrame } from '@/ui/stats/stats-frame';
import { useOffers, useTradeMen } from '../use-trades';
import { TradeBuilder } from './trade-builder';

export interface NewTradePageProps {
  readonly teamId: number;
  /** Team that is chosen at first; null for none. */
  readonly partnerId: number | null;
  /** The offer that is to be answered. */
  readonly counterOf: number | null;
}

/** An offer being made: the partner, the men, what becomes of both teams. */
export function NewTradePage(props: NewTradePageProps) {
  const { teamId, counterOf } = props;
  const roles = useRoles();
  const team = roles.data?.teams.find((one) => one.teamId === teamId);
  return (
    <StatsFrame
      title={counterOf === null ? 'New offer' : `Answer to offer ${counterOf}`}
      note={team?.name}
      within={[
        { href: `/teams/${teamId}`, label: team?.name ?? 'Team' },
        { href: `/teams/${teamId}/trades`, label: 'Trades' },
      ]}
    >
      <Loaded query={roles} what="Your teams">
        {() =>
          team === undefined ? (
            <EmptyState
              title="Offers are made by managers"
              action={<LinkButton href={`/teams/${teamId}`}>To the team</LinkButton>}
            >
              Who manages this team can offer its players to other teams of the league.
            </EmptyState>
          ) : counterOf === null ? (
            <Offer {...props} leagueId={team.leagueId} />
          ) : (
            <Counter teamId={teamId} counterOf={counterOf} />
          )
        }
      </Loaded>
    </StatsFrame>
  );
}

function Offer({ teamId, partnerId, leagueId }: NewTradePageProps & { readonly leagueId: LeagueId }) {
  const teams = useTeams(leagueId);
  const people = usePeople(leagueId);
  const roles = useRoles();
  const [chosen, setChosen] = useState(partnerId);
  const own = new Set(roles.data?.teams.map((one) => one.teamId));
  return (
    <Loaded query={teams} what="The teams">
      {(all) => (
        <Loaded query={people} what="Their managers">
          {({ managers }) => {
            const managed = new Set(managers.map((one) => one.teamId));
            const others = all.filter(
              (one) => one.removedAt === null && managed.has(one.teamId) && !own.has(one.teamId),
            );
            if (others.length === 0) {
              return (
                <EmptyState
                  title="There is nobody to trade with"
                  action={<LinkButton href={`/teams/${teamId}/trades`}>Back to the trades</LinkButton>}
                >
                  No other team of the league has a manager yet. A commissioner moves the players of teams without one.
                </EmptyState>
              );
            }
            const partner = others.find((one) => one.teamId === chosen) ?? null;
            return (
              <>
                <Select
                  label="Trade with"
                  value={String(partner?.teamId ?? '')}
                  options={[
                    ...(partner === null ? [{ value: '', label: 'Choose a team' }] : []),
                    ...others.map((one) => ({ value: String(one.teamId), label: one.name })),
                  ]}
                  onChange={(event) => setChosen(Number(event.target.value))}
                  hint="Teams without a manager are not listed."
                  className="max-w-sm"
                />
                {partner === null ? null : (
                  <Sides
                    key={partner.teamId}
                    teamId={teamId}
                    partnerId={partner.teamId}
                    gives={[]}
                    gets={[]}
                    counterOf={null}
                  />
                )}
              </>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

function Counter({ teamId, counterOf }: { readonly teamId: number; readonly counterOf: number }) {
  const query = useOffers(teamId);
  return (
    <Loaded query={query} what="The offer">
      {({ waiting }) => <Answer teamId={teamId} offer={waiting.find(({ id }) => id === counterOf) ?? null} />}
    </Loaded>
  );
}

/** Begins with the other side's offer, turned round. As it was when the page opened: once it is answered it is over. */
function Answer({ teamId, ...now }: { readonly teamId: number; readonly offer: TradeOffer | null }) {
  const [offer] = useState(now.offer);
  if (offer?.may.includes('counter') !== true) {
    return (
      <EmptyState
        title="This offer cannot be answered any more"
        action={<LinkButton href={`/teams/${teamId}/trades`}>See how it stands</LinkButton>}
      >
        It was answered or withdrawn, or its time is over.
      </EmptyState>
    );
  }
  return (
    <Sides
      teamId={teamId}
      partnerId={offer.from.teamId}
      gives={offer.gets.map(({ man }) => man)}
      gets={offer.gives.map(({ man }) => man)}
      counterOf={offer.id}
    />
  );
}

interface SidesProps {
  readonly teamId: number;
  readonly partnerId: number;
  readonly gives: readonly number[];
  readonly gets: readonly number[];
  readonly counterOf: number | null;
}

function Sides({ teamId, partnerId, ...first }: SidesProps) {
  const router = useRouter();
  const mine = useTradeMen(teamId);
  const theirs = useTradeMen(partnerId);
  return (
    <Loaded query={mine} what="Your players">
      {(one) => (
        <Loaded query={theirs} what="Their players">
          {(other) => (
            <TradeBuilder mine={one} theirs={other} {...first} onSent={() => router.push(`/teams/${teamId}/trades`)} />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
