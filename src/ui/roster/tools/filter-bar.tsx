'use client';
import { ArrowDownUp, LayoutGrid, List, Search, SlidersHorizontal, X } from 'lucide-react';
import { type RefObject, useState } from 'react';
import type { MarkKey } from '@/cards/card-marks';
import type { GameCardset, PoolMan } from '@/leagues/roster/pool';
import { Button } from '@/ui/kit/button';
import { ToggleChip } from '@/ui/kit/chip';
import { cx } from '@/ui/kit/cx';
import { Select } from '@/ui/kit/select';
import { countFilters, NO_FILTERS, PLACES, type PoolFilters } from '../model/filters';
import { MARK_WORDS } from '@/cards/mark-words';
import { orderKeyOf, type PoolOrder } from '../model/order';
import { KINDS, type Kind } from '../pool/columns';

export interface PoolLook {
  readonly filters: PoolFilters;
  readonly order: PoolOrder;
  readonly kind: Kind;
  /** Cards side by side rather than a table. */
  readonly isCards: boolean;
}

interface FilterBarProps extends PoolLook {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly pool: readonly PoolMan[];
  /** Empty in a league without them: then nothing of the page names a cardset. */
  readonly cardsets: readonly GameCardset[];
  readonly known: readonly MarkKey[];
  readonly onChange: (part: Partial<PoolLook>) => void;
}

const KIND_LABELS: Readonly<Record<Kind, string>> = { all: 'Everyone', hitters: 'Hitters', pitchers: 'Pitchers' };
const HANDS = { L: 'Left', R: 'Right', S: 'Both ways' } as const;

/** What narrows and sorts the pool; on a phone most of it opens with a button. */
export function FilterBar({ filters, order, kind, isCards, search, pool, cardsets, known, onChange }: FilterBarProps) {
  const [isOpen, setOpen] = useState(false);
  const set = (part: Partial<PoolFilters>): void => onChange({ filters: { ...filters, ...part, only: null } });
  const count = countFilters(filters);
  const rarities = [...new Set(pool.flatMap(({ rarity }) => rarity ?? []))];
  const sets = [...new Map(pool.flatMap(({ cardset }) => (cardset === null ? [] : [[cardset.id, cardset.name]])))];
  return (
    <div data-no-print className="grid gap-2.5 p-3 sm:p-4">
      <div className="flex flex-wrap items-center gap-2">
        <label className="relative min-w-44 flex-1">
          <span className="sr-only">Search by name</span>
          <Search
            aria-hidden
            className="pointer-events-none absolute top-1/2 left-3 size-4.5 -translate-y-1/2 text-soft"
          />
          <input
            ref={search}
            type="search"
            value={filters.text}
            onChange={(event) => set({ text: event.target.value })}
            placeholder="Search by name"
            aria-keyshortcuts="/"
            maxLength={60}
            className="min-h-11 w-full rounded-[9px] border border-edge bg-sheet pr-3 pl-9.5 text-base placeholder:text-soft"
          />
        </label>
        <ToggleChip pressed={filters.onlyLegal} onClick={() => set({ onlyLegal: !filters.onlyLegal })}>
          Only legal
        </ToggleChip>
        <Button
          icon={<SlidersHorizontal aria-hidden className="size-4.5" />}
          aria-expanded={isOpen}
          aria-controls="pool-filters"
          onClick={() => setOpen(!isOpen)}
        >
          Filters{count === 0 ? '' : ` (${count})`}
        </Button>
        <Button
          icon={isCards ? <List aria-hidden className="size-4.5" /> : <LayoutGrid aria-hidden className="size-4.5" />}
          onClick={() => onChange({ isCards: !isCards })}
        >
          {isCards ? 'Table' : 'Cards'}
        </Button>
      </div>
      <fieldset className={cx(!isOpen && 'max-lg:hidden')}>
        <legend className="sr-only">Positions</legend>
        <div className="flex flex-wrap gap-1.5">
          {PLACES.map((place) => (
            <ToggleChip
              key={place}
              className="min-w-12 px-2!"
              pressed={filters.positions.includes(place)}
              onClick={() =>
                set({
                  positions: filters.positions.includes(place)
                    ? filters.positions.filter((each) => each !== place)
                    : [...filters.positions, place],
                })
              }
            >
              {place}
            </ToggleChip>
          ))}
        </div>
      </fieldset>
      <div id="pool-filters" className={cx('grid gap-3', !isOpen && 'hidden')}>
        <div className="grid grid-cols-2 gap-2.5 sm:grid-cols-3 xl:grid-cols-4">
          <Select
            label="Bats"
            value={filters.bats ?? ''}
            onChange={({ target }) => set({ bats: handOf(target.value) })}
            options={[{ value: '', label: 'Any' }, ...(['L', 'R', 'S'] as const).map(option)]}
          />
          <Select
            label="Throws"
            value={filters.throws ?? ''}
            onChange={({ target }) =>
              set({ throws: target.value === 'L' || target.value === 'R' ? target.value : null })
            }
            options={[{ value: '', label: 'Any' }, ...(['L', 'R'] as const).map(option)]}
          />
          {cardsets.length === 0 ? null : (
            <Select
              label="Cardset"
              value={String(filters.cardset ?? '')}
              onChange={({ target }) => set({ cardset: target.value === '' ? null : Number(target.value) })}
              options={[{ value: '', label: 'Any' }, ...sets.map(([id, name]) => ({ value: String(id), label: name }))]}
            />
          )}
          {rarities.length === 0 ? null : (
            <Select
              label="Rarity"
              value={filters.rarity ?? ''}
              onChange={({ target }) => set({ rarity: target.value || null })}
              options={[{ value: '', label: 'Any' }, ...rarities.map((rarity) => ({ value: rarity, label: rarity }))]}
            />
          )}
        </div>
      </div>
      <div className={cx('flex flex-wrap items-end gap-2.5', !isOpen && 'max-lg:hidden')}>
        <Select
          label="Show"
          hideLabel
          className="min-w-36"
          value={kind}
          onChange={({ target }) => onChange({ kind: KINDS.find((each) => each === target.value) ?? 'all' })}
          options={KINDS.map((each) => ({ value: each, label: KIND_LABELS[each] }))}
        />
        <Select
          label="Sort by"
          hideLabel
          className="min-w-0 flex-1 sm:max-w-96"
          value={order.key}
          onChange={({ target }) => onChange({ order: { key: orderKeyOf(target.value), isReversed: false } })}
          options={[
            { value: 'place', label: 'Sort by position' },
            { value: 'name', label: 'Sort by name' },
            ...(cardsets.length === 0 ? [] : [{ value: 'cardset', label: 'Sort by cardset' }]),
            ...known.map((key) => ({ value: key, label: `${MARK_WORDS[key].label}: ${MARK_WORDS[key].title}` })),
          ]}
        />
        <Button
          className="px-3!"
          aria-label="The other way round"
          aria-pressed={order.isReversed}
          icon={<ArrowDownUp aria-hidden className="size-4.5" />}
          onClick={() => onChange({ order: { ...order, isReversed: !order.isReversed } })}
        />
        {count === 0 ? null : (
          <Button
            kind="bare"
            className="px-3!"
            icon={<X aria-hidden className="size-4.5" />}
            onClick={() => onChange({ filters: NO_FILTERS })}
          >
            Clear filters
          </Button>
        )}
      </div>
    </div>
  );
}

const handOf = (value: string): PoolFilters['bats'] => (value === 'L' || value === 'R' || value === 'S' ? value : null);
const option = (hand: 'L' | 'R' | 'S') => ({ value: hand, label: HANDS[hand] });
