import { TWENTIETHS, type Ratings } from '../ratings';
import { mapTarget, type Target } from './target';

/** What a side yields by itself, in chances of 108: ballpark results fall in half the time, X chances are left out. */
export function sideYield(side: Ratings): Target {
  const twentieths: Target = {
    strikeout: side.strikeout,
    walk: side.walk,
    hbp: side.hbp,
    homerun: side.homerun + side.bp_homerun / 2,
    triple: side.triple,
    double: side.double_two + side.double_three + side.double_pull + side.double_cf,
    single: side.single_two + side.single_one + side.single_center + side.bp_single / 2,
  };
  return mapTarget((field) => twentieths[field] / TWENTIETHS);
}
