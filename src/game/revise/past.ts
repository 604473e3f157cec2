import type { LoggedEvent } from '../events';
import { foldScorecard } from '../fold-scorecard';
import { whatFollows } from '../next-half';
import type { Scorecard } from '../scorecard';
import { effective } from './effective';

/** What the rules need of a game beside its state when earlier plays are to change. */
export interface Past {
  /** Every event of the game so far, the oldest first. */
  readonly log: readonly LoggedEvent[];
  /** Whether the result counts for a ranking. */
  readonly isRanked: boolean;
  /** One person manages both sides. */
  readonly isAlone: boolean;
}

/** How a game stood right after one of its plays. */
export interface Point {
  /** Seq of the last event that belongs to the play. */
  readonly seq: number;
  readonly card: Scorecard;
}

/**
 * Where a game stood after play `number` (0: at the first pitch), with the half-inning that the play brought begun. Null
 * where there is no such play, or it ended the game.
 */
export function pointAfter(log: readonly LoggedEvent[], number: number): Point | null {
  let card: Scorecard | null = null;
  let last: number | null = null;
  for (const event of effective(log)) {
    if (last !== null && event.seq > last) break;
    card = foldScorecard(card, event);
    if (number === 0 && event.type === 'gameStarted') last = event.seq + 1;
    if (event.type === 'playMade' && event.data.play.number === number) {
      const follows = whatFollows(card.state);
      if (follows !== 'play' && follows.type === 'gameEnded') return null;
      last = follows === 'play' ? event.seq : event.seq + 1;
    }
  }
  return card === null || last === null ? null : { seq: last, card };
}

/** The scorecard right before play `number`; null where there is no such play. */
export function cardBefore(log: readonly LoggedEvent[], number: number): Scorecard | null {
  let card: Scorecard | null = null;
  for (const event of effective(log)) {
    if (event.type === 'playMade' && event.data.play.number === number) return card;
    card = foldScorecard(card, event);
  }
  return null;
}
