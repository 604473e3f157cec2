import type { AdvanceChoice, AdvanceQuestion } from '../advance-question';
import type { InfieldDepth } from '../decisions';
import type { FielderNumber } from '../positions';
import { alone, ballTo, relayToFirst, throwHome, throwToFirst, throwToSecond } from './fielders';
import {
  advance,
  advanceRunners,
  batterOut,
  isOn,
  manAt,
  nextAnswer,
  putOut,
  rollFor,
  runningOf,
  safeNumber,
  type Work,
} from './work';

export type GroundLetter = 'A' | 'B' | 'C';

/** With the corners in, only the pitcher, the catcher and the corner men play in (G-4). */
export const isPlayedIn = (depth: InfieldDepth, fielder: FielderNumber): boolean =>
  depth === 'in' || (depth === 'corners_in' && (fielder <= 3 || fielder === 5));

/** d20 that moves a man on second when the ball is on the left side or back to the mound (G-3), by fielder. */
const LEFT_SIDE_ADVANCE: readonly number[] = [0, 11, 6, 20, 20, 5, 10];

/** A ground ball of a letter to an infielder (SPEC G). Null when it is settled. */
export function groundBall(w: Work, letter: GroundLetter, fielder: FielderNumber): AdvanceQuestion | null {
  w.ball = ballTo('ground', fielder);
  w.kind = 'out';
  if (w.outsBefore === 2) {
    batterOut(w, throwToFirst(fielder));
    return null;
  }
  if (isOn(w, 3) && isPlayedIn(w.depth, fielder)) return infieldIn(w, letter, fielder);
  if (!isOn(w, 1)) {
    batterAtFirst(w, letter, fielder);
  } else if (letter === 'C') {
    batterOut(w, throwToFirst(fielder));
    advanceRunners(w, 1, 'hit', true);
  } else if (letter === 'A' && (w.depth === 'dp' || rollFor(w, 20, 'relay') <= 18)) {
    doublePlay(w, fielder);
  } else {
    forceAtSecond(w, fielder);
  }
  return null;
}

/** Nobody to force: one out at first, and the others move as the ball allows. */
function batterAtFirst(w: Work, letter: GroundLetter, fielder: FielderNumber): void {
  batterOut(w, throwToFirst(fielder));
  if (isOn(w, 3)) advance(w, 3, 4, 'hit', true);
  if (isOn(w, 2) && (letter === 'C' || goesOnTheRightSide(w, fielder))) advance(w, 2, 3, 'hit', false);
}

function goesOnTheRightSide(w: Work, fielder: FielderNumber): boolean {
  if (fielder === 3 || fielder === 4) return true;
  return rollFor(w, 20, 'right side') <= (LEFT_SIDE_ADVANCE[fielder] as number);
}

function doublePlay(w: Work, fielder: FielderNumber): void {
  w.groundedIntoDoublePlay = true;
  putOut(w, 1, 2, true, 'force', throwToSecond(fielder));
  batterOut(w, relayToFirst(fielder));
  if (isOn(w, 3)) advance(w, 3, 4, 'hit', false);
  if (isOn(w, 2)) advance(w, 2, 3, 'hit', false);
}

function forceAtSecond(w: Work, fielder: FielderNumber): void {
  w.kind = 'fieldersChoice';
  putOut(w, 1, 2, true, 'force', throwToSecond(fielder));
  if (isOn(w, 3)) advance(w, 3, 4, 'hit', true);
  if (isOn(w, 2)) advance(w, 2, 3, 'hit', false);
  advance(w, 0, 1, 'hit', false);
}

const GO_OR_HOLD: readonly AdvanceChoice[] = ['go', 'hold'];

function infieldIn(w: Work, letter: GroundLetter, fielder: FielderNumber): AdvanceQuestion | null {
  if (w.code === 7) {
    basesFullInfieldIn(w, letter, fielder);
    return null;
  }
  if (letter === 'C') {
    const choice = nextAnswer(w);
    if (choice === null) {
      const safe = safeNumber(runningOf(w, 3));
      const lead = { runner: manAt(w, 3), from: 3, to: 4, safe } as const;
      return { ask: 'sendLead', asked: 'offense', situation: 'groundBall', choices: GO_OR_HOLD, lead, trail: null };
    }
    if (choice === 'go') {
      playAtThePlate(w, fielder);
      return null;
    }
  }
  batterOut(w, throwToFirst(fielder));
  if (isOn(w, 1)) advance(w, 1, 2, 'hit', false);
  return null;
}

function basesFullInfieldIn(w: Work, letter: GroundLetter, fielder: FielderNumber): void {
  if (letter === 'C') {
    batterOut(w, throwToFirst(fielder));
    advanceRunners(w, 1, 'hit', true);
    return;
  }
  putOut(w, 3, 4, true, 'force', throwHome(fielder));
  if (letter === 'A') {
    w.groundedIntoDoublePlay = true;
    batterOut(w, throwToFirst(2));
  } else {
    w.kind = 'fieldersChoice';
    advance(w, 0, 1, 'hit', false);
  }
  advance(w, 2, 3, 'hit', false);
  advance(w, 1, 2, 'hit', false);
}

/** The man on third runs on contact against a drawn-in infield. */
function playAtThePlate(w: Work, fielder: FielderNumber): void {
  w.kind = 'fieldersChoice';
  if (rollFor(w, 20, 'running') <= safeNumber(runningOf(w, 3))) advance(w, 3, 4, 'throw', true);
  else putOut(w, 3, 4, false, 'throw', fielder === 2 ? alone(2) : throwHome(fielder));
  if (isOn(w, 2)) advance(w, 2, 3, 'hit', false);
  if (isOn(w, 1)) advance(w, 1, 2, 'hit', false);
  advance(w, 0, 1, 'hit', false);
}
