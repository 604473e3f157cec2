import type { LineupId, LineupPlayer } from '@/game/lineup';
import { findLineupPlayer } from '@/game/queries';
import type { GameState } from '@/game/state';
import type { People } from './people';
import type { Hands } from './real-game';

/**
 * From which side he bats and with which hand the pitcher throws: a switch hitter takes the other one. `adjusted` holds
 * the unexpected hands by id.
 */
export function handsOf(
  state: GameState,
  people: People,
  adjusted: ReadonlyMap<string, string>,
  batter: LineupPlayer,
  pitcher: LineupId,
): Hands {
  const on = findLineupPlayer(state, pitcher);
  const thrown = on === null ? 'R' : (adjusted.get(people.idOf(on.player)) ?? people.throwsOf(on.player));
  const bats = adjusted.get(people.idOf(batter.player)) ?? batter.bats;
  return { batter: bats === 'S' ? (thrown === 'L' ? 'R' : 'L') : bats, pitcher: thrown };
}
