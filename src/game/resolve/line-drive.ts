import type { Base } from '../bases';
import type { FielderNumber } from '../positions';
import { alone, ballTo, throwToFirst, throwToThird } from './fielders';
import { locateLineOut, locatePopUp } from './locate';
import { batterOut, isOn, putOut, rollFor, type Work } from './work';

/** A line drive caught by an infielder; a runner may be caught off his base (SPEC I). */
export function lineOut(w: Work): void {
  const fielder = locateLineOut(w);
  w.kind = 'out';
  w.ball = ballTo('line', fielder);
  batterOut(w, alone(fielder));
  if (w.outsBefore === 2) return;
  const runner = nearestRunner(w, fielder);
  if (runner === null) return;
  if (rollFor(w, 20, 'line drive') <= 5) putOut(w, runner, runner, false, 'doubledOff', throwBehind(runner, fielder));
}

/** The runner whom a fielder can catch off base; null when none is in his reach. */
function nearestRunner(w: Work, fielder: FielderNumber): Base | null {
  if (fielder === 5 && isOn(w, 3)) return 3;
  if (fielder >= 4 && isOn(w, 2)) return 2;
  return isOn(w, 1) ? 1 : null;
}

function throwBehind(base: Base, fielder: FielderNumber): readonly FielderNumber[] {
  if (base === 1) return throwToFirst(fielder);
  if (base === 3) return throwToThird(fielder);
  // The middle infielders step on second themselves.
  return fielder === 5 ? FROM_THIRD_TO_SECOND : alone(fielder);
}
const FROM_THIRD_TO_SECOND: readonly FielderNumber[] = [5, 4];

/** A pop-up caught by an infielder. */
export function popOut(w: Work): void {
  const fielder = locatePopUp(w);
  w.kind = 'out';
  w.ball = ballTo('popup', fielder);
  batterOut(w, alone(fielder));
}
