import type { BoxScore } from './box-score';
import type { LeagueDecisionRecord } from './office/office-action';
import type { Play } from './play';
import type { CorrectionRecord, RewindRecord } from './revise/revision';
import type { RulingRecord } from './ruling';
import type { GameState } from './state';
import type { SubstitutionRecord } from './substitution';

/** How many plays a snapshot carries at least: the half-inning that is played is always there whole. */
export const RECENT_PLAYS = 20;

/** What a screen shows and a snapshot stores: the state, the box score and the latest plays, oldest first. */
export interface Scorecard {
  readonly state: GameState;
  readonly box: BoxScore;
  readonly plays: readonly Play[];
  /** Every substitution of the game, in order. */
  readonly substitutions: readonly SubstitutionRecord[];
  /** Every ruling of the scorer, in order. */
  readonly rulings: readonly RulingRecord[];
  /** Every rewind of the game, in order; the plays it struck are in the log only (`revise/play-records.ts`). */
  readonly rewinds: readonly RewindRecord[];
  /** Every correction of a play that stands, in order. */
  readonly corrections: readonly CorrectionRecord[];
  /** What the league decided in this game, in order, also what rewinds struck the effect of. */
  readonly leagueDecisions: readonly LeagueDecisionRecord[];
  /** Since when what the game waits for now is waited for (UTC, ISO 8601). */
  readonly turnSince: string;
}
