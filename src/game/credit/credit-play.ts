import { pitchingLine } from '../box-lines';
import type { BoxScore } from '../box-score';
import { creditAdvances } from './credit-advances';
import { creditAppearance } from './credit-appearance';
import { creditEarned } from './credit-earned';
import { creditOuts } from './credit-outs';
import { fieldingOf } from './fielding-of';
import { endsPlateAppearance, type FieldingError, type Play } from '../play';
import { followLead } from '../pitching-decisions/follow-lead';

/**
 * Credits a play in place, from the play alone (SPEC B). The team's left-on-base are counted with the third out;
 * those of a half that the end of the game cut short by `creditEnd`.
 */
export function creditInto(box: BoxScore, play: Play): void {
  const awayBats = play.half === 'top';
  const batting = awayBats ? box.away : box.home;
  const fielding = awayBats ? box.home : box.away;
  if (endsPlateAppearance(play.kind)) creditAppearance(batting, fielding, play);
  if (play.advances.length > 0) creditAdvances(batting, fielding, play);
  if (play.outs > 0) {
    pitchingLine(fielding, play.pitcher).outs += play.outs;
    creditOuts(fielding, play);
    if (play.outsBefore + play.outs >= 3) batting.lob += runnersOn(play.runnersAfter);
  }
  const { errors } = play;
  for (let i = 0; i < errors.length; i++) {
    const { fielder, assists } = errors[i] as FieldingError;
    fieldingOf(fielding, play, fielder).e++;
    fielding.e++;
    if (assists !== undefined) for (const one of new Set(assists)) fieldingOf(fielding, play, one).a++;
  }
  creditEarned(fielding, box.half, play);
  box.half.push(play);
  if (play.runs > 0) followLead(box, play);
}

function runnersOn(runners: Play['runnersAfter']): number {
  return (runners[0] === null ? 0 : 1) + (runners[1] === null ? 0 : 1) + (runners[2] === null ? 0 : 1);
}
