import type { LineupId, PlayerKey } from '@/game/lineup';
import { applySubstitution } from '@/game/apply-substitution';
import type { Side } from '@/game/play';
import type { LineupPosition } from '@/game/positions';
import type { GameState } from '@/game/state';
import { judgeChanges } from '@/game/substitute/judge-changes';
import type { LineupChange, Substituted } from '@/game/substitution';

/** A man from the bench comes in; `order` is his place in the order, null for a pitcher who does not bat. */
export const comesIn = (
  player: PlayerKey,
  replaces: LineupId,
  position: LineupPosition,
  order: number | null,
): LineupChange => ({ type: 'enter', player, replaces, position, battingOrder: order });

/** A man who is in the game moves. */
export const moves = (lineupId: LineupId, position: LineupPosition, order: number | null): LineupChange => ({
  type: 'move',
  lineupId,
  position,
  battingOrder: order,
});

export const leaves = (lineupId: LineupId): LineupChange => ({ type: 'leave', lineupId });

/** The sentence with which the rules refuse changes; null when they are legal. */
export function refusal(state: GameState, side: Side, changes: readonly LineupChange[]): string | null {
  const judged = judgeChanges(state, side, changes);
  return judged.ok ? null : judged.error.message;
}

/** What legal changes come to; throws the sentence when they are refused. */
export function substituted(state: GameState, side: Side, changes: readonly LineupChange[]): Substituted {
  const judged = judgeChanges(state, side, changes);
  if (!judged.ok) throw new Error(judged.error.message);
  return judged.value;
}

/** The state after legal changes; throws the sentence when they are refused. */
export const afterChanges = (state: GameState, side: Side, changes: readonly LineupChange[]): GameState =>
  applySubstitution(state, substituted(state, side, changes));
