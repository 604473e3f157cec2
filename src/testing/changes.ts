import type { LineupId, PlayerKey } from '@/game/lineup';
import type { LineupPosition } from '@/game/positions';
import type { LineupChange } from '@/game/substitution';

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
