import type { BoxScore } from './box-score';
import { copyTeam, creditEnd, creditHalf, creditPlay } from './credit-play';
import { emptyBox } from './empty-box';
import type { LoggedEvent } from './events';
import { fold } from './fold';
import type { Play } from './play';
import { RECENT_PLAYS, type Scorecard } from './scorecard';
import type { GameState } from './state';

/** Changes whenever the same events fold to another scorecard: snapshots of other versions are folded again. */
export const FOLD_VERSION = 1;

/** The scorecard after an event: state, box score, latest plays. Null before the first event. */
export function foldScorecard(card: Scorecard | null, event: LoggedEvent): Scorecard {
  const state = fold(card?.state ?? null, event);
  if (card === null) return { state, box: emptyBox(state), plays: [] };
  return { state, box: credited(card, state, event), plays: recent(card.plays, event) };
}

function credited(card: Scorecard, state: GameState, event: LoggedEvent): BoxScore {
  if (event.type === 'playMade') return creditPlay(card.box, event.data.play);
  if (event.type === 'gameStarted') return emptyBox(state);
  if (event.type === 'halfStarted' && event.data.placed !== null) {
    return changed(card.box, (box) => creditHalf(box, event.data));
  }
  if (event.type === 'gameEnded' && card.state.status === 'active') {
    return changed(card.box, (box) => creditEnd(box, card.state));
  }
  return card.box;
}

function changed(box: BoxScore, credit: (box: BoxScore) => void): BoxScore {
  const copy: BoxScore = { away: copyTeam(box.away), home: copyTeam(box.home) };
  credit(copy);
  return copy;
}

const recent = (plays: readonly Play[], event: LoggedEvent): readonly Play[] =>
  event.type === 'playMade' ? [...plays.slice(1 - RECENT_PLAYS), event.data.play] : plays;
