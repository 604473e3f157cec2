import type { Destination } from '../bases';
import type { FielderNumber } from '../positions';
import { alone, ballTo, throwToFirst } from './fielders';
import { hit } from './hits';
import type { SettledResult } from './check-result';
import { advance, batterOut, isOn, putOut, type Work } from './work';

/** The play on a d100 of 1; false where nothing rare can happen and the result stands. */
export function rarePlay(w: Work, fielder: FielderNumber, result: SettledResult): boolean {
  switch (result) {
    case 'G1':
    case 'G2':
    case 'G3':
      return runnerInterference(w, fielder);
    case 'SI1':
      if (!isOn(w, 1)) return extraBaseHit(w, fielder, 1, 1);
      return ballHitsRunner(w, fielder);
    case 'SI2':
      return extraBaseHit(w, fielder, 1, 2);
    case 'DO2':
      return extraBaseHit(w, fielder, 2, 2);
    case 'DO3':
      return extraBaseHit(w, fielder, 2, 3);
    case 'TR3':
      return extraBaseHit(w, fielder, 3, 3);
    case 'F1':
    case 'F2':
    case 'F3':
      return leadRunnerDoubledOff(w, fielder);
    case 'PO':
    case 'FO':
      break;
  }
  return false;
}

/** A runner gets in the fielder's way: the man from first is out, and with fewer than two outs the batter too. */
function runnerInterference(w: Work, fielder: FielderNumber): boolean {
  if (w.code === 0) return false;
  w.ball = ballTo('ground', fielder);
  w.kind = 'out';
  if (isOn(w, 1)) {
    putOut(w, 1, 2, true, 'interference', alone(fielder));
    if (w.outsBefore === 2) {
      w.kind = 'fieldersChoice';
      advance(w, 0, 1, 'hit', false);
      return true;
    }
  }
  batterOut(w, throwToFirst(fielder));
  return true;
}

/** The batted ball hits the man from first: he is out, the batter has a single, the others stay. */
function ballHitsRunner(w: Work, fielder: FielderNumber): boolean {
  w.ball = ballTo('ground', fielder);
  w.kind = 'single';
  putOut(w, 1, 2, false, 'interference', alone(fielder));
  advance(w, 0, 1, 'hit', false);
  return true;
}

function extraBaseHit(w: Work, fielder: FielderNumber, bases: 1 | 2 | 3, runnerBases: number): boolean {
  w.ball = ballTo(fielder >= 7 ? 'line' : 'ground', fielder);
  hit(w, (bases + 1) as Destination, runnerBases);
  return true;
}

const BEHIND_FIRST = [7, 8, 9].map((fielder) => [fielder, 3] as FielderNumber[]);
const BEHIND_SECOND = [7, 8, 9].map((fielder) => [fielder, 4] as FielderNumber[]);
const BEHIND_THIRD = [7, 8, 9].map((fielder) => [fielder, 5] as FielderNumber[]);
const BEHIND = [BEHIND_FIRST, BEHIND_FIRST, BEHIND_SECOND, BEHIND_THIRD];

/** A great catch: the lead runner is caught off his base. */
function leadRunnerDoubledOff(w: Work, fielder: FielderNumber): boolean {
  if (w.code === 0 || w.outsBefore === 2) return false;
  w.ball = ballTo('fly', fielder);
  w.kind = 'out';
  batterOut(w, alone(fielder));
  const lead = isOn(w, 3) ? 3 : isOn(w, 2) ? 2 : 1;
  putOut(w, lead, lead, false, 'doubledOff', BEHIND[lead]?.[fielder - 7] ?? alone(fielder));
  return true;
}
