import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { SheetProblem } from '@/leagues/lineup/sheet-problem';
import { cx } from '@/ui/kit/cx';
import type { Board } from './use-board';

interface RowProblemsProps {
  readonly id: string;
  readonly problems: readonly SheetProblem[];
  readonly board: Board;
  readonly locked: boolean;
}

/** What is wrong, in a sentence each, with buttons that mend it. */
export const RowProblems = ({ id, problems, board, locked }: RowProblemsProps) =>
  problems.length === 0 ? null : (
    <div className="grid gap-1 px-2 pb-1.5">
      <ul id={id} className="grid gap-1">
        {problems.map((problem) => (
          <li
            key={problem.text}
            className={cx(
              'flex items-start gap-1.5 text-sm leading-snug',
              problem.severity === 'error' ? 'text-out-ink' : 'text-run-ink',
            )}
          >
            {problem.severity === 'error' ? (
              <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            ) : (
              <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            )}
            <span>
              <span className="sr-only">{problem.severity === 'error' ? 'Error: ' : 'Warning: '}</span>
              {problem.text}
            </span>
          </li>
        ))}
      </ul>
      {locked ? null : <Mends problems={problems} board={board} />}
    </div>
  );

/** One button for each mend; two problems of a row may offer the same. */
function Mends({ problems, board }: Pick<RowProblemsProps, 'problems' | 'board'>) {
  const mends = new Map(problems.flatMap((problem) => problem.mends).map((mend) => [mend.label, mend.operation]));
  if (mends.size === 0) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {[...mends].map(([label, operation]) => (
        <button
          key={label}
          type="button"
          onClick={() => board.run(operation)}
          className="min-h-11 rounded-lg border border-edge bg-sheet px-3 text-sm font-semibold hover:bg-chip"
        >
          {label}
        </button>
      ))}
    </div>
  );
}
