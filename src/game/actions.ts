import type { AdvanceChoice } from './advance-question';
import type { DefensiveDecision, OffensiveDecision } from './decisions';
import type { LineupCard } from './lineup';
import type { HomeDice } from './home-dice';
import type { Outcome } from './outcomes';
import type { HandEntry } from './propose/hand-entry';
import type { FielderNumber } from './positions';
import type { ManagersRuling } from './ruling';
import type { PlayEntry } from './revise/play-entry';
import type { Stop } from './state';
import type { LineupChange } from './substitution';

/** What a manager can ask for; the zod schema at the edge (`action.schema.ts`) parses exactly this. */
export type Action =
  /** `againstLeft` takes the place of `lineup` when the opponent starts a left-hander. */
  | { readonly type: 'submitLineup'; readonly lineup: LineupCard; readonly againstLeft?: LineupCard | null | undefined }
  | { readonly type: 'start' }
  | { readonly type: 'decideDefense'; readonly decision: DefensiveDecision }
  | { readonly type: 'decideOffense'; readonly decision: OffensiveDecision }
  | { readonly type: 'roll' }
  | { readonly type: 'chooseAdvance'; readonly choice: AdvanceChoice }
  /** A person read the paper card. `fielder` where the outcome needs one and the card names him. */
  | { readonly type: 'submitResult'; readonly outcome: Outcome; readonly fielder: FielderNumber | null }
  /** A person read the paper card and says all that happened. */
  | { readonly type: 'submitPlay'; readonly entry: HandEntry }
  /** The result that the other manager entered stands. */
  | { readonly type: 'confirmResult' }
  /** It does not: he has another look. */
  | { readonly type: 'challengeResult'; readonly reason: string }
  /** Dice rolled at home, in place of `roll`. */
  | { readonly type: 'enterDice'; readonly dice: HomeDice }
  | { readonly type: 'setPace'; readonly pace: number }
  | { readonly type: 'resign' }
  /** Changes made together; they void what both sides have decided for this play. */
  | { readonly type: 'substitute'; readonly changes: readonly LineupChange[] }
  /** Asks to stop the game, or agrees to what the other manager asked. */
  | { readonly type: 'stop'; readonly stop: Stop }
  | { readonly type: 'declineStop' }
  /** Takes up a suspended game. */
  | { readonly type: 'resume' }
  | { readonly type: 'rule'; readonly ruling: ManagersRuling; readonly reason: string }
  /** Strikes everything after a play, 0 for all of them; asks the other manager where he has a say. */
  | { readonly type: 'rewind'; readonly toPlay: number; readonly reason: string }
  /** Scores a play otherwise, with the same situation after it; asks as `rewind` does. */
  | { readonly type: 'correctPlay'; readonly number: number; readonly play: PlayEntry; readonly reason: string }
  /** `asked` is the seq of the request agreed to. */
  | { readonly type: 'agreeRevision'; readonly asked: number }
  | { readonly type: 'declineRevision' };
export type ActionType = Action['type'];
