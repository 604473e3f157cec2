'use client';
import { useMemo, useRef } from 'react';
import type { PlayerKey } from '@/game/lineup';
import type { GameCardset, PoolMan } from '@/leagues/roster/pool';
import { Button } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { useShortcuts } from '@/ui/kit/shortcuts';
import { CompareTray } from './compare/compare-tray';
import { NO_FILTERS, passes } from './model/filters';
import { marksIn } from './model/mark-of';
import { isMark, ordered } from './model/order';
import type { PoolRow } from './model/rows';
import { markColumns } from './pool/columns';
import { PoolCards } from './pool/pool-cards';
import { PoolTable } from './pool/pool-table';
import type { PoolActions } from './pool/use-pool-grid';
import { FilterBar, type PoolLook } from './tools/filter-bar';
import { Ladder } from './tools/ladder';

interface PoolPanelProps extends PoolActions {
  readonly rows: readonly PoolRow[];
  readonly cardsets: readonly GameCardset[];
  readonly look: PoolLook;
  readonly onLook: (part: Partial<PoolLook>) => void;
  readonly compared: readonly PlayerKey[];
  readonly onOpenCompare: () => void;
  readonly canEdit: boolean;
}

/** Everyone whom the team could bring: narrowed, sorted, compared, put on the roster. */
export function PoolPanel({
  rows,
  cardsets,
  look,
  onLook,
  compared,
  onOpenCompare,
  canEdit,
  ...actions
}: PoolPanelProps) {
  const search = useRef<HTMLInputElement>(null);
  const pool = useMemo(() => rows.map(({ man }) => man), [rows]);
  const known = useMemo(() => marksIn(pool), [pool]);
  const byPlayer = useMemo(() => new Map(rows.map((row) => [row.man.player, row])), [rows]);
  const { filters, order, kind, isCards } = look;
  const shown = useMemo(() => {
    const left = rows.filter(({ man, standing }) => isOfKind(man, kind) && passes(man, standing, filters));
    return ordered(
      left.map(({ man }) => man),
      order,
    ).flatMap((man) => byPlayer.get(man.player) ?? []);
  }, [rows, byPlayer, filters, order, kind]);
  const marks = markColumns(kind, order, known);
  const isCompared = new Set(compared);
  useShortcuts([{ keys: '/', label: 'Search by name', group: 'Roster', run: () => search.current?.focus() }]);
  const view = { caption: 'The pool', rows: shown, compared: isCompared, canEdit, ...actions };
  return (
    <Panel data-no-print className="min-w-0 max-sm:rounded-none max-sm:border-x-0">
      <PanelHeader
        id="pool"
        title="The pool"
        note={`${shown.length === rows.length ? '' : `${shown.length} of `}${rows.length} ${cardsets.length === 0 ? 'players' : 'cards'}`}
      />
      {cardsets.length === 0 ? null : (
        <div className="px-3 pt-3 sm:px-4">
          <Ladder cardsets={cardsets} eligible={eligibleBySet(pool)} />
        </div>
      )}
      <FilterBar {...look} search={search} pool={pool} cardsets={cardsets} known={known} onChange={onLook} />
      {filters.only === null ? null : (
        <p className="flex flex-wrap items-center gap-3 border-y border-line bg-chip px-4 py-1 text-[0.9375rem]">
          Only who breaks the rule is shown.
          <Button kind="bare" onClick={() => onLook({ filters: NO_FILTERS })}>
            Show everybody
          </Button>
        </p>
      )}
      <CompareTray
        rows={compared.flatMap((player) => byPlayer.get(player) ?? [])}
        onOpen={onOpenCompare}
        onDrop={actions.onCompare}
      />
      {shown.length === 0 ? (
        <div className="p-4">
          {rows.length === 0 ? (
            <EmptyState title="Nobody to choose from">
              This team has no {cardsets.length === 0 ? 'players' : 'cards'} yet: its league adds them.
            </EmptyState>
          ) : (
            <EmptyState
              title={cardsets.length === 0 ? 'No players match' : 'No cards match'}
              action={
                <Button kind="go" onClick={() => onLook({ filters: NO_FILTERS, kind: 'all' })}>
                  Clear filters
                </Button>
              }
            />
          )}
        </div>
      ) : isCards ? (
        <PoolCards key="cards" {...view} mark={isMark(order.key) ? order.key : null} />
      ) : (
        <PoolTable key="table" {...view} marks={marks} order={order} onOrder={(next) => onLook({ order: next })} />
      )}
      <p className="px-4 py-3 text-sm text-soft max-md:hidden">
        In the list: arrows move, Space adds or removes, <kbd>c</kbd> compares, Enter opens the card; <kbd>/</kbd>{' '}
        searches.
      </p>
    </Panel>
  );
}

const isOfKind = ({ abilities: { pitching } }: PoolMan, kind: PoolLook['kind']): boolean =>
  kind === 'all' || (kind === 'pitchers') === (pitching !== null);

function eligibleBySet(pool: readonly PoolMan[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { cardset, standing } of pool) {
    if (cardset !== null && standing.type !== 'refused') counts.set(cardset.id, (counts.get(cardset.id) ?? 0) + 1);
  }
  return counts;
}
