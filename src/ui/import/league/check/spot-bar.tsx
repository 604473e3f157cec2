'use client';
import type { ImportSheetRow } from '@/server/services/imports/shapes';
import { Button } from '@/ui/kit/button';
import { Kbd } from '@/ui/kit/kbd';
import type { RowProblems } from './grid-rows';

interface SpotBarProps {
  readonly id: string;
  readonly row: ImportSheetRow | undefined;
  readonly column: string;
  readonly wrong: RowProblems | undefined;
  readonly hasWrong: boolean;
  readonly onMend: () => void;
  readonly onWhole: () => void;
  readonly onLeaveOut: () => void;
  readonly onJump: (step: 1 | -1) => void;
}

/** The cell of the grid one is at, what is wrong there, and what can be done. */
export function SpotBar({ id, row, column, wrong, hasWrong, onMend, onWhole, onLeaveOut, onJump }: SpotBarProps) {
  if (row === undefined) return null;
  const why = [wrong?.get(column), wrong?.get('')].filter((part) => part !== undefined).join('; ');
  const elsewhere = wrong !== undefined && why === '' ? `wrong in ${[...wrong.keys()].join(', ')}` : '';
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-t-xl border border-b-0 border-line bg-sheet px-4 py-2.5">
      <p className="min-w-48 flex-1 leading-snug">
        <span className="font-semibold">
          Line {row.line}, {column}
        </span>{' '}
        <span id={`${id}-why`} className="text-out-ink">
          {why === '' ? elsewhere : why}
        </span>
        <span id={`${id}-keys`} className="sr-only">
          Arrows move, Enter mends a cell, Escape leaves it as it was, n goes to the next wrong cell, Shift and n to the
          one before, x leaves the row out.
        </span>
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onMend} aria-keyshortcuts="Enter">
          Mend <Kbd>Enter</Kbd>
        </Button>
        <Button onClick={onWhole}>Whole row…</Button>
        <Button onClick={onLeaveOut} aria-keyshortcuts="x">
          {row.isLeftOut ? 'Take back in' : 'Leave out'} <Kbd>x</Kbd>
        </Button>
        <Button onClick={() => onJump(-1)} disabled={!hasWrong} aria-keyshortcuts="Shift+N">
          Previous wrong <Kbd>N</Kbd>
        </Button>
        <Button onClick={() => onJump(1)} disabled={!hasWrong} aria-keyshortcuts="n">
          Next wrong <Kbd>n</Kbd>
        </Button>
      </div>
    </div>
  );
}
