import { ok } from '@/shared/result';
import type { Actor } from '../events';
import type { GameState } from '../state';
import { judgeChanges } from '../substitute/judge-changes';
import type { LineupChange } from '../substitution';
import { type Answer, notYourTurn } from './context';

/** Men come in, go out and change places, all at once; what both sides had decided for this play is void. */
export function substitute(state: GameState, actor: Actor, changes: readonly LineupChange[]): Answer {
  if (actor.side === null) return notYourTurn(state);
  const judged = judgeChanges(state, actor.side, changes);
  return judged.ok ? ok([{ type: 'substituted', data: judged.value }]) : judged;
}
