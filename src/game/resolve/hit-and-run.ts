import type { Destination } from '../bases';
import type { HitAndRunResult } from '../charts';
import { alone, ballTo, throwToFirst } from './fielders';
import { gradeIndex } from './grades';
import { hit } from './hits';
import { popOut } from './line-drive';
import { locateGroundBall, locateLineOut, locateOutfieldHit } from './locate';
import { isHeld, stealNumber, throwOut } from './steal-number';
import { abilitiesOf, advance, advanceRunners, batterOut, isOn, rollFor, putOut, type Work } from './work';

/** A hit-and-run that was called (SPEC H). It takes the place of the at-bat roll. */
export function hitAndRun(w: Work): void {
  const grade = gradeIndex(abilitiesOf(w, 0).hitAndRun, isHeld(w, 1) ? -1 : 0);
  const index = 6 * (rollFor(w, 6, 'hit and run') - 1) + rollFor(w, 6, 'hit and run');
  switch ((w.table.charts.hitAndRun[grade] as readonly HitAndRunResult[])[index - 1] as HitAndRunResult) {
    case 'single':
      w.ball = ballTo('line', locateOutfieldHit(w));
      hit(w, 1, 2);
      return;
    case 'groundOut': {
      const fielder = locateGroundBall(w);
      w.kind = 'out';
      w.ball = ballTo('ground', fielder);
      batterOut(w, throwToFirst(fielder));
      advanceRunners(w, 1, 'hit', true);
      return;
    }
    case 'missedSwing':
      missedSwing(w);
      return;
    case 'lineOut': {
      const fielder = locateLineOut(w);
      w.kind = 'out';
      w.ball = ballTo('line', fielder);
      batterOut(w, alone(fielder));
      putOut(w, 1, 1, false, 'doubledOff', throwToFirst(fielder));
      return;
    }
    case 'popOut':
      popOut(w);
  }
}

/** Strike three, and the catcher throws at the lead man, who had no jump. */
function missedSwing(w: Work): void {
  w.kind = 'strikeout';
  batterOut(w, alone(2));
  const lead = isOn(w, 2) ? 2 : 1;
  const to = (lead + 1) as Destination;
  const isSafe = rollFor(w, 20, 'steal') <= stealNumber(w, lead, false, -2);
  if (isSafe) advance(w, lead, to, 'steal', false);
  else throwOut(w, lead);
  if (lead === 2) advance(w, 1, 2, isSafe ? 'steal' : 'throw', false);
}
