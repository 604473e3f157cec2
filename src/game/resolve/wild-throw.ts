import type { Base, Destination } from '../bases';
import type { FielderNumber } from '../positions';
import type { FlyResult, GroundResult } from './check-result';
import { alone, ballTo, throwToFirst, throwToSecond } from './fielders';
import { isPlayedIn } from './ground-ball';
import { errorBy } from './hits';
import { advance, batterOut, isOn, putOut, type Work } from './work';

/**
 * A one-base error of an infielder on a ground ball with a man on and fewer than two out: he gets his out, and the next
 * throw is wild. False where nobody would gain by it: then the batter is safe on the error.
 */
export function wildThrow(w: Work, result: GroundResult, fielder: FielderNumber): boolean {
  if (w.outsBefore === 2 || w.code === 0 || fielder === 2) return false;
  if (isOn(w, 1) && result !== 'G3') {
    wildRelay(w, result, fielder);
    return true;
  }
  const to = [3, 2, 1].map((base) => wildTo(w, base as Base, result, fielder));
  if (!to.some((one, i) => one > naturalTo(w, (3 - i) as Base, result, fielder))) return false;
  w.kind = 'out';
  w.ball = ballTo('ground', fielder);
  w.errors = errorBy(fielder, 'throwing');
  batterOut(w, throwToFirst(fielder));
  for (const base of [3, 2, 1] as const) {
    if (!isOn(w, base)) continue;
    const natural = naturalTo(w, base, result, fielder);
    const reached = wildTo(w, base, result, fielder);
    if (reached === base) continue;
    advance(w, base, reached as Destination, reached === natural ? 'hit' : 'error', natural === 4);
  }
  return true;
}

/**
 * An outfielder's error on a fly with a man on and fewer than two out: he catches it, and his throw is wild. False
 * where nobody would gain by it: then he drops it.
 */
export function wildThrowIn(w: Work, result: FlyResult, fielder: FielderNumber, extra: number): boolean {
  if (w.outsBefore === 2 || !([3, 2, 1] as const).some((base) => isOn(w, base) && tagged(base, result) < 4))
    return false;
  w.kind = 'out';
  w.ball = ballTo('fly', fielder);
  w.errors = errorBy(fielder, 'throwing');
  batterOut(w, alone(fielder));
  for (const base of [3, 2, 1] as const) {
    if (!isOn(w, base)) continue;
    const natural = tagged(base, result);
    const reached = Math.min(4, natural + extra);
    advance(w, base, reached as Destination, reached === natural ? 'tagUp' : 'error', natural === 4);
    if (natural === 4) w.sacrificeFly = true;
  }
  return true;
}

/** Where the fly alone lets a man go. */
const tagged = (base: Base, result: FlyResult): number =>
  result === 'F1' || (result === 'F2' && base === 3) ? base + 1 : base;

/** The man from first is forced, the throw on to first goes astray: everyone takes one base more. */
function wildRelay(w: Work, result: GroundResult, fielder: FielderNumber): void {
  w.kind = 'fieldersChoice';
  w.ball = ballTo('ground', fielder);
  w.errors = errorBy(fielder, 'throwing');
  putOut(w, 1, 2, true, 'force', throwToSecond(fielder));
  // A run on what should have been a double play is not batted in.
  if (isOn(w, 3)) advance(w, 3, 4, 'hit', result === 'G2');
  if (isOn(w, 2)) advance(w, 2, 4, 'error', false);
  advance(w, 0, 2, 'error', false);
}

/** Where a man would have come if the throw had been good. */
function naturalTo(w: Work, base: Base, result: GroundResult, fielder: FielderNumber): number {
  if (isOn(w, 3) && isPlayedIn(w.depth, fielder)) return base;
  return base === 3 || result === 'G3' ? base + 1 : base;
}

/** Where the wild throw lets him go: a base further, once nobody ahead is in his way. */
const wildTo = (w: Work, base: Base, result: GroundResult, fielder: FielderNumber): number =>
  isOn(w, base) ? Math.min(4, naturalTo(w, base, result, fielder) + 1) : base;
