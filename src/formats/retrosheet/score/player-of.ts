import type { LineupId } from '@/game/lineup';
import { findLineupPlayer } from '@/game/queries';
import type { ReadGame } from '../game/real-game';

/** The id in the file of a man of the lineups; empty for nobody. */
export function playerOf({ state, people }: ReadGame, id: LineupId | null): string {
  const man = id === null ? null : findLineupPlayer(state, id);
  return man === null ? '' : people.idOf(man.player);
}
