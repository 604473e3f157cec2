import type { Base } from '../bases';
import type { FielderNumber } from '../positions';
import { advanceRunners, fieldingOf, isOn, pitchingOf, putOut, rollFor, type Work } from './work';

/**
 * The chaos die, rolled with runners on (SPEC C). True when it made a play; false leaves the at-bat, which after a
 * failed check is rolled without chaos.
 */
export function chaos(w: Work): boolean {
  switch (rollFor(w, 20, 'chaos')) {
    case 1:
      if (rollFor(w, 20, 'wild pitch') > pitchingOf(w).wildPitch) return false;
      w.outcome = 'wild_pitch';
      everyoneMovesUp(w, 'wildPitch');
      return true;
    case 2:
      if (rollFor(w, 20, 'passed ball') > fieldingOf(w, 2).passedBall) return false;
      w.outcome = 'passed_ball';
      everyoneMovesUp(w, 'passedBall');
      return true;
    case 3:
      if (2 * rollFor(w, 20, 'pick-off') > pitchingOf(w).pickoff) return false;
      pickOff(w, isOn(w, 3) ? 3 : isOn(w, 2) ? 2 : 1);
      return true;
    case 4:
      if (2 * rollFor(w, 20, 'balk') > pitchingOf(w).balk) return false;
      balk(w);
      return true;
    default:
      return false;
  }
}

/** Every runner moves up one base; with nobody on nothing happens. */
export function everyoneMovesUp(w: Work, kind: 'wildPitch' | 'passedBall' | 'balk'): void {
  w.kind = kind;
  advanceRunners(w, 1, kind, false);
}

export function balk(w: Work): void {
  w.outcome = 'balk';
  everyoneMovesUp(w, 'balk');
}

/** The pitcher's throw and who takes it, by base. */
const PICK_OFFS: readonly (readonly FielderNumber[])[] = [[], [1, 3], [1, 6], [1, 5]];

export function pickOff(w: Work, base: Base): void {
  w.kind = 'pickOff';
  putOut(w, base, base, false, 'pickOff', PICK_OFFS[base] ?? []);
}
