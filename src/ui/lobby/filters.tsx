'use client';
import { Search } from 'lucide-react';
import type { Ref } from 'react';
import { ToggleChip } from '@/ui/kit/chip';
import type { LeagueInfo } from '@/server/api/wire';
import type { LobbyFilter } from './sections';

export interface FiltersProps {
  readonly filter: LobbyFilter;
  readonly onChange: (filter: LobbyFilter) => void;
  readonly leagues: readonly LeagueInfo[];
  readonly canBeMine: boolean;
  readonly searchRef: Ref<HTMLInputElement>;
}

/** Narrows every section of the lobby at once. */
export const Filters = ({ filter, onChange, leagues, canBeMine, searchRef }: FiltersProps) => (
  <search data-no-print className="flex flex-wrap items-center gap-2">
    <label className="relative block min-w-56 flex-1 sm:max-w-80">
      <span className="sr-only">Search teams and managers</span>
      <Search aria-hidden className="pointer-events-none absolute top-1/2 left-3 size-4.5 -translate-y-1/2 text-soft" />
      <input
        ref={searchRef}
        type="search"
        value={filter.text}
        placeholder="Team or manager"
        aria-keyshortcuts="/"
        onChange={(event) => onChange({ ...filter, text: event.target.value })}
        className="min-h-11 w-full rounded-[9px] border border-edge bg-sheet pr-3 pl-10 text-base placeholder:text-soft"
      />
    </label>
    {leagues.length > 1
      ? leagues.map((league) => (
          <ToggleChip
            key={league.id}
            pressed={filter.league === league.id}
            onClick={() => onChange({ ...filter, league: filter.league === league.id ? 'all' : league.id })}
          >
            {league.name}
          </ToggleChip>
        ))
      : null}
    {canBeMine ? (
      <ToggleChip pressed={filter.onlyMine} onClick={() => onChange({ ...filter, onlyMine: !filter.onlyMine })}>
        Only mine
      </ToggleChip>
    ) : null}
  </search>
);
