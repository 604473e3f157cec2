import type { Difference, Move } from './difference';
import type { RowChange } from './journal';
import type { CellProblem } from './problem';

/** What an import would do. */
export interface ImportPlan {
  /** What the data base refuses although the files are right; with one of them nothing is done. */
  readonly problems: readonly CellProblem[];
  readonly changes: readonly RowChange[];
  readonly differences: readonly Difference[];
  readonly moves: readonly Move[];
  readonly unchanged: number;
}
