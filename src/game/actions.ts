import type { AdvanceChoice } from './advance-question';
import type { DefensiveDecision, OffensiveDecision } from './decisions';
import type { LineupCard } from './lineup';
import type { Outcome } from './outcomes';
import type { FielderNumber } from './positions';

/** What a manager can ask for; the zod schema at the edge (`action.schema.ts`) parses exactly this. */
export type Action =
  | { readonly type: 'submitLineup'; readonly lineup: LineupCard }
  | { readonly type: 'start' }
  | { readonly type: 'decideDefense'; readonly decision: DefensiveDecision }
  | { readonly type: 'decideOffense'; readonly decision: OffensiveDecision }
  | { readonly type: 'roll' }
  | { readonly type: 'chooseAdvance'; readonly choice: AdvanceChoice }
  /** A person read the paper card. `fielder` where the outcome needs one and the card names him. */
  | { readonly type: 'submitResult'; readonly outcome: Outcome; readonly fielder: FielderNumber | null }
  | { readonly type: 'setPace'; readonly pace: number }
  | { readonly type: 'resign' };
export type ActionType = Action['type'];
