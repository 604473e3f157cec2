import type { AdvanceQuestion } from '../advance-question';
import type { Outcome } from '../outcomes';
import type { FielderNumber } from '../positions';
import { everyoneMovesUp } from './chaos';
import { alone, ballTo } from './fielders';
import { flyBall } from './fly-ball';
import { groundBall } from './ground-ball';
import { awardFirst, catcherInterference, hit } from './hits';
import { lineOut, popOut } from './line-drive';
import { isOutfieldBack, isOutfieldIn } from './outfield-depth';
import { locateFly, locateGroundBall, locateOutfieldHit, namedOutfielder } from './locate';
import { nextDraftedUse } from './rolls';
import { uncappedDouble, uncappedSingle } from './uncapped-hit';
import { batterOut, rollFor, type Work } from './work';
import { xCheck } from './x-check';

/** What an outcome does (SPEC O). Null when the play is settled, else what it waits for. */
export function playOutcome(w: Work, outcome: Outcome): AdvanceQuestion | null {
  switch (outcome) {
    case 'homerun':
      return homeRun(w);
    case 'bp_homerun':
      return ballparkHomeRun(w);
    case 'triple':
      return hitToOutfield(w, 3, 3);
    case 'double_three':
      return hitToOutfield(w, 2, 3);
    case 'double_two':
      return hitToOutfield(w, 2, isOutfieldIn(w) ? 3 : 2);
    case 'double_pull':
      return doubleToOutfield(w, namedOutfielder(w) ?? (w.bats === 'L' ? 9 : 7));
    case 'double_cf':
      return doubleToOutfield(w, namedOutfielder(w) ?? 8);
    case 'single_two':
      return hitToOutfield(w, 1, 2);
    case 'single_one':
      return hitToOutfield(w, 1, isOutfieldBack(w) ? 2 : 1);
    case 'single_center':
      return singleThroughTheMiddle(w);
    case 'bp_single':
      return ballparkSingle(w);
    case 'hbp':
      awardFirst(w, 'hitByPitch', 'force');
      break;
    case 'walk':
      awardFirst(w, 'walk', 'force');
      break;
    case 'intentional_walk':
      awardFirst(w, 'intentionalWalk', 'force');
      break;
    case 'catcher_interference':
      catcherInterference(w);
      break;
    case 'strikeout':
      w.kind = 'strikeout';
      batterOut(w, alone(2));
      break;
    case 'lineout':
      lineOut(w);
      break;
    case 'popout':
      popOut(w);
      break;
    case 'groundout_a':
      return groundBall(w, 'A', locateGroundBall(w));
    case 'groundout_b':
      return groundBall(w, 'B', locateGroundBall(w));
    case 'groundout_c':
      return groundBall(w, 'C', locateGroundBall(w));
    case 'flyout_a':
      return flyBall(w, 'a', locateFly(w));
    case 'flyout_lf_b':
      return flyBall(w, 'b', 7);
    case 'flyout_cf_b':
      return flyBall(w, 'b', 8);
    case 'flyout_rf_b':
      return flyBall(w, 'b', 9);
    case 'flyout_bq':
      return flyBall(w, 'bq', locateFly(w));
    case 'flyout_c':
      return flyBall(w, 'c', locateFly(w));
    case 'xcheck_p':
      return xCheck(w, 1);
    case 'xcheck_c':
      return xCheck(w, 2);
    case 'xcheck_1b':
      return xCheck(w, 3);
    case 'xcheck_2b':
      return xCheck(w, 4);
    case 'xcheck_3b':
      return xCheck(w, 5);
    case 'xcheck_ss':
      return xCheck(w, 6);
    case 'xcheck_lf':
      return xCheck(w, 7);
    case 'xcheck_cf':
      return xCheck(w, 8);
    case 'xcheck_rf':
      return xCheck(w, 9);
    case 'wild_pitch':
      everyoneMovesUp(w, 'wildPitch');
      break;
    case 'passed_ball':
      everyoneMovesUp(w, 'passedBall');
      break;
    case 'balk':
      everyoneMovesUp(w, 'balk');
      break;
  }
  return null;
}

function hitToOutfield(w: Work, bases: 1 | 2 | 3, runnerBases: number): null {
  w.ball = ballTo('line', locateOutfieldHit(w));
  hit(w, bases, runnerBases);
  return null;
}

/** Over the head of an outfielder who plays in, everyone scores and nobody has to decide (Z-3). */
function doubleToOutfield(w: Work, fielder: FielderNumber): AdvanceQuestion | null {
  if (!isOutfieldIn(w)) return uncappedDouble(w, fielder);
  w.ball = ballTo('line', fielder);
  hit(w, 2, 3);
  return null;
}

function homeRun(w: Work): null {
  w.ball = ballTo('fly', locateOutfieldHit(w));
  hit(w, 4, 4);
  w.overTheFence = true;
  return null;
}

function ballparkHomeRun(w: Work): AdvanceQuestion | null {
  const { park } = w.table;
  const number = w.bats === 'L' ? park.homeRunL : park.homeRunR;
  return rollFor(w, 20, 'ballpark') <= number ? homeRun(w) : flyBall(w, 'b', 8);
}

function ballparkSingle(w: Work): null {
  if (rollFor(w, 20, 'ballpark') <= w.table.park.single) return hitToOutfield(w, 1, 1);
  lineOut(w);
  return null;
}

/** Share of these singles, of 100, that an infielder keeps from the outfield (O-6). */
const INFIELD_SINGLES = 17;

function singleThroughTheMiddle(w: Work): AdvanceQuestion | null {
  const { named } = w;
  const isNamed = named !== null && nextDraftedUse(w.rolls) !== 'infield hit';
  const staysIn = isNamed ? named <= 6 : rollFor(w, 100, 'infield hit') <= INFIELD_SINGLES;
  if (!staysIn) return uncappedSingle(w, locateOutfieldHit(w));
  w.ball = ballTo('ground', locateGroundBall(w));
  hit(w, 1, 1);
  return null;
}
