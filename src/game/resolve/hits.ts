import type { Destination, Origin } from '../bases';
import type { FieldingError, PlateAppearanceKind } from '../play';
import type { FielderNumber } from '../positions';
import { advance, advanceRunners, isOn, type Work } from './work';

const KIND_BY_BASES: readonly PlateAppearanceKind[] = ['out', 'single', 'double', 'triple', 'homeRun'];

/** A hit on which the batter takes `bases` and every runner `runnerBases`, at least as many as the batter. */
export function hit(w: Work, bases: Destination, runnerBases: number): void {
  w.kind = KIND_BY_BASES[bases] as PlateAppearanceKind;
  advanceRunners(w, runnerBases > bases ? runnerBases : bases, 'hit', true);
  advance(w, 0, bases, 'hit', bases === 4);
}

const reach = (origin: Origin, bases: number): Destination => (origin + bases > 4 ? 4 : origin + bases) as Destination;

/**
 * A hit with an error of `extra` bases: the batter's total counts for the runners too, but only what the hit alone
 * was worth is a hit and batted in.
 */
export function hitAndError(
  w: Work,
  bases: Destination,
  runnerBases: number,
  extra: number,
  errors: readonly FieldingError[],
): void {
  w.kind = KIND_BY_BASES[bases] as PlateAppearanceKind;
  w.errors = errors;
  const onTheHit = runnerBases > bases ? runnerBases : bases;
  const total = reach(0, bases + extra);
  const withError = runnerBases > total ? runnerBases : total;
  for (let base = 3; base >= 1; base--) {
    const origin = base as 1 | 2 | 3;
    if (!isOn(w, origin)) continue;
    const natural = reach(origin, onTheHit);
    const reached = reach(origin, withError);
    advance(w, origin, reached, reached === natural ? 'hit' : 'error', natural === 4);
  }
  advance(w, 0, total, total === bases ? 'hit' : 'error', bases === 4);
}

/** The batter is given first base: only men who must make room move. */
export function awardFirst(w: Work, kind: PlateAppearanceKind, reason: 'force' | 'interference'): void {
  w.kind = kind;
  if ((w.code & 1) !== 0) {
    if ((w.code & 2) !== 0) {
      if (w.code === 7) advance(w, 3, 4, reason, true);
      advance(w, 2, 3, reason, false);
    }
    advance(w, 1, 2, reason, false);
  }
  advance(w, 0, 1, reason === 'force' ? 'hit' : reason, false);
}

const INTERFERENCE: readonly FieldingError[] = [{ fielder: 2, type: 'interference' }];

/** The catcher's glove was in the way: the batter has first base, and it is the catcher's error. */
export function catcherInterference(w: Work): void {
  w.errors = INTERFERENCE;
  awardFirst(w, 'interference', 'interference');
}

const errorsOf = (type: FieldingError['type']): readonly (readonly FieldingError[])[] =>
  [1, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((fielder) => [{ fielder: fielder as FielderNumber, type }]);
const ERRORS: Readonly<Record<FieldingError['type'], readonly (readonly FieldingError[])[]>> = {
  fielding: errorsOf('fielding'),
  throwing: errorsOf('throwing'),
  drop: errorsOf('drop'),
  interference: errorsOf('interference'),
};
/** One error, as the shared list that a play carries. */
export const errorBy = (fielder: FielderNumber, type: FieldingError['type']): readonly FieldingError[] =>
  ERRORS[type][fielder] as readonly FieldingError[];
