'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { PlayerKey } from '@/game/lineup';
import { autoFill } from '@/leagues/roster/auto-fill';
import { checkRoster, isLegalRoster } from '@/leagues/roster/check-roster';
import type { GamePage } from '@/server/api/wire';
import type { RosterPool } from '@/server/services/rosters/shapes';
import type { Side } from '@/game/play';
import { otherSide } from '@/game/sides';
import { Badge } from '@/ui/kit/badge';
import { Button, LinkButton } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { Panel } from '@/ui/kit/panel';
import { toast } from '@/ui/kit/toast';
import { CardDialog } from './compare/card-dialog';
import { CompareDialog } from './compare/compare-dialog';
import { MOST_COMPARED } from './model/comparison';
import { NO_FILTERS } from './model/filters';
import { canToggle, reasonOf, rowsOf, type PoolRow } from './model/rows';
import { CopyLastDialog } from './own/copy-last-dialog';
import { OwnRoster } from './own/own-roster';
import { PrintSheet } from './own/print-sheet';
import { PoolPanel } from './pool-panel';
import { SavedLine } from './saved-line';
import type { RosterSource } from './source';
import { usePoolLook } from './use-pool-look';
import { useRosterEdits } from './use-roster-edits';
import { useRosterWatch } from './use-roster-watch';

interface RosterDeskProps {
  readonly gameId: string;
  readonly side: Side;
  readonly page: GamePage;
  readonly pool: RosterPool;
  readonly source: RosterSource;
}

