'use client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ListedPlayer } from '@/leagues/listed';
import type { TeamInfo } from '@/server/api/wire';
import type { PlayerPage } from '@/server/services/leagues/search-players';
import { useApi } from '@/trpc/provider';
import { Button, LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Panel } from '@/ui/kit/panel';
import { Select } from '@/ui/kit/select';
import { Loaded } from '@/ui/stats/loaded';
import { StatsFrame } from '@/ui/stats/stats-frame';
import { TableTools } from '@/ui/stats/table/table-tools';
import { OneOf, PositionChoice } from '../choices';
import { everyRow } from '../every-row';
import { FilterDrawer } from '../filter-drawer';
import { ListHead } from '../list-head';
import { HandChoices, TeamChoice } from '../man-choices';
import { PAGE_SIZE, pressedOrder } from '../man-query';
import { NoSuchPage, Pages } from '../pages';
import { SearchField } from '../search-field';
import { useAddress } from '../use-address';
import { PLAYER_COLUMNS } from './player-columns';
import { asked, filterCount, type PlayerQuery, readPlayers, usualDirection, writePlayers } from './player-query';
import { PlayerTable } from './player-table';

const STALE_MS = 60_000;

/** Everyone of the league of paper cards: found, narrowed, and with what keeps some from playing. */
export function PlayersPage() {
  const api = useApi();
  const [query, setQuery] = useAddress(readPlayers, writePlayers);
  const wanted = asked(query);
  const players = useQuery({
    queryKey: ['players', wanted],
    queryFn: () => api.player.search.query(wanted),
    staleTime: STALE_MS,
    placeholderData: keepPreviousData,
  });
  const teams = useQuery({
    queryKey: ['teams', 'sba'],
    queryFn: () => api.team.list.query({ league: 'sba' }),
    staleTime: STALE_MS,
  });
  return (
    <StatsFrame
      title="Players"
      note="Everyone of the league of paper cards. Digital cards stand under Cards."
      within={[{ href: '/', label: 'Games' }]}
    >
      <PlayerFilters query={query} onChange={setQuery} teams={teams.data ?? []} />
      <Loaded query={players} what="The players">
        {(page) => (
          <div aria-busy={players.isPlaceholderData} className={players.isPlaceholderData ? 'opacity-60' : ''}>
            <Found query={query} onChange={setQuery} page={page} />
          </div>
        )}
      </Loaded>
    </StatsFrame>
  );
}

interface FoundProps {
  readonly query: PlayerQuery;
  readonly onChange: (next: PlayerQuery) => void;
  readonly page: PlayerPage;
}

const UNFILTERED = readPlayers(new URLSearchParams());

function Found({ query, onChange, page: { players, total } }: FoundProps) {
  const api = useApi();
  const clear = (): void => onChange({ ...UNFILTERED, sort: query.sort, direction: query.direction });
  const isNarrowed = filterCount(query) > 0;
  if (total === 0) {
    return isNarrowed ? (
      <EmptyState
        title="No players match"
        action={
          <Button kind="go" onClick={clear}>
            Clear filters
          </Button>
        }
      />
    ) : (
      <EmptyState title="No players yet" action={<LinkButton href="/cards">To the cards</LinkButton>}>
        Players come from the league’s own service, or from a file that a commissioner brings in.
      </EmptyState>
    );
  }
  if (players.length === 0) return <NoSuchPage onPage={(page) => onChange({ ...query, page })} />;
  const everyone = () =>
    everyRow<ListedPlayer>(async (part) => {
      const lot = await api.player.search.query({ ...asked(query), ...part });
      return { rows: lot.players, total: lot.total };
    });
  return (
    <Panel>
      <ListHead total={total} words={['player', 'players']} onClear={isNarrowed ? clear : null}>
        <TableTools name="Players" columns={PLAYER_COLUMNS} rows={everyone} />
      </ListHead>
      <PlayerTable
        players={players}
        sort={query.sort}
        direction={query.direction}
        onSort={(sort) => onChange({ ...query, ...pressedOrder(query, sort, usualDirection) })}
      />
      <div className="pt-4">
        <Pages
          what="players"
          page={query.page}
          size={PAGE_SIZE}
          total={total}
          onPage={(page) => onChange({ ...query, page })}
        />
      </div>
    </Panel>
  );
}

interface PlayerFiltersProps {
  readonly query: PlayerQuery;
  readonly onChange: (next: PlayerQuery) => void;
  readonly teams: readonly TeamInfo[];
}

const SORTS = [
  { value: 'name', label: 'Name' },
  { value: 'team', label: 'Team' },
  { value: 'running', label: 'Running' },
  { value: 'stealing', label: 'Stealing' },
] as const;

function PlayerFilters({ query, onChange, teams }: PlayerFiltersProps) {
  const change = (part: Partial<PlayerQuery>): void => onChange({ ...query, page: 1, ...part });
  return (
    <div data-no-print className="grid gap-4">
      <div className="grid gap-4 md:grid-cols-[minmax(16rem,1fr)_minmax(12rem,auto)]">
        <SearchField label="Name" value={query.text} onSearch={(text) => change({ text })} />
        <Select
          label="Sorted by"
          value={query.sort}
          options={SORTS}
          onChange={(event) => {
            const sort = SORTS.find(({ value }) => value === event.target.value)?.value ?? 'name';
            change({ sort, direction: usualDirection(sort) });
          }}
        />
      </div>
      <FilterDrawer count={filterCount(query)}>
        <PositionChoice value={query.positions} onChange={(positions) => change({ positions })} />
        <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-4">
          <TeamChoice query={query} onChange={change} teams={teams} />
          <OneOf
            label="Can play"
            all="Everyone"
            value={query.state}
            options={[
              { value: 'able', label: 'Can play' },
              { value: 'injured', label: 'Injured' },
              { value: 'minors', label: 'Minor league' },
            ]}
            onChange={(state) => change({ state })}
          />
          <HandChoices query={query} onChange={change} />
        </div>
      </FilterDrawer>
    </div>
  );
}
