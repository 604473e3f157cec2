'use client';
import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import Link from 'next/link';
import type { ListedCard } from '@/leagues/listed';
import { useApi } from '@/trpc/provider';
import { LinkButton } from '@/ui/kit/button';
import { Panel } from '@/ui/kit/panel';
import { Loaded } from '@/ui/stats/loaded';
import { DataTable } from '@/ui/stats/table/data-table';
import { teamSheetHref } from '../compare/card-sheet-href';
import { cardColumns, type CardColumn } from '../library/card-columns';
import { cardHref } from '../words';

export interface OfTeamProps {
  readonly teamId: number;
  readonly name: string;
}

/** A team's cards: hitters, then pitchers, each leading to its card. */
export function TeamCards({ teamId, name }: OfTeamProps) {
  const api = useApi();
  const query = useQuery({
    queryKey: ['cards', 'of-team', teamId],
    queryFn: () => api.card.list.query({ team: teamId, limit: 500 }),
    staleTime: 60_000,
  });
  return (
    <Loaded query={query} what="The roster">
      {({ cards }) => (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <div className="flex flex-wrap gap-2" data-no-print>
            <LinkButton href={`/cards?team=${teamId}`} prefetch={false}>
              In the library
            </LinkButton>
            <LinkButton
              href={teamSheetHref(teamId)}
              prefetch={false}
              icon={<Printer aria-hidden className="size-4.5" />}
            >
              Print the cards
            </LinkButton>
          </div>
          <CardsOf kind="hitters" caption={`Hitters, ${name}`} cards={cards.filter(({ pitches }) => !pitches)} />
          <CardsOf kind="pitchers" caption={`Pitchers, ${name}`} cards={cards.filter(({ pitches }) => pitches)} />
        </div>
      )}
    </Loaded>
  );
}

interface CardsOfProps {
  readonly kind: 'hitters' | 'pitchers';
  readonly caption: string;
  readonly cards: readonly ListedCard[];
}

const NAME_LINK = ({ playerId, name }: ListedCard) => (
  <Link
    href={cardHref(playerId)}
    prefetch={false}
    className="text-ink underline decoration-line underline-offset-3 hover:decoration-ink"
  >
    {name}
  </Link>
);

const CardsOf = ({ kind, caption, cards }: CardsOfProps) => {
  const hasRarity = cards.some(({ rarity }) => rarity !== null);
  const columns = cardColumns({ kind, sort: 'name', hasRarity })
    .filter(({ key }) => key !== 'team')
    .map((column): CardColumn => (column.key === 'name' ? { ...column, show: NAME_LINK } : column));
  return (
    <Panel>
      <DataTable
        caption={caption}
        columns={columns}
        rows={cards}
        rowKey={({ playerId }) => playerId}
        order={[{ key: 'name', direction: 'ascending' }]}
        empty="Nobody is on the team."
      />
    </Panel>
  );
};
