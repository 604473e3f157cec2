import type { BoxScore } from '../box-score';
import type { EventData } from '../events';
import { calledWinner } from '../official';
import { settleDecisions } from '../pitching-decisions/settle-decisions';
import { sideAtBat } from '../sides';
import type { GameState } from '../state';

/** A new half-inning; a runner placed on second by the extra-inning rule counts in the proof (9.03). */
export function creditHalf(box: BoxScore, data: EventData['halfStarted']): void {
  box.half = [];
  if (data.placed !== null) box[sideAtBat(data.half)].placed++;
}

/** The end of the game: men on base when it came before the third out, and the pitchers' decisions. `state` is the one before it. */
export function creditEnd(box: BoxScore, state: GameState, data: EventData['gameEnded']): void {
  if (state.outs < 3) box[sideAtBat(state.half)].lob += state.runners.filter((runner) => runner !== null).length;
  const { reason, winner } = data;
  const isGivenAway = reason === 'forfeit' || reason === 'resignation' || reason === 'no contest';
  // A game given away counts for pitchers only where the winner would have won it had it been called.
  if (winner !== null && (!isGivenAway || calledWinner(state) === winner)) settleDecisions(box, winner);
}
