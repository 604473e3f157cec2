import type { FielderNumber } from '../positions';
import { nextDraftedUse } from './rolls';
import { rollFor, type Work } from './work';

/** Reads a d100 against shares of 100, the first of which is `first`'s. */
function fielderFor(shares: readonly number[], first: FielderNumber, face: number): FielderNumber {
  let left = face;
  for (let i = 0; i < shares.length; i++) {
    left -= shares[i] as number;
    if (left <= 0) return (first + i) as FielderNumber;
  }
  return (first + shares.length - 1) as FielderNumber;
}

/**
 * Who fields the ball: the man whom a person named, where the outcome allows him (`first` and the shares say whom),
 * else a d100. In a draft the named man and the location die may both be there; the die was first.
 */
export function locate(w: Work, shares: readonly number[], first: FielderNumber): FielderNumber {
  const { named } = w;
  if (named !== null && named >= first && named < first + shares.length && nextDraftedUse(w.rolls) !== 'location') {
    return named;
  }
  return fielderFor(shares, first, rollFor(w, 100, 'location'));
}

export const locateGroundBall = (w: Work): FielderNumber => locate(w, w.table.charts.locations.groundOut[w.bats], 1);
export const locatePopUp = (w: Work): FielderNumber => locate(w, w.table.charts.locations.popOut, 1);
export const locateLineOut = (w: Work): FielderNumber => locate(w, w.table.charts.locations.lineOut, 1);
export const locateFly = (w: Work): FielderNumber => locate(w, w.table.charts.locations.flyOut[w.bats], 7);
export const locateOutfieldHit = (w: Work): FielderNumber => locate(w, w.table.charts.locations.outfieldHit[w.bats], 7);

/** The outfielder whom a person named; null where none was. */
export const namedOutfielder = (w: Work): FielderNumber | null => (w.named !== null && w.named >= 7 ? w.named : null);
