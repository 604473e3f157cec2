import { err } from '@/shared/result';
import type { Actor } from '../events';
import type { Ruling } from '../ruling';
import type { GameState } from '../state';
import { violation } from '../violation';
import { type Answer, notYourTurn } from './context';

/** The official scorer settles something by his own judgment. */
export function rule(state: GameState, actor: Actor, _ruling: Ruling, _reason: string): Answer {
  if (actor.side === null) return notYourTurn(state);
  return err(violation('ILLEGAL_RULING', 'There is nothing to rule on.'));
}
