'use client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import type { ShownCard } from '@/server/services/cards/shapes';
import { useApi } from '@/trpc/provider';
import { LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Panel } from '@/ui/kit/panel';
import { Loaded } from '@/ui/stats/loaded';
import { StatsFrame } from '@/ui/stats/stats-frame';
import type { DataColumn } from '@/ui/stats/table/column';
import { TableTools } from '@/ui/stats/table/table-tools';
import { idsIn, searchOf } from '../address';
import { useAddress } from '../use-address';
import { MOST_COMPARED, usePicked } from '../use-picked';
import { sheetHref } from './card-sheet-href';
import { compareGroups, type CompareRow } from './compare-rows';
import { CompareTable } from './compare-table';

const read = (params: URLSearchParams): readonly number[] => idsIn(params, 'ids').slice(0, MOST_COMPARED);
const write = (ids: readonly number[]): string => searchOf([['ids', ids.join(',')]]);

/** Up to four cards side by side; the address says which. */
export function ComparePage() {
  const api = useApi();
  const [ids, setIds] = useAddress(read, write);
  const { isPicked, toggle } = usePicked();
  const query = useQuery({
    queryKey: ['compare', ...ids],
    queryFn: () => api.card.compare.query({ ids: [...ids] }),
    enabled: ids.length > 0,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
  const takeOut = (cardId: number): void => {
    if (isPicked(cardId)) toggle({ id: cardId, name: '' });
    setIds(ids.filter((id) => id !== cardId));
  };
  const more = (
    <LinkButton kind="go" href="/cards">
      To the cards
    </LinkButton>
  );
  return (
    <StatsFrame
      title="Cards side by side"
      note="The best of each row is marked, the others say how far they are from it."
      within={[
        { href: '/', label: 'Games' },
        { href: '/cards', label: 'Cards' },
      ]}
    >
      {ids.length === 0 ? (
        <EmptyState title="No card to compare" action={more}>
          Put up to four cards aside with the scales beside their names.
        </EmptyState>
      ) : (
        <Loaded query={query} what="The cards">
          {(cards) =>
            cards.length === 0 ? (
              <EmptyState title="There are no such cards" action={more} />
            ) : (
              <Comparison cards={cards.filter(({ playerId }) => ids.includes(playerId))} onTakeOut={takeOut} />
            )
          }
        </Loaded>
      )}
    </StatsFrame>
  );
}

interface ComparisonProps {
  readonly cards: readonly ShownCard[];
  readonly onTakeOut: (cardId: number) => void;
}

function Comparison({ cards, onTakeOut }: ComparisonProps) {
  const groups = compareGroups(cards);
  const columns: readonly DataColumn<CompareRow>[] = [
    { key: 'rating', label: 'Rating', title: 'Rating', value: ({ title }) => title, isText: true },
    ...cards.map(({ playerId, name }, at) => ({
      key: String(playerId),
      label: name,
      title: name,
      value: ({ cells }: CompareRow) => cells[at]?.text ?? null,
    })),
  ];
  return (
    <Panel>
      <div className="flex flex-wrap items-center justify-between gap-x-3 px-4 pt-3 pb-2" data-no-print>
        <LinkButton
          href={sheetHref(cards.map(({ playerId }) => playerId))}
          icon={<Printer aria-hidden className="size-4.5" />}
        >
          Print the cards
        </LinkButton>
        <TableTools name="Cards side by side" columns={columns} rows={groups.flatMap(({ rows }) => rows)} />
      </div>
      <CompareTable cards={cards} groups={groups} onTakeOut={onTakeOut} />
    </Panel>
  );
}
