import { useId } from 'react';
import type { SheetProblem } from '@/leagues/lineup/sheet-problem';
import { cx } from '@/ui/kit/cx';
import { RowProblems } from './row-problems';
import type { Board } from './use-board';

interface ProblemStripProps {
  readonly problems: readonly SheetProblem[];
  readonly board: Board;
  readonly locked: boolean;
  /** Said when nothing is wrong. */
  readonly ready: string;
}

/** The sum of what is wrong, and what belongs to no place: a position that nobody plays. */
export function ProblemStrip({ problems, board, locked, ready }: ProblemStripProps) {
  const id = useId();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.length - errors.length;
  const loose = problems.filter(({ slots }) => slots.length === 0);
  const sum = [
    errors.length === 0 ? ready : count(errors.length, 'thing to mend', 'things to mend'),
    ...(warnings === 0 ? [] : [count(warnings, 'warning', 'warnings')]),
  ].join(' · ');
  return (
    <div
      className={cx(
        'grid gap-1.5 rounded-lg border px-3 py-2',
        errors.length > 0 ? 'border-out' : warnings > 0 ? 'border-run' : 'border-field',
      )}
    >
      <p className="font-semibold">{sum}</p>
      {loose.length === 0 ? null : (
        <div className="-mx-2">
          <RowProblems id={id} problems={loose} board={board} locked={locked} />
        </div>
      )}
    </div>
  );
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
