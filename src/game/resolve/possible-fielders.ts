import type { Outcome } from '../outcomes';
import type { FielderNumber } from '../positions';

const NOBODY: readonly FielderNumber[] = [];
const INFIELD: readonly FielderNumber[] = [1, 2, 3, 4, 5, 6];
const OUTFIELD: readonly FielderNumber[] = [7, 8, 9];
const ANYONE: readonly FielderNumber[] = [...INFIELD, ...OUTFIELD];

const POSSIBLE: Readonly<Partial<Record<Outcome, readonly FielderNumber[]>>> = {
  homerun: OUTFIELD,
  bp_homerun: OUTFIELD,
  triple: OUTFIELD,
  double_three: OUTFIELD,
  double_two: OUTFIELD,
  single_two: OUTFIELD,
  single_one: OUTFIELD,
  // Held in the infield it is good for one base only.
  single_center: ANYONE,
  // Caught, it goes to an infielder.
  bp_single: ANYONE,
  flyout_a: OUTFIELD,
  flyout_bq: OUTFIELD,
  flyout_c: OUTFIELD,
  popout: INFIELD,
  lineout: INFIELD,
  groundout_a: INFIELD,
  groundout_b: INFIELD,
  groundout_c: INFIELD,
};

/**
 * Whom a person may name as the fielder of an outcome read from a paper card; empty where the outcome itself says who,
 * or nobody fields it. Naming none leaves it to the location die.
 */
export const possibleFielders = (outcome: Outcome): readonly FielderNumber[] => POSSIBLE[outcome] ?? NOBODY;
