import type { LineupId } from './lineup';
import type { Side } from './play';

/** What the official scorer may settle by his own judgment; it overrides what the rules work out. */
export type Ruling =
  | ManagersRuling
  /** Who won, lost and saved a game as its record has it; null where it names nobody. */
  | {
      readonly type: 'decisions';
      readonly win: LineupId | null;
      readonly loss: LineupId | null;
      readonly save: LineupId | null;
    };

/** What the manager who keeps score may rule. */
export type ManagersRuling =
  /** The win goes to this pitcher of the winning team (a reliever was brief and ineffective). */
  | { readonly type: 'win'; readonly pitcher: LineupId }
  /** The run that this man scored on the play, charged to this pitcher, is earned, or not. */
  | {
      readonly type: 'earnedRun';
      readonly play: number;
      readonly runner: LineupId;
      readonly pitcher: LineupId;
      readonly earned: boolean;
    };

export interface RulingRecord {
  readonly ruling: Ruling;
  /** At most 200 characters. */
  readonly reason: string;
  /** Whose manager asked for it. */
  readonly side: Side | null;
}
