import type { AdvanceQuestion } from '../advance-question';
import type { Base, Destination, Origin } from '../bases';
import type { CheckResult } from '../charts';
import type { BallInPlay } from '../play';
import { fieldPosition, type FielderNumber } from '../positions';
import {
  batterBases,
  isFlyResult,
  isGroundResult,
  isHitResult,
  runnerBases,
  type FlyResult,
  type GroundResult,
  type SettledResult,
} from './check-result';
import { errorBases } from './error-chart';
import { alone, ballTo, foulTo } from './fielders';
import { flyBall, type FlyDepth } from './fly-ball';
import { groundBall, isPlayedIn, type GroundLetter } from './ground-ball';
import { catcherInterference, errorBy, hit, hitAndError } from './hits';
import { heldToLess, isOutfieldBack, isOutfieldIn } from './outfield-depth';
import { rarePlay } from './rare-play';
import { wildThrow, wildThrowIn } from './wild-throw';
import { advance, advanceRunners, batterOut, fieldingOf, isOn, rollFor, runningOf, type Work } from './work';

/** Infielders who stand closer than usual and so reach less. */
function isDrawnIn(w: Work, fielder: FielderNumber): boolean {
  if (w.depth === 'in') return fielder >= 3 && fielder <= 6;
  return w.depth === 'corners_in' && (fielder === 3 || fielder === 5);
}

/** Who keeps a held runner close. */
function isHolding(w: Work, fielder: FielderNumber): boolean {
  const { hold } = w.decisions.defense;
  for (let i = 0; i < hold.length; i++) {
    const base = hold[i] as Base;
    if (!isOn(w, base)) continue;
    if (base === 1 && fielder === 3 && !isOn(w, 2)) return true;
    if (base === 2 && fielder === (w.bats === 'R' ? 6 : 4)) return true;
    if (base === 3 && fielder === 5) return true;
  }
  return false;
}

function rangeOf(w: Work, fielder: FielderNumber): number {
  const { range } = fieldingOf(w, fielder);
  if (isDrawnIn(w, fielder) || (fielder >= 7 && isOutfieldIn(w))) return range < 5 ? range + 1 : 5;
  const isDoublePlayDepth = w.depth === 'dp' && (fielder === 4 || fielder === 6);
  return isDoublePlayDepth && range < 5 && rollFor(w, 20, 'dp depth') < 6 ? range + 1 : range;
}

function readRange(w: Work, fielder: FielderNumber, face: number): CheckResult {
  const { range } = w.table.charts;
  const rows =
    fielder === 1 ? range.pitcher : fielder === 2 ? range.catcher : fielder >= 7 ? range.outfield : range.infield;
  return (rows[rangeOf(w, fielder) - 1] as readonly CheckResult[])[face - 1] as CheckResult;
}

function settle(w: Work, fielder: FielderNumber, read: CheckResult): SettledResult {
  if (read === 'SPD') return rollFor(w, 20, 'speed') <= runningOf(w, 0) ? 'SI1' : 'G3';
  if (read !== 'G2#' && read !== 'G3#') return read;
  if (isDrawnIn(w, fielder) || isHolding(w, fielder)) return 'SI2';
  return read === 'G2#' ? 'G2' : 'G3';
}

/** The fielder's own skill decides (SPEC X): range, then error, or a rare play. */
export function xCheck(w: Work, fielder: FielderNumber): AdvanceQuestion | null {
  w.checked = fielder;
  const face = rollFor(w, 20, 'range');
  const a = rollFor(w, 6, 'error');
  const b = rollFor(w, 6, 'error');
  const c = rollFor(w, 6, 'error');
  const isRare = rollFor(w, 100, 'rare') === 1;
  if (isRare && fielder === 2) {
    catcherInterference(w);
    return null;
  }
  const settled = settle(w, fielder, readRange(w, fielder, face));
  const result = fielder >= 7 && isOutfieldBack(w) ? heldToLess(settled) : settled;
  if (isRare && rarePlay(w, fielder, result)) return null;
  if (result === 'FO' && isPassedBall(w)) return null;
  const extra = isRare
    ? 0
    : errorBases(w.table.charts.errors[fieldPosition(fielder)], fieldingOf(w, fielder).error, a, b, c);
  return extra === 0 ? play(w, fielder, result) : playWithError(w, fielder, result, extra);
}

