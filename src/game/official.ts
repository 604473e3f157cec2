import type { Side } from './play';
import type { GameState } from './state';

/** Innings that make a game official when it is stopped: more than half of those scheduled, five of nine (SPEC S). */
export const officialInnings = (scheduled: number): number => Math.floor(scheduled / 2) + 1;

/**
 * Who has won when the game is called now; null when it is not long enough, or tied: then it can only be suspended. Runs
 * of an inning that is not finished count as they stand; a home team that leads needs no bottom half.
 */
export function calledWinner({ rules, inning, half, score }: GameState): Side | null {
  const needed = officialInnings(rules.innings);
  if (score.home > score.away) return inning > needed || (inning === needed && half === 'bottom') ? 'home' : null;
  return score.away > score.home && inning > needed ? 'away' : null;
}
