'use client';
import { useState } from 'react';
import type { Split } from '@/server/services/stats/shapes';
import { ToggleChip } from '@/ui/kit/chip';
import { Panel } from '@/ui/kit/panel';
import { type PlaySide, splitColumns } from './columns/splits';
import { linked } from './linked';
import { DataTable } from './table/data-table';

export interface SplitsViewProps {
  /** Whose splits they are: names the tables. */
  readonly name: string;
  readonly batting: readonly Split[];
  readonly pitching: readonly Split[];
  /** The way to the plays that a figure counts; null for figures without one. Absent where there is none. */
  readonly hrefOf?: (side: PlaySide, split: Split, key: string) => string | null;
}

const GROUPS = [
  { way: '', label: 'Hands and bases' },
  { way: 'inning', label: 'By inning' },
  { way: 'opponent', label: 'By opponent' },
  { way: 'park', label: 'By park' },
] as const;

/** `inning` of `inning:3`; nothing of a split without a number. */
const wayOf = ({ split }: Split): string => (split.includes(':') ? (split.split(':')[0] ?? '') : '');

const COLUMNS = { atBat: splitColumns('atBat'), onMound: splitColumns('onMound') } as const;

/** Splits at bat and on the mound, as far as there are any, looked at in one way. */
export function SplitsView({ name, batting, pitching, hrefOf }: SplitsViewProps) {
  const [way, setWay] = useState<(typeof GROUPS)[number]['way']>('');
  const table = (side: PlaySide, caption: string, splits: readonly Split[], empty: string) => (
    <Panel>
      <DataTable
        caption={caption}
        columns={hrefOf === undefined ? COLUMNS[side] : linked(COLUMNS[side], (split, key) => hrefOf(side, split, key))}
        rows={splits.filter((split) => wayOf(split) === way)}
        rowKey={({ split }) => split}
        empty={empty}
      />
    </Panel>
  );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {batting.length + pitching.length === 0 ? null : (
        <fieldset data-no-print>
          <legend className="sr-only">Splits</legend>
          <div className="flex flex-wrap gap-1.5">
            {GROUPS.map((group) => (
              <ToggleChip key={group.way} pressed={way === group.way} onClick={() => setWay(group.way)}>
                {group.label}
              </ToggleChip>
            ))}
          </div>
        </fieldset>
      )}
      {batting.length > 0 || pitching.length === 0
        ? table('atBat', `At bat, ${name}`, batting, 'No time at bat yet.')
        : null}
      {pitching.length > 0 ? table('onMound', `On the mound, ${name}`, pitching, 'No batter faced yet.') : null}
    </div>
  );
}
