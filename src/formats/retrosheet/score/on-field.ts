import type { LineupPosition } from '@/game/positions';
import type { LineupPlayer } from '@/game/lineup';
import type { ReadGame } from '../game/real-game';

/** Who stood at which position on at least one play: `lineupId position`. */
export function onField(game: ReadGame): ReadonlySet<string> {
  const seen = new Set<string>();
  const looked = new Set<readonly LineupPlayer[]>();
  for (const step of game.steps) {
    if (step.type !== 'play') continue;
    const { lineup } = step.before[step.play.half === 'top' ? 'home' : 'away'];
    if (looked.has(lineup)) continue;
    looked.add(lineup);
    for (const man of lineup) if (man.active) seen.add(keyOf(man.lineupId, man.position));
  }
  return seen;
}

export const keyOf = (lineupId: number, position: LineupPosition): string => `${lineupId} ${position}`;
