import type { LineupId } from '../lineup';
import type { Play, Side } from '../play';

/** A change of what was played: everything after a play is struck, or one play is scored otherwise. */
export type Revision =
  /** 0 takes the game back to the first pitch. */
  | { readonly type: 'rewind'; readonly toPlay: number }
  /** The play as it should stand, whole. */
  | { readonly type: 'correct'; readonly play: Play };

export interface RevisionAsked {
  /** Whose manager asks. */
  readonly side: Side;
  readonly revision: Revision;
  /** At most 200 characters. */
  readonly reason: string;
}

/** What waits for the other manager's answer; it lapses with the next play. */
export interface RevisionRequest extends RevisionAsked {
  /** Seq of the request: whoever agrees names it, so that he agrees to this one. */
  readonly seq: number;
}

/** The events after `toSeq` do not count any more. Dice numbers go on. */
export interface Rewound {
  readonly toSeq: number;
  /** The last play that stands; 0 for none. */
  readonly toPlay: number;
  /** The last play that was struck; `toPlay` when there was none after it. */
  readonly lastPlay: number;
  readonly reason: string;
  /** Whose manager asked for it; null for the system. */
  readonly side: Side | null;
  /** Number of the next single die. */
  readonly diceNext: number;
  /** Men who came in after the point and are out of the lineups again; their ids may be given anew. */
  readonly men: readonly { readonly lineupId: LineupId; readonly name: string }[];
}

export interface PlayCorrected {
  readonly play: Play;
  /** As it stood until now. */
  readonly was: Play;
  readonly reason: string;
  /** Whose manager asked for it; null for the system. */
  readonly side: Side | null;
}

/** As a scorecard keeps them: with the seq of the event. */
export type RewindRecord = Rewound & { readonly seq: number };
export type CorrectionRecord = PlayCorrected & { readonly seq: number };
