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

/** The name on the back of the shirt: the last word, a suffix aside. */
export function lastName(name: string): string {
  const words = name.trim().split(/\s+/u);
  const last = words.at(-1) ?? name;
  return words.length > 2 && SUFFIX.test(last) ? `${words.at(-2) ?? ''} ${last}` : last;
}

export const shortNameOf = (state: GameState, id: LineupId): string => lastName(nameOf(state, id));

/** Two letters for a token on the diamond. */
export const initialsOf = (name: string): string => lastName(name).slice(0, 2).toUpperCase();
