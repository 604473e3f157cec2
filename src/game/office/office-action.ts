import type { Outcome } from '../outcomes';
import type { Side } from '../play';
import type { FielderNumber } from '../positions';
import type { PlayEntry } from '../revise/play-entry';

/** What those who run the league can do in a game, each with a reason; nobody's consent is asked. */
export type OfficeAction =
  /** The side loses. */
  | { readonly type: 'forfeit'; readonly side: Side }
  /** The game does not count, whether it is over or not. */
  | { readonly type: 'void' }
  /** Only asks the managers to go on. */
  | { readonly type: 'nudge' }
  | { readonly type: 'suspend' }
  | { readonly type: 'resume' }
  /** The person in the seat leaves it: it is open again. */
  | { readonly type: 'openSeat'; readonly side: Side }
  /** Another person takes it. Who he is the server knows. */
  | { readonly type: 'giveSeat'; readonly side: Side }
  /** The result that was challenged or waits stands, as it was entered or as the league's scorer reads the card. */
  | { readonly type: 'decideResult'; readonly result: OfficialReading | null }
  | { readonly type: 'rewind'; readonly toPlay: number }
  | { readonly type: 'correctPlay'; readonly number: number; readonly play: PlayEntry }
  /** In place of the other manager; `asked` is the seq of the request. */
  | { readonly type: 'answerRevision'; readonly asked: number; readonly agrees: boolean };
export type OfficeActionType = OfficeAction['type'];

export const OFFICE_ACTION_TYPES = [
  'forfeit',
  'void',
  'nudge',
  'suspend',
  'resume',
  'openSeat',
  'giveSeat',
  'decideResult',
  'rewind',
  'correctPlay',
  'answerRevision',
] as const satisfies readonly OfficeActionType[];

export interface OfficialReading {
  readonly outcome: Outcome;
  readonly fielder: FielderNumber | null;
}

/** What the league decided in a game, as its log tells it. */
export interface LeagueDecision {
  readonly decision: OfficeActionType;
  /** The side it is about; null for both. */
  readonly side: Side | null;
  readonly reason: string;
}

/** As a scorecard keeps it. */
export interface LeagueDecisionRecord extends LeagueDecision {
  readonly seq: number;
  /** Number of the last play before it that stands. */
  readonly afterPlay: number;
}
