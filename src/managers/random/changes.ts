import type { LineupPlayer, PlayerKey } from '@/game/lineup';
import type { Side } from '@/game/play';
import type { LineupPosition } from '@/game/positions';
import type { GameState } from '@/game/state';
import type { LineupChange } from '@/game/substitution';

/** Who is at a position for a side; undefined where nobody is. */
export const manAt = (state: GameState, side: Side, position: LineupPosition): LineupPlayer | undefined =>
  state[side].lineup.find((man) => man.active && man.position === position);

/** A man from the bench takes another's place in the order, or the one that is named. */
export const enter = (
  player: PlayerKey,
  man: LineupPlayer,
  position: LineupPosition,
  battingOrder: number | null = man.battingOrder,
): LineupChange => ({ type: 'enter', player, replaces: man.lineupId, position, battingOrder });

/** A man who is in the game goes elsewhere. */
export const place = (
  man: LineupPlayer,
  position: LineupPosition,
  battingOrder: number | null = man.battingOrder,
): LineupChange => ({ type: 'move', lineupId: man.lineupId, position, battingOrder });
