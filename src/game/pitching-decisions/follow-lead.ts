import { pitchingLine } from '../box-lines';
import type { BoxScore, PitchingLine, TeamBox } from '../box-score';
import type { LineupId } from '../lineup';
import type { Play } from '../play';
import { isSaveSituation } from './save-situation';

/**
 * Who stands to win and lose after a play that scored (9.17). The pitcher of the side that goes ahead is the one who pitched
 * last, though he was just batted for; the loss is his who is charged with the run that put them ahead.
 */
export function followLead(box: BoxScore, play: Play): void {
  const awayBats = play.half === 'top';
  const { away, home } = play.scoreBefore;
  const before = awayBats ? away - home : home - away;
  const after = before + play.runs;
  const fielding = awayBats ? box.home : box.away;
  if (before < 0 && after >= 0) leadLost(fielding, play);
  if (after === 0) {
    box.record.win = null;
    box.record.loss = null;
  } else if (before <= 0 && after > 0) {
    const batting = awayBats ? box.away : box.home;
    box.record.win = batting.pitching.at(-1)?.lineupId ?? null;
    box.record.loss = chargedWith(play, 1 - before);
  }
}

/** The tying run scored on a man who came in to save: whoever is charged with it. */
function leadLost(fielding: TeamBox, play: Play): void {
  const line: PitchingLine = pitchingLine(fielding, play.pitcher);
  if (line !== fielding.pitching[0] && isSaveSituation(line.entry)) line.blownSave = true;
}

/** The pitcher charged with the nth run of a play. */
function chargedWith(play: Play, nth: number): LineupId {
  let left = nth;
  for (const { scored, chargedTo } of play.advances) {
    if (!scored) continue;
    left--;
    if (left === 0) return chargedTo;
  }
  return play.pitcher;
}
