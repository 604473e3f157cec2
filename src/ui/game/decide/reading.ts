import type { Action } from '@/game/actions';
import type { Outcome } from '@/game/outcomes';
import type { FielderNumber } from '@/game/positions';
import type { HandEntry } from '@/game/propose/hand-entry';
import type { ResultEntry } from '@/game/proposal';
import type { GameState } from '@/game/state';

/** A word of the card, which the rules carry out. */
export interface OutcomeReading {
  readonly type: 'outcome';
  readonly outcome: Outcome;
  readonly fielder: FielderNumber | null;
}

/** What the person read from a paper card: its word, or the whole play. */
export type Reading = OutcomeReading | { readonly type: 'play'; readonly entry: HandEntry };

export const readingOf = (result: ResultEntry): Reading =>
  result.type === 'play' ? { type: 'play', entry: result.entry } : result;

/** What was entered and challenged: the form starts from it. */
export const challengedReading = ({ phase }: GameState): Reading | null =>
  phase.type === 'result' && phase.challenge !== undefined ? readingOf(phase.challenge.result) : null;

export const submission = (reading: Reading): Action =>
  reading.type === 'play'
    ? { type: 'submitPlay', entry: reading.entry }
    : { type: 'submitResult', outcome: reading.outcome, fielder: reading.fielder };
