'use client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ListedCard } from '@/leagues/listed';
import type { CardPage } from '@/server/services/cards/shapes';
import { useApi } from '@/trpc/provider';
import { Button, LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Panel } from '@/ui/kit/panel';
import { useShortcuts } from '@/ui/kit/shortcuts';
import { Loaded } from '@/ui/stats/loaded';
import { StatsFrame } from '@/ui/stats/stats-frame';
import { Glossary } from '@/ui/stats/table/glossary';
import { TableTools } from '@/ui/stats/table/table-tools';
import { everyRow } from '../every-row';
import { ListHead } from '../list-head';
import { PAGE_SIZE, pressedOrder } from '../man-query';
import { NoSuchPage, Pages } from '../pages';
import { useAddress } from '../use-address';
import { usePicked } from '../use-picked';
import { ALL_COLUMNS, cardColumns } from './card-columns';
import { CardGrid } from './card-grid';
import { CardTable } from './card-table';
import { CompareTray } from './compare-tray';
import {
  asked,
  filterCount,
  type LibraryQuery,
  readLibrary,
  unfiltered,
  usualDirection,
  writeLibrary,
} from './library-query';
import { LibraryFilters } from './library-filters';

const STALE_MS = 60_000;

/** All cards of the league: found, narrowed, sorted, compared. */
export function LibraryPage() {
  const api = useApi();
  const [query, setQuery] = useAddress(readLibrary, writeLibrary);
  const wanted = asked(query);
  const cards = useQuery({
    queryKey: ['cards', wanted],
    queryFn: () => api.card.list.query(wanted),
    staleTime: STALE_MS,
    placeholderData: keepPreviousData,
  });
  const sets = useQuery({ queryKey: ['cardsets'], queryFn: () => api.card.sets.query({}), staleTime: STALE_MS });
  const teams = useQuery({
    queryKey: ['teams', 'pd'],
    queryFn: () => api.team.list.query({ league: 'pd' }),
    staleTime: STALE_MS,
  });
  useCompareKey();
  return (
    <StatsFrame
      title="Cards"
      note="Every card of the league, with the chances of 108 that are printed on it."
      within={[{ href: '/', label: 'Games' }]}
    >
      <LibraryFilters query={query} onChange={setQuery} sets={sets.data ?? []} teams={teams.data ?? []} />
      <Loaded query={cards} what="The cards">
        {(page) => (
          <div aria-busy={cards.isPlaceholderData} className={cards.isPlaceholderData ? 'opacity-60' : ''}>
            <Found query={query} onChange={setQuery} page={page} />
          </div>
        )}
      </Loaded>
      <CompareTray />
    </StatsFrame>
  );
}

interface FoundProps {
  readonly query: LibraryQuery;
  readonly onChange: (next: LibraryQuery) => void;
  readonly page: CardPage;
}

function Found({ query, onChange, page: { cards, total } }: FoundProps) {
  const api = useApi();
  const hasRarity = cards.some(({ rarity }) => rarity !== null);
  const columns = useMemo(
    () => cardColumns({ kind: query.kind, sort: query.sort, hasRarity }),
    [query.kind, query.sort, hasRarity],
  );
  if (total === 0) return <NoCards query={query} onChange={onChange} />;
  if (cards.length === 0) return <NoSuchPage onPage={(page) => onChange({ ...query, page })} />;
  const everyCard = () =>
    everyRow<ListedCard>(async (part) => {
      const lot = await api.card.list.query({ ...asked(query), ...part });
      return { rows: lot.cards, total: lot.total };
    });
  const caption = query.kind === null ? 'Cards' : query.kind === 'hitters' ? 'Cards of hitters' : 'Cards of pitchers';
  return (
    <Panel>
      <ListHead
        total={total}
        words={['card', 'cards']}
        onClear={filterCount(query) === 0 ? null : () => onChange(unfiltered(query))}
      >
        <TableTools name={caption} columns={ALL_COLUMNS} rows={everyCard} />
      </ListHead>
      {query.view === 'table' ? (
        <CardTable
          caption={caption}
          columns={columns}
          cards={cards}
          sort={query.sort}
          direction={query.direction}
          onSort={(sort) => onChange({ ...query, ...pressedOrder(query, sort, usualDirection) })}
        />
      ) : (
        <CardGrid caption={caption} cards={cards} sort={query.sort} />
      )}
      <div className="grid gap-2 pt-4">
        <Pages
          what="cards"
          page={query.page}
          size={PAGE_SIZE}
          total={total}
          onPage={(page) => {
            onChange({ ...query, page });
            document.getElementById('main')?.scrollIntoView();
          }}
        />
        {query.view === 'table' ? (
          <div className="px-4 pb-3">
            <Glossary columns={columns} />
          </div>
        ) : null}
      </div>
    </Panel>
  );
}

const NoCards = ({ query, onChange }: Omit<FoundProps, 'page'>) =>
  filterCount(query) > 0 ? (
    <EmptyState
      title="No cards match"
      action={
        <Button kind="go" onClick={() => onChange(unfiltered(query))}>
          Clear filters
        </Button>
      }
    >
      Take out a filter, or look for another name.
    </EmptyState>
  ) : (
    <EmptyState title="No cards yet" action={<LinkButton href="/">To the games</LinkButton>}>
      Cards come from the league’s own service, or from a file that a commissioner brings in.
    </EmptyState>
  );

/** `c` puts the card that has the focus aside, or takes it back. */
function useCompareKey(): void {
  const { toggle } = usePicked();
  useShortcuts([
    {
      keys: 'c',
      label: 'Compare this card',
      group: 'List',
      run: () => {
        const row = document.activeElement?.closest<HTMLElement>('[data-row]');
        const id = Number(row?.dataset['row']);
        if (Number.isInteger(id) && id > 0) toggle({ id, name: row?.dataset['name'] ?? '' });
      },
    },
  ]);
}
