import { err, ok, type Result } from '@/shared/result';
import type { Side } from '../play';
import type { GameState } from '../state';
import type { LineupChange, Substituted } from '../substitution';
import { violation, type Violation } from '../violation';
import { atBatProblem } from './at-bat';
import { closedTo } from './closed';
import { draftOf, type Draft } from './draft';
import { eligibleProblem } from './eligible';
import { fieldProblem, orderProblem } from './filled';
import { hitterProblem } from './hitter';
import { inFieldProblem } from './in-field';
import { namedProblem } from './named';
import { pitcherProblem } from './pitcher-stays';
import { substitutedBy } from './substituted-by';
import { twoWayProblem } from './two-way';

/** In this sequence the first that fails says best what is wrong. */
const LAWS: readonly ((draft: Draft) => string | null)[] = [
  atBatProblem,
  inFieldProblem,
  pitcherProblem,
  twoWayProblem,
  hitterProblem,
  orderProblem,
  fieldProblem,
  eligibleProblem,
];

/** What a substitution comes to, or why the rules refuse it (SPEC K). Reads only what everyone sees. */
export function judgeChanges(
  state: GameState,
  side: Side,
  changes: readonly LineupChange[],
): Result<Substituted, Violation> {
  const closed = closedTo(state, side);
  if (closed !== null) return err(closed);
  const named = namedProblem(state[side], changes);
  if (named !== null) return err(violation('ILLEGAL_SUBSTITUTION', named));
  const draft = draftOf(state, side, changes);
  for (const law of LAWS) {
    const problem = law(draft);
    if (problem !== null) return err(violation('ILLEGAL_SUBSTITUTION', problem));
  }
  return ok(substitutedBy(draft));
}
