import type { CardOutcome } from '@/game/outcomes';

/** How each outcome is printed in a card's cell. */
export const OUTCOME_LABELS: Readonly<Record<CardOutcome, string>> = {
  homerun: 'HOMERUN',
  bp_homerun: 'bp HR',
  triple: 'triple',
  double_three: 'double ***',
  double_two: 'double **',
  double_pull: 'double',
  double_cf: 'double CF',
  single_two: 'single **',
  single_one: 'single *',
  single_center: 'single',
  bp_single: 'bp single',
  hbp: 'hbp',
  walk: 'walk',
  strikeout: 'strikeout',
  lineout: 'lineout',
  popout: 'popout',
  groundout_a: 'ground A',
  groundout_b: 'ground B',
  groundout_c: 'ground C',
  flyout_a: 'fly A',
  flyout_lf_b: 'fly LF b',
  flyout_cf_b: 'fly CF b',
  flyout_rf_b: 'fly RF b',
  flyout_bq: 'fly B?',
  flyout_c: 'fly C',
  xcheck_p: 'GB(p)X',
  xcheck_c: 'CATCH X',
  xcheck_1b: 'GB(1b)X',
  xcheck_2b: 'GB(2b)X',
  xcheck_3b: 'GB(3b)X',
  xcheck_ss: 'GB(ss)X',
  xcheck_lf: 'FLY(lf)X',
  xcheck_cf: 'FLY(cf)X',
  xcheck_rf: 'FLY(rf)X',
};

/** The label of an outcome as it is printed on a card, e.g. `single **`; `@` follows where a tired pitcher reads a hit. */
export const outcomeLabel = (outcome: CardOutcome, tired = false): string =>
  tired ? `${OUTCOME_LABELS[outcome]} @` : OUTCOME_LABELS[outcome];
