import { err, type Result } from '@/shared/result';
import type { Side } from '../play';
import type { GameState } from '../state';
import type { LineupChange, Substituted } from '../substitution';
import { violation, type Violation } from '../violation';

/** What a substitution comes to, or why the rules refuse it (SPEC K). Reads only what everyone sees. */
export function judgeChanges(
  _state: GameState,
  _side: Side,
  _changes: readonly LineupChange[],
): Result<Substituted, Violation> {
  return err(violation('ILLEGAL_SUBSTITUTION', 'Nobody can be substituted now.'));
}
