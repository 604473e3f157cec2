import type { BoxScore } from './box-score';
import type { Play } from './play';
import type { GameState } from './state';

/** How many plays a snapshot carries; older ones come from the log by page. */
export const RECENT_PLAYS = 20;

/** What a screen shows and a snapshot stores: the state, the box score and the latest plays, oldest first. */
export interface Scorecard {
  readonly state: GameState;
  readonly box: BoxScore;
  readonly plays: readonly Play[];
}
