'use client';
import { ArrowDownWideNarrow, ArrowUpNarrowWide, LayoutGrid, Table2 } from 'lucide-react';
import { MARK_KEYS } from '@/cards/card-marks';
import { MARK_WORDS } from '@/cards/mark-words';
import type { TeamInfo } from '@/server/api/wire';
import type { CardsetCount } from '@/server/services/cards/shapes';
import { Button } from '@/ui/kit/button';
import { ToggleChip } from '@/ui/kit/chip';
import { Select } from '@/ui/kit/select';
import { markLabel } from './card-columns';
import { PositionChoice, SomeOf } from '../choices';
import { FilterDrawer } from '../filter-drawer';
import { HandChoices, TeamChoice } from '../man-choices';
import { SearchField } from '../search-field';
import { filterCount, type LibraryQuery, type LibrarySort, usualDirection } from './library-query';

export interface LibraryFiltersProps {
  readonly query: LibraryQuery;
  /** Changes go to the first page. */
  readonly onChange: (next: LibraryQuery) => void;
  readonly sets: readonly CardsetCount[];
  readonly teams: readonly TeamInfo[];
}

const KINDS = [
  [null, 'All'],
  ['hitters', 'Hitters'],
  ['pitchers', 'Pitchers'],
] as const;

const SORTS: readonly { readonly value: LibrarySort; readonly label: string }[] = [
  { value: 'name', label: 'Name' },
  { value: 'team', label: 'Team' },
  { value: 'cardset', label: 'Cardset' },
  { value: 'rarity', label: 'Rarity' },
  ...MARK_KEYS.map((key) => ({ value: key, label: `${markLabel(key)} · ${MARK_WORDS[key].title}` })),
];

/** What narrows and orders the library, and how it is shown. */
export function LibraryFilters({ query, onChange, sets, teams }: LibraryFiltersProps) {
  const change = (part: Partial<LibraryQuery>): void => onChange({ ...query, page: 1, ...part });
  const rarities = [...new Set([...sets.flatMap((set) => set.rarities), ...query.rarities])].toSorted();
  return (
    <div data-no-print className="grid gap-4">
      <div className="grid gap-4 lg:grid-cols-[minmax(16rem,1fr)_auto_minmax(17rem,auto)_auto] lg:items-end">
        <SearchField label="Name" value={query.text} onSearch={(text) => change({ text })} />
        <div className="flex flex-wrap gap-3 lg:contents">
          <fieldset className="lg:order-1">
            <legend className="sr-only">Hitters or pitchers</legend>
            <div className="flex gap-1.5">
              {KINDS.map(([kind, label]) => (
                <ToggleChip key={label} pressed={query.kind === kind} onClick={() => change({ kind })}>
                  {label}
                </ToggleChip>
              ))}
            </div>
          </fieldset>
          <fieldset className="lg:order-3">
            <legend className="sr-only">Shown as</legend>
            <div className="flex gap-1.5">
              <ToggleChip pressed={query.view === 'table'} onClick={() => change({ view: 'table', page: query.page })}>
                <Table2 aria-hidden className="size-4.5" />
                <span className="max-sm:sr-only">Table</span>
              </ToggleChip>
              <ToggleChip pressed={query.view === 'grid'} onClick={() => change({ view: 'grid', page: query.page })}>
                <LayoutGrid aria-hidden className="size-4.5" />
                <span className="max-sm:sr-only">Cards</span>
              </ToggleChip>
            </div>
          </fieldset>
        </div>
        <div className="flex items-end gap-1.5 lg:order-2">
          <Select
            label="Sorted by"
            value={query.sort}
            options={SORTS}
            onChange={(event) => {
              const sort = SORTS.find(({ value }) => value === event.target.value)?.value ?? 'name';
              change({ sort, direction: usualDirection(sort) });
            }}
            className="min-w-0 flex-1"
          />
          <DirectionButton query={query} onChange={change} />
        </div>
      </div>
      <FilterDrawer count={filterCount(query)}>
        <PositionChoice value={query.positions} onChange={(positions) => change({ positions })} />
        <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-5">
          <SomeOf
            label="Cardset"
            all="All cardsets"
            value={query.cardsets.map(String)}
            options={sets.map(({ cardsetId, name, cards }) => ({
              value: String(cardsetId),
              label: `${name} (${cards})`,
            }))}
            onChange={(ids) => change({ cardsets: ids.map(Number) })}
          />
          <TeamChoice query={query} onChange={change} teams={teams} />
          <HandChoices query={query} onChange={change} />
          {rarities.length === 0 ? null : (
            <SomeOf
              label="Rarity"
              all="Any rarity"
              value={query.rarities}
              options={rarities.map((rarity) => ({ value: rarity, label: rarity }))}
              onChange={(next) => change({ rarities: next })}
            />
          )}
        </div>
      </FilterDrawer>
    </div>
  );
}

interface DirectionButtonProps {
  readonly query: LibraryQuery;
  readonly onChange: (part: Partial<LibraryQuery>) => void;
}

function DirectionButton({ query: { direction }, onChange }: DirectionButtonProps) {
  const isUp = direction === 'ascending';
  const Icon = isUp ? ArrowUpNarrowWide : ArrowDownWideNarrow;
  return (
    <Button
      aria-label={isUp ? 'Ascending: turn round' : 'Descending: turn round'}
      className="px-3"
      icon={<Icon aria-hidden className="size-5" />}
      onClick={() => onChange({ direction: isUp ? 'descending' : 'ascending' })}
    />
  );
}
