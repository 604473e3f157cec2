import type { LineupPlayer, PlayerKey } from '@/game/lineup';
import type { Side } from '@/game/play';
import type { LineupPosition } from '@/game/positions';
import { battingSide } from '@/game/queries';
import type { GameState } from '@/game/state';
import type { LineupChange } from '@/game/substitution';

/** A pinch hitter or runner for a man at bat or on base. */
export function pinch(state: GameState, side: Side, man: LineupPlayer, player: PlayerKey): readonly LineupChange[] {
  const how: LineupPosition = state.runners.includes(man.lineupId) ? 'PR' : 'PH';
  const position = man.position === 'DH' ? 'DH' : how;
  return side === battingSide(state)
    ? [{ type: 'enter', player, replaces: man.lineupId, position, battingOrder: man.battingOrder }]
    : [];
}
