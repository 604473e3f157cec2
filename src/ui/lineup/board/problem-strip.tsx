import { useId } from 'react';
import type { SheetProblem } from '@/leagues/lineup/sheet-problem';
import { cx } from '@/ui/kit/cx';
import { mendsAt, RowProblems } from './row-problems';
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
  // What a row offers is not offered here as well.
  const inRows = new Set(
    problems.flatMap((problem) => problem.slots.flatMap((at) => mendsAt([problem], at).map(({ label }) => label))),
  );
  const mends = loose.flatMap((problem) => problem.mends).filter(({ label }) => !inRows.has(label));
  return (
    <div
      className={cx(
        'grid grid-cols-[minmax(0,1fr)] gap-1.5 rounded-lg border px-3 py-2',
        errors.length > 0 ? 'border-out' : warnings > 0 ? 'border-run' : 'border-field',
      )}
    >
      <p className="font-semibold">{sum}</p>
      {loose.length === 0 ? null : (
        <div className="-mx-2">
          <RowProblems id={id} problems={loose} mends={mends} board={board} locked={locked} />
        </div>
      )}
    </div>
  );
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
