import type { Side } from '@/game/play';
import { sidesToAct } from '@/game/queries';
import type { GameState } from '@/game/state';

/** What a league's clocks say of a game. */
export interface GameClocks {
  /** Minutes for a decision; null: no limit. */
  readonly decisionMinutes: number | null;
  /** When a game of a schedule has to be over (UTC, ISO 8601); null outside a schedule. */
  readonly deadline: string | null;
}

/** Whose time runs, and until when. */
export interface TurnClock {
  /** Of people: computers have no clock. Away first, never empty. */
  readonly sides: readonly Side[];
  /** UTC, ISO 8601. */
  readonly dueAt: string;
  /** By the decision's own clock, or by the deadline of the game. */
  readonly by: 'decision' | 'deadline';
}

const MINUTE_MS = 60_000;

/**
 * The clock that ends first, from `turnSince` of the scorecard on; null while nobody's decision is pending, and where nothing
 * limits it. Before the first pitch only the deadline counts.
 */
export function turnClock(state: GameState, turnSince: string, clocks: GameClocks): TurnClock | null {
  if (state.phase.type === 'suspended') return null;
  const sides = sidesToAct(state).filter((side) => state[side].computer === null);
  if (sides.length === 0) return null;
  const { decisionMinutes, deadline } = clocks;
  const decision =
    decisionMinutes === null || state.status !== 'active'
      ? null
      : new Date(Date.parse(turnSince) + decisionMinutes * MINUTE_MS).toISOString();
  if (decision !== null && (deadline === null || Date.parse(decision) <= Date.parse(deadline))) {
    return { sides, dueAt: decision, by: 'decision' };
  }
  return deadline === null ? null : { sides, dueAt: deadline, by: 'deadline' };
}
