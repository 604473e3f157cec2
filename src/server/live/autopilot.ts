import type { Action } from '@/game/actions';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '@/game/decisions';
import type { Actor } from '@/game/events';
import { isComputer } from '@/game/queries';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import type { Table } from '@/game/table';
import { viewState } from '@/game/view';
import type { Rng } from '@/shared/rng';
import type { LiveDependencies } from './dependencies';
import { nextDueAt } from './projection';

export interface AutomaticMove {
  readonly actor: Actor;
  readonly action: Action;
  /** Milliseconds since the epoch; null for at once. */
  readonly dueAt: number | null;
}

/** Whether anything of this game moves by itself. A game of two computers rests while nobody watches. */
export function mayMoveItself(state: GameState, isWatched: boolean): boolean {
  if (state.phase.type === 'final' || state.phase.type === 'suspended') return false;
  if (isConfirmDue(state)) return true;
  const computers = SIDES.filter((side) => isComputer(state, side)).length;
  return computers === 1 || (computers === 2 && isWatched);
}

/** A result that was entered stands by itself in time, whoever watches. */
const isConfirmDue = ({ phase }: GameState): boolean => phase.type === 'confirm' && phase.proposal.dueAt !== null;

/**
 * The next move that no person makes, derived from the state alone: what a computer manager does with what its side
 * may see, or the system starting a game of two computers.
 */
export function nextMove(
  state: GameState,
  lastAt: string,
  table: Table,
  { nextAction, rng }: Pick<LiveDependencies, 'nextAction'> & { readonly rng: Rng },
): AutomaticMove | null {
  if (state.phase.type === 'confirm') {
    const { dueAt } = state.phase.proposal;
    const action = { type: 'confirmResult' } as const;
    return dueAt === null ? null : { actor: { kind: 'system', side: null }, action, dueAt: Date.parse(dueAt) };
  }
  const sides = SIDES.filter((side) => isComputer(state, side));
  if (state.phase.type === 'ready') {
    return sides.length === 2
      ? { actor: { kind: 'system', side: null }, action: { type: 'start' }, dueAt: null }
      : null;
  }
  for (const side of sides) {
    const action = nextAction(viewState(state, side), side, table, rng);
    if (action === null) continue;
    const due = action.type === 'roll' ? nextDueAt(state, lastAt) : null;
    return { actor: { kind: 'computer', side }, action, dueAt: due === null ? null : Date.parse(due) };
  }
  return null;
}

/** What a computer does instead when the rules refuse its decision: the game must go on. Null for anything else. */
export function standardInstead(action: Action): Action | null {
  if (action.type === 'decideDefense') return { type: 'decideDefense', decision: STANDARD_DEFENSE };
  if (action.type === 'decideOffense') return { type: 'decideOffense', decision: STANDARD_OFFENSE };
  return null;
}
