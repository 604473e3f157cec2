import type { Base, Destination } from './bases';
import type { LineupId } from './lineup';

/** A man who may try for more, and the d20 number (1–19) that makes him safe. */
export interface RunnerChance {
  readonly runner: LineupId;
  /** 0 only for a batter who may go to second on a throw. */
  readonly from: 0 | Base;
  readonly to: Destination;
  /** Safe when d20 ≤ this. */
  readonly safe: number;
}

/**
 * A question the rules ask in the middle of a play, and who answers it.
 * - `sendLead` offence: `go` | `hold` (uncapped hit, tag-up, ground ball with the infield in, steal without a jump)
 * - `throwToLead` defence: `throw` | `cutoff`
 * - `sendTrail` offence: `go` | `hold`
 * - `throwTarget` defence: `lead` | `trail` (also on a double steal)
 */
export const ADVANCE_ASKS = ['sendLead', 'throwToLead', 'sendTrail', 'throwTarget'] as const;
export type AdvanceAsk = (typeof ADVANCE_ASKS)[number];

export const ADVANCE_CHOICES = ['go', 'hold', 'throw', 'cutoff', 'lead', 'trail'] as const;
export type AdvanceChoice = (typeof ADVANCE_CHOICES)[number];

export interface AdvanceQuestion {
  readonly ask: AdvanceAsk;
  readonly asked: 'offense' | 'defense';
  readonly situation: 'single' | 'double' | 'tagUp' | 'groundBall' | 'steal';
  readonly choices: readonly AdvanceChoice[];
  readonly lead: RunnerChance;
  readonly trail: RunnerChance | null;
}
