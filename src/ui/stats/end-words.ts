import type { GameResult } from '@/server/services/stats/shapes';

const INNINGS = 9;
type End = Pick<GameResult, 'endReason' | 'innings' | 'winner'>;

/** How a game ended. Runs say nothing of a game that somebody gave away, so its loser is named. */
export function endWords({ endReason, innings, winner }: End, loser: string): string {
  if (winner !== null && endReason === 'forfeit') return `Forfeited by ${loser}`;
  if (winner !== null && endReason === 'resignation') return `Given up by ${loser}`;
  return innings === INNINGS ? 'Final' : `Final, ${innings} ${innings === 1 ? 'inning' : 'innings'}`;
}