/** A foul behind the plate with runners on may get away first: then the batter bats on. */
function isPassedBall(w: Work): boolean {
  if (w.code === 0 || rollFor(w, 20, 'passed ball') > fieldingOf(w, 2).passedBall) return false;
  w.kind = 'passedBall';
  advanceRunners(w, 1, 'passedBall', false);
  return true;
}

const LETTERS: Readonly<Record<GroundResult, GroundLetter>> = { G1: 'A', G2: 'B', G3: 'C' };
const DEPTHS: Readonly<Record<FlyResult, FlyDepth>> = { F1: 'a', F2: 'b', F3: 'c' };
const hitBall = (fielder: FielderNumber): BallInPlay => ballTo(fielder >= 7 ? 'line' : 'ground', fielder);

function play(w: Work, fielder: FielderNumber, result: SettledResult): AdvanceQuestion | null {
  if (isGroundResult(result)) return groundBall(w, LETTERS[result], fielder);
  if (isFlyResult(result)) return flyBall(w, DEPTHS[result], fielder);
  if (isHitResult(result)) {
    w.ball = hitBall(fielder);
    hit(w, batterBases(result), runnerBases(result));
    return null;
  }
  w.kind = 'out';
  w.ball = result === 'PO' ? ballTo('popup', fielder) : foulTo(fielder);
  batterOut(w, alone(fielder));
  return null;
}

function playWithError(w: Work, fielder: FielderNumber, result: SettledResult, extra: 1 | 2 | 3): null {
  if (isHitResult(result)) {
    w.ball = hitBall(fielder);
    hitAndError(w, batterBases(result), runnerBases(result), extra, errorBy(fielder, 'fielding'));
  } else if (result === 'FO') {
    w.kind = 'foulError';
    w.ball = foulTo(fielder);
    w.errors = errorBy(fielder, 'drop');
  } else if (!isWildThrow(w, fielder, result, extra)) {
    safeOnError(w, fielder, result, extra);
  }
  return null;
}

/** The out is made and the throw after it is wild. */
function isWildThrow(w: Work, fielder: FielderNumber, result: SettledResult, extra: 1 | 2 | 3): boolean {
  if (isFlyResult(result)) return extra < 3 && wildThrowIn(w, result, fielder, extra);
  return extra === 1 && isGroundResult(result) && wildThrow(w, result, fielder);
}

/** How far a runner would have come if the ball had been fielded: no more than that is the batter's work. */
function withoutError(w: Work, fielder: FielderNumber, result: SettledResult, origin: Origin): number {
  if (w.outsBefore === 2 || result === 'PO' || result === 'F3') return origin;
  if (isGroundResult(result)) {
    if (isOn(w, 3) && isPlayedIn(w.depth, fielder)) return origin;
    if (origin === 3) return 4;
    if (result === 'G3') return origin + 1;
    return origin === 2 && isOn(w, 1) ? 3 : origin;
  }
  if (origin === 3) return 4;
  return result === 'F1' ? origin + 1 : origin;
}

function safeOnError(w: Work, fielder: FielderNumber, result: SettledResult, extra: 1 | 2 | 3): void {
  const isFly = isFlyResult(result);
  w.kind = 'error';
  w.ball = ballTo(isFly ? 'fly' : result === 'PO' ? 'popup' : 'ground', fielder);
  w.errors = errorBy(fielder, isFly || result === 'PO' ? 'drop' : extra > 1 ? 'throwing' : 'fielding');
  // A run on what should have been a double play is not batted in.
  const isDoublePlayBall = result === 'G1' && isOn(w, 1);
  for (let base = 3; base >= 1; base--) {
    const origin = base as Base;
    if (!isOn(w, origin)) continue;
    const to = (base + extra > 4 ? 4 : base + extra) as Destination;
    const natural = withoutError(w, fielder, result, origin);
    const isNatural = to <= natural;
    advance(w, origin, to, isNatural ? (isFly ? 'tagUp' : 'hit') : 'error', natural === 4 && !isDoublePlayBall);
    if (isFly && natural === 4) w.sacrificeFly = true;
  }
  advance(w, 0, extra, 'error', false);
}
