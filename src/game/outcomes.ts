import type { FieldPosition } from './positions';

/**
 * What a cell of a printed card, or a person who reads a paper card, can say about an at-bat.
 * The names are the field's own; what each does is SPEC.md section "Outcomes".
 */
export const CARD_OUTCOMES = [
  'homerun',
  'bp_homerun',
  'triple',
  'double_three',
  'double_two',
  'double_pull',
  'double_cf',
  'single_two',
  'single_one',
  'single_center',
  'bp_single',
  'hbp',
  'walk',
  'strikeout',
  'lineout',
  'popout',
  'groundout_a',
  'groundout_b',
  'groundout_c',
  'flyout_a',
  'flyout_lf_b',
  'flyout_cf_b',
  'flyout_rf_b',
  'flyout_bq',
  'flyout_c',
  'xcheck_p',
  'xcheck_c',
  'xcheck_1b',
  'xcheck_2b',
  'xcheck_3b',
  'xcheck_ss',
  'xcheck_lf',
  'xcheck_cf',
  'xcheck_rf',
] as const;
export type CardOutcome = (typeof CARD_OUTCOMES)[number];

/** Outcomes that no card cell holds: they come from a declaration or a check. */
export const TABLE_OUTCOMES = [
  'intentional_walk',
  'wild_pitch',
  'passed_ball',
  'balk',
  'catcher_interference',
] as const;
export type TableOutcome = (typeof TABLE_OUTCOMES)[number];

export type Outcome = CardOutcome | TableOutcome;

/** The fielder an X-check outcome tests, or null for every other outcome. */
export function checkedPosition(outcome: Outcome): FieldPosition | null {
  return outcome.startsWith('xcheck_') ? (outcome.slice(7).toUpperCase() as FieldPosition) : null;
}
