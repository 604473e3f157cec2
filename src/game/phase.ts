import type { AdvanceQuestion } from './advance-question';
import type { DefensiveDecision, OffensiveDecision } from './decisions';
import type { PlayDraft } from './draft';
import type { Side } from './play';
import type { Challenge, Proposal } from './proposal';

/** A decision that is taken: `decision` is null for a viewer from whom it is still sealed. */
export interface Sealed<T> {
  readonly decision: T | null;
}

/** Both sides' decisions, open to everyone. */
export interface OpenDecisions {
  readonly defense: DefensiveDecision;
  readonly offense: OffensiveDecision;
}

/** What the game waits for. Exactly one of these; each carries only what it needs. */
export type Phase =
  /** Before the first pitch: seats and lineup cards. */
  | { readonly type: 'lineups' }
  /** Both lineup cards are in: either manager (or the system) starts. */
  | { readonly type: 'ready' }
  | {
      readonly type: 'decisions';
      readonly defense: Sealed<DefensiveDecision> | null;
      readonly offense: Sealed<OffensiveDecision> | null;
    }
  | ({ readonly type: 'roll' } & OpenDecisions)
  /** A person reads the paper card for the dice on the table. */
  | ({
      readonly type: 'result';
      readonly draft: PlayDraft;
      /** The result that was entered last and did not stand; absent where none was challenged. */
      readonly challenge?: Challenge;
    } & OpenDecisions)
  /** A result was entered: the other manager looks at it. */
  | ({ readonly type: 'confirm'; readonly draft: PlayDraft; readonly proposal: Proposal } & OpenDecisions)
  | ({ readonly type: 'advance'; readonly draft: PlayDraft; readonly question: AdvanceQuestion } & OpenDecisions)
  /** A side has to mend its lineup before play goes on: pinch hitters who need a position, or a man who is hurt. */
  | { readonly type: 'positions'; readonly side: Side }
  /** Stopped before it was official, or tied: either manager takes it up again. */
  | { readonly type: 'suspended' }
  | { readonly type: 'final' };
export type PhaseType = Phase['type'];
