import { err } from '@/shared/result';
import type { Actor } from '../events';
import type { GameState } from '../state';
import type { LineupChange } from '../substitution';
import { violation } from '../violation';
import { type Answer, notYourTurn } from './context';

/** Men come in, go out and change places. */
export function substitute(state: GameState, actor: Actor, _changes: readonly LineupChange[]): Answer {
  if (actor.side === null) return notYourTurn(state);
  return err(violation('ILLEGAL_SUBSTITUTION', 'Nobody can be substituted now.'));
}
