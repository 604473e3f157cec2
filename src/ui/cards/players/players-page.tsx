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
import { FilterDrawer } from '../filter-drawer';
import { NoSuchPage, Pages } from '../pages';
import { SearchField } from '../search-field';
import { useAddress } from '../use-address';
import { PLAYER_COLUMNS } from './player-columns';
import {
  asked,
  filterCount,
  PAGE_SIZE,
  type PlayerQuery,
  readPlayers,
  usualDirection,
  writePlayers,
} from './player-query';
import { PlayerTable } from './player-table';

const STALE_MS = 60_000;
/** Players of one call when all of them are taken to a spreadsheet. */
const LOT = 500;

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
  const everyone = async (): Promise<readonly ListedPlayer[]> => {
    const all: ListedPlayer[] = [];
    for (let offset = 0; ; offset += LOT) {
      const lot = await api.player.search.query({ ...asked(query), limit: LOT, offset });
      all.push(...lot.players);
      if (offset + LOT >= lot.total || lot.players.length === 0) return all;
    }
  };
  return (
    <Panel>
      <div className="flex flex-wrap items-center justify-between gap-x-3 px-4 pt-3 pb-2">
        <div className="flex flex-wrap items-center gap-x-2">
          <output className="font-book text-lg font-bold">
            {total} {total === 1 ? 'player' : 'players'}
          </output>
          {isNarrowed ? (
            <Button kind="bare" data-no-print onClick={clear}>
              Clear filters
            </Button>
          ) : null}
        </div>
        <TableTools name="Players" columns={PLAYER_COLUMNS} rows={everyone} />
      </div>
      <PlayerTable
        players={players}
        sort={query.sort}
        direction={query.direction}
        onSort={(sort) => {
          const other = query.direction === 'ascending' ? 'descending' : 'ascending';
          onChange({ ...query, sort, direction: sort === query.sort ? other : usualDirection(sort), page: 1 });
        }}
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
          <OneOf
            label="Team"
            all="Any team or none"
            value={query.team === null ? null : String(query.team)}
            options={[
              { value: 'none', label: 'No team' },
              ...teams.map(({ teamId, name }) => ({ value: String(teamId), label: name })),
            ]}
            onChange={(team) => change({ team: team === null || team === 'none' ? team : Number(team) })}
          />
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
          <OneOf
            label="Bats"
            all="Either side"
            value={query.bats}
            options={[
              { value: 'L', label: 'Left' },
              { value: 'R', label: 'Right' },
              { value: 'S', label: 'Both ways' },
            ]}
            onChange={(bats) => change({ bats })}
          />
          <OneOf
            label="Throws"
            all="Either hand"
            value={query.throws}
            options={[
              { value: 'L', label: 'Left' },
              { value: 'R', label: 'Right' },
            ]}
            onChange={(throws) => change({ throws })}
          />
        </div>
      </FilterDrawer>
    </div>
  );
}
