import type { LineupId } from '@/game/lineup';
import type { Play, Side } from '@/game/play';
import { findLineupPlayer } from '@/game/queries';
import { sentence } from '@/game/sentence';
import type { GameState } from '@/game/state';

/** Which team a lineup id belongs to. */
export const sideOf = (state: GameState, id: LineupId): Side =>
  state.away.lineup.some((player) => player.lineupId === id) ? 'away' : 'home';

export const nameOf = (state: GameState, id: LineupId): string => findLineupPlayer(state, id)?.name ?? 'a player';

/** A play as the feed, the book and the announcer tell it. */
export const playText = (state: GameState, play: Play): string =>
  sentence(play, (id) => nameOf(state, id), { away: state.away.name, home: state.home.name });

const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV)$/u;

const PARTICLE = /^(?:da|dal|de|del|della|den|der|di|dos|du|la|le|ter|van|von|st\.?)$/iu;

/** The name on the back of the shirt: the last word, with a suffix and what belongs to it: `Del Olmo`, `Ito Jr.`. */
export function lastName(name: string): string {
  const words = name.trim().split(/\s+/u);
  let start = words.length - 1;
  if (start > 1 && SUFFIX.test(words[start] ?? '')) start -= 1;
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start -= 1;
  return words.slice(start).join(' ');
}

export const shortNameOf = (state: GameState, id: LineupId): string => lastName(nameOf(state, id));

/** Two letters for a token on the diamond. */
export const initialsOf = (name: string): string => lastName(name).slice(0, 2).toUpperCase();
