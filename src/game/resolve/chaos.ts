import type { Outcome } from '../outcomes';
import { advanceRunners, fieldingOf, pitchingOf, rollFor, type Work } from './work';

/**
 * The chaos die, rolled with runners on (SPEC C). Null leaves the at-bat roll; otherwise it is cancelled, and the
 * outcome is what the check found, or `none` when it failed and the at-bat is rolled without chaos.
 */
export function chaosOutcome(w: Work): Outcome | null {
  switch (rollFor(w, 20, 'chaos')) {
    case 1:
      return rollFor(w, 20, 'wild pitch') <= pitchingOf(w).wildPitch ? 'wild_pitch' : null;
    case 2:
      return rollFor(w, 20, 'passed ball') <= fieldingOf(w, 2).passedBall ? 'passed_ball' : null;
    default:
      return null;
  }
}

/** Every runner moves up one base; with nobody on nothing happens. */
export function everyoneMovesUp(w: Work, kind: 'wildPitch' | 'passedBall' | 'balk'): void {
  w.kind = kind;
  advanceRunners(w, 1, kind, false);
}
