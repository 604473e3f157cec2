'use client';
import { Copy, Printer, WandSparkles } from 'lucide-react';
import type { PlayerKey } from '@/game/lineup';
import type { PoolMan, RosterCheck } from '@/leagues/roster/pool';
import { Button } from '@/ui/kit/button';
import type { PoolRow } from '../model/rows';
import { Counters } from './counters';
import { LegalityStrip } from './legality-strip';
import { RosterList } from './roster-list';

export interface OwnRosterProps {
  /** Who is on it. */
  readonly rows: readonly PoolRow[];
  readonly checks: readonly RosterCheck[];
  readonly canEdit: boolean;
  readonly onRemove: (row: PoolRow) => void;
  readonly onShow: (offenders: readonly PlayerKey[]) => void;
  readonly onFill: () => void;
  readonly onCopyLast: () => void;
}

/** The game's roster: how it is counted, what the rules say of it, who is on it. */
export function OwnRoster({ rows, checks, canEdit, onRemove, onShow, onFill, onCopyLast }: OwnRosterProps) {
  const men: readonly PoolMan[] = rows.map(({ man }) => man);
  return (
    <>
      {canEdit ? (
        <div data-no-print className="flex flex-wrap gap-2 px-4 pt-3">
          <Button className="px-3!" icon={<WandSparkles aria-hidden className="size-4.5" />} onClick={onFill}>
            Auto-fill legal roster
          </Button>
          <Button className="px-3!" icon={<Copy aria-hidden className="size-4.5" />} onClick={onCopyLast}>
            Copy last game
          </Button>
          <Button
            kind="bare"
            className="px-3!"
            icon={<Printer aria-hidden className="size-4.5" />}
            onClick={() => window.print()}
          >
            Print
          </Button>
        </div>
      ) : null}
      <Counters men={men} />
      <LegalityStrip checks={checks} onShow={onShow} />
      {rows.length === 0 ? (
        <p className="px-4 py-6 text-center text-soft">Nobody yet: add players from the pool, or fill it at once.</p>
      ) : (
        <RosterList rows={rows} canEdit={canEdit} onRemove={onRemove} />
      )}
    </>
  );
}
