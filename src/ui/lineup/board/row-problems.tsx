import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { SheetMend, SheetProblem } from '@/leagues/lineup/sheet-problem';
import { cx } from '@/ui/kit/cx';
import type { Board } from './use-board';

interface RowProblemsProps {
  readonly id: string;
  readonly problems: readonly SheetProblem[];
  readonly mends: readonly SheetMend[];
  readonly board: Board;
  readonly locked: boolean;
}

/** What is wrong, in a sentence each, with buttons that mend it. */
export const RowProblems = ({ id, problems, mends, board, locked }: RowProblemsProps) =>
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
      {locked ? null : <Mends mends={mends} board={board} />}
    </div>
  );

/** Mends to be offered at a place: of what it shares with another, those that change it. */
export const mendsAt = (problems: readonly SheetProblem[], at: number): readonly SheetMend[] =>
  problems.flatMap(({ slots, mends }) =>
    slots.length < 2 ? mends : mends.filter(({ operation }) => 'at' in operation && operation.at === at),
  );

/** One button for each mend; two problems of a row may offer the same. */
function Mends({ mends, board }: Pick<RowProblemsProps, 'mends' | 'board'>) {
  const offers = new Map(mends.map((mend) => [mend.label, mend.operation]));
  if (offers.size === 0) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {[...offers].map(([label, operation]) => (
        <button
          key={label}
          type="button"
          onClick={() => board.run(operation)}
          className="min-h-11 rounded-lg border border-edge bg-sheet px-3 text-left text-sm font-semibold hover:bg-chip"
        >
          {label}
        </button>
      ))}
    </div>
  );
}
