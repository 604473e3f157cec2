'use client';
import { useState } from 'react';
import { type PlayKindName, playKindsOf } from '@/leagues/season/man-plays';
import type { ManPlays, PlayerStats, Split } from '@/server/services/stats/shapes';
import { Pages } from '@/ui/cards/pages';
import { ToggleChip } from '@/ui/kit/chip';
import { Panel } from '@/ui/kit/panel';
import { Select } from '@/ui/kit/select';
import { type PlaySide, splitWords } from '../columns/splits';
import { Loaded } from '../loaded';
import { DataTable } from '../table/data-table';
import { useStats } from '../use-stats';
import { playColumns } from './play-columns';
import type { PlaysAsked } from './plays-address';

const KINDS: Readonly<Record<PlayKindName, string>> = {
  pa: 'Plate appearances',
  h: 'Hits',
  double: 'Doubles',
  triple: 'Triples',
  hr: 'Home runs',
  rbi: 'Plays with runs batted in',
  bb: 'Walks',
  so: 'Strikeouts',
  hbp: 'Hit by pitch',
  gidp: 'Double plays grounded into',
  r: 'Runs',
  sb: 'Stolen bases',
  cs: 'Caught stealing',
};
const SIDES: readonly (readonly [PlaySide, string])[] = [
  ['atBat', 'At bat'],
  ['onMound', 'On the mound'],
];

/** Plays of one call. */
const SIZE = 500;

export interface PlaysViewProps {
  readonly player: PlayerStats;
  readonly asked: PlaysAsked;
  readonly onChange: (part: Partial<PlaysAsked>) => void;
  /** Splits of the season there are, to choose from. */
  readonly splits: readonly Split[];
}

/** The plays that a figure of a man counts: each leads to the replay at its moment. */
export function PlaysView({ player, asked, onChange, splits }: PlaysViewProps) {
  const { side, of, split, seasonId } = asked;
  const { playerId } = player;
  const [at, setAt] = useState({ of: asked, page: 1 });
  const page = at.of === asked ? at.page : 1;
  const query = useStats(
    ['plays', playerId, seasonId ?? null, seasonId === undefined ? 'all' : '', side, of, split, page],
    (stats) =>
      stats.plays.query({
        playerId,
        ...(seasonId === undefined ? {} : { seasonId }),
        side,
        of,
        split,
        limit: SIZE,
        offset: (page - 1) * SIZE,
      }),
    { isSteady: true },
  );
  const known = splits.find((one) => one.split === split);
  const words = splitWords(side, split, known?.name ?? null);
  const caption = `${KINDS[of]}${split === 'all' ? '' : `, ${words.toLowerCase()}`}, ${player.name}`;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div className="flex flex-wrap items-end gap-3" data-no-print>
        {player.batting.length > 0 && player.pitching.length > 0
          ? SIDES.map(([one, label]) => (
              <ToggleChip key={one} pressed={side === one} onClick={() => onChange({ side: one, of: 'pa' })}>
                {label}
              </ToggleChip>
            ))
          : null}
        <Select
          label="Plays"
          value={of}
          options={playKindsOf(side).map((kind) => ({
            value: kind,
            label: kind === 'pa' && side === 'onMound' ? 'Batters faced' : KINDS[kind],
          }))}
          onChange={(event) => onChange({ of: playKindsOf(side).find((kind) => kind === event.target.value) ?? 'pa' })}
          className="min-w-48 flex-1 sm:max-w-64"
        />
        <Select
          label="Split"
          value={split}
          options={[
            ...splits.map((one) => ({ value: one.split, label: splitWords(side, one.split, one.name) })),
            ...(known === undefined ? [{ value: split, label: words }] : []),
          ]}
          onChange={(event) =>
            onChange({ split: splits.find((one) => one.split === event.target.value)?.split ?? 'all' })
          }
          className="min-w-48 flex-1 sm:max-w-64"
        />
      </div>
      <Loaded query={query} what="The plays">
        {(found) => (
          <Panel>
            <DataTable
              key={side}
              caption={caption}
              columns={playColumns(side)}
              rows={found.plays}
              rowKey={({ gameId, seq }) => `${gameId}:${seq}`}
              empty="No such play."
            />
            {found.total - found.hidden > SIZE ? (
              <Pages
                what="plays"
                page={page}
                size={SIZE}
                total={found.total - found.hidden}
                onPage={(next) => setAt({ of: asked, page: next })}
              />
            ) : null}
            <HiddenNote {...found} />
          </Panel>
        )}
      </Loaded>
    </div>
  );
}

const HiddenNote = ({ total, hidden }: Pick<ManPlays, 'total' | 'hidden'>) =>
  hidden === 0 ? null : (
    <p className="px-4 pb-4 text-[0.9375rem] text-soft">
      {hidden} of {total} are of private games: they count, and are not shown.
    </p>
  );