/** The picker: the pool beside the roster that is made of it; on a phone the roster rises from below. */
export function RosterDesk({ gameId, side, page, pool, source }: RosterDeskProps) {
  const queries = useQueryClient();
  const { summary, rules } = page;
  const { size, fewest } = pool;
  const [edits, { set, take }] = useRosterEdits(source, pool);
  const [opponents, setOpponents] = useState(pool.opponents);
  const [look, changeLook] = usePoolLook();
  const [compared, setCompared] = useState<readonly PlayerKey[]>([]);
  const [open, setOpen] = useState<'compare' | 'roster' | 'last' | null>(null);
  const [card, setCard] = useState<PlayerKey | null>(null);
  const [told, setTold] = useState('');
  const { canEdit } = pool;

  useRosterWatch(gameId, {
    onRoster: (news) => {
      if (news.side === side) take({ roster: news.roster.map(({ player }) => player), version: news.seq });
      else setOpponents(news.roster.map(({ name, person = '' }) => ({ name, person })));
    },
    onEvent: () => void queries.invalidateQueries({ queryKey: ['roster', 'pool', gameId] }),
  });

  const { roster, progress } = edits;
  const rows = useMemo(
    () => rowsOf(pool.pool, { roster, progress, opponents }),
    [pool.pool, roster, progress, opponents],
  );
  const mine = rows.filter(({ isOn }) => isOn);
  const men = mine.map(({ man }) => man);
  const checks = checkRoster(
    men,
    rules,
    { size, fewest, usesCardsets: pool.cardsets.length > 0 },
    { opponents, pool: pool.pool },
  );
  const byPlayer = (player: PlayerKey): readonly PoolRow[] => rows.filter(({ man }) => man.player === player);
  const broken = checks.filter(({ ok, isAdvice }) => !ok && !isAdvice).length;

  const toggle = (row: PoolRow): void => {
    if (!canEdit) return setTold(pool.closed ?? '');
    if (!canToggle(row)) return setTold(reasonOf(row) ?? '');
    set(new Map([[row.man.player, !row.isOn]]));
    const count = roster.length + (row.isOn ? -1 : 1);
    return setTold(`${row.man.name} ${row.isOn ? 'removed' : 'added'}, ${count} of ${size}.`);
  };
  const compare = ({ man }: PoolRow): void => {
    if (compared.includes(man.player)) setCompared(compared.filter((each) => each !== man.player));
    else if (compared.length < MOST_COMPARED) setCompared([...compared, man.player]);
    else toast({ title: `${MOST_COMPARED} at most stand side by side`, description: 'Take one of them away first.' });
  };
  /** Makes the roster these men, in one change; who is in a lineup that was handed in stays. */
  const become = (wanted: readonly PlayerKey[]): void => {
    const goes = roster
      .filter((player) => !wanted.includes(player) && !pool.inLineup.includes(player))
      .map((player) => [player, false] as const);
    const comes = wanted.filter((player) => !roster.includes(player)).map((player) => [player, true] as const);
    if (goes.length + comes.length > 0) set(new Map([...goes, ...comes]));
    setTold(`${comes.length} added, ${goes.length} removed, ${roster.length + comes.length - goes.length} of ${size}.`);
  };
  const fill = (): void =>
    become(autoFill(pool.pool, roster, { size, taken: new Set(opponents.map(({ person }) => person)) }));
  const own = (
    <OwnRoster
      rows={mine}
      checks={checks}
      canEdit={canEdit}
      onRemove={toggle}
      onShow={(only) => {
        setOpen(null);
        changeLook({ filters: { ...NO_FILTERS, only } });
      }}
      onFill={fill}
      onCopyLast={() => setOpen('last')}
    />
  );
  const count = `${roster.length} of ${size}`;
  const verdict = isLegalRoster(checks) ? (
    <Badge tone="go">Legal</Badge>
  ) : (
    <Badge tone="bad">{broken === 1 ? '1 rule broken' : `${broken} rules broken`}</Badge>
  );
  return (
    <>
      <output className="sr-only">{told}</output>
      {canEdit ? null : (
        <p className="rounded-lg border border-l-4 border-run bg-sheet px-3 py-2" data-no-print>
          You can look at this roster, not change it. {pool.closed}
        </p>
      )}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem] xl:grid-cols-[minmax(0,1fr)_25rem]">
        <PoolPanel
          rows={rows}
          cardsets={pool.cardsets}
          look={look}
          onLook={changeLook}
          compared={compared}
          onOpenCompare={() => setOpen('compare')}
          canEdit={canEdit}
          onToggle={toggle}
          onCompare={compare}
          onOpen={(row) => setCard(row.man.player)}
        />
        <Panel
          data-no-print
          className="sticky top-[calc(var(--header-height)+1rem)] max-h-[calc(100dvh-var(--header-height)-2rem)] overflow-y-auto overscroll-contain max-lg:hidden"
        >
          <section aria-label="The roster">
            <div className="flex flex-wrap items-center gap-x-3 border-b-2 border-ink px-4 pt-3 pb-2.5">
              <h2 className="text-lg">Roster</h2>
              <b className="font-board text-xl leading-none">{count}</b>
              {verdict}
              <span className="ml-auto">
                <SavedLine state={edits} />
              </span>
            </div>
            {own}
          </section>
        </Panel>
      </div>
      <div
        data-no-print
        data-action-bar
        className="sticky bottom-(--bottom-bar-height) z-30 flex items-center gap-3 border-t border-line bg-sheet px-4 py-2.5 shadow-lift sm:-mx-6 sm:px-6 lg:hidden"
      >
        <Button kind="go" className="shrink-0" aria-expanded={open === 'roster'} onClick={() => setOpen('roster')}>
          Roster <b className="rounded-full bg-go-ink px-2 font-board text-base leading-6 text-go">{count}</b>
        </Button>
        {verdict}
        <span className="ml-auto">
          <SavedLine state={edits} />
        </span>
      </div>
      <Dialog open={open === 'roster'} onClose={() => setOpen(null)} title={`Roster, ${count}`}>
        <div className="-mx-5 -my-4">{own}</div>
      </Dialog>
      <CompareDialog
        open={open === 'compare' && compared.length > 0}
        onClose={() => setOpen(null)}
        rows={compared.flatMap(byPlayer)}
        canEdit={canEdit}
        onToggle={toggle}
        onDrop={compare}
      />
      <CardDialog
        row={card === null ? null : (byPlayer(card)[0] ?? null)}
        canEdit={canEdit}
        onToggle={toggle}
        onClose={() => setCard(null)}
      />
      <CopyLastDialog
        open={open === 'last'}
        onClose={() => setOpen(null)}
        load={source.last}
        queryKey={['roster', 'last', gameId, side]}
        onUse={(wanted) => {
          setOpen(null);
          become(wanted);
        }}
      />
      <PrintSheet title={`${summary[side].name}, roster against ${summary[otherSide(side)].name}`} men={men} />
      <p data-no-print className="flex flex-wrap gap-2 max-sm:px-4">
        <LinkButton href={`/games/${gameId}`}>Back to the game</LinkButton>
      </p>
    </>
  );
}
