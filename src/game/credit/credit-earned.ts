import { pitchingLine } from '../box-lines';
import type { TeamBox } from '../box-score';
import { earnedRuns, isPlaced, isUnclean } from '../earned-runs/earned-runs';
import type { Advance, Play } from '../play';

/**
 * Earned runs after one more play of a half-inning. Whether a run is earned shows only at its end (9.16), so each play
 * takes back what the plays before it seemed to be worth; where nothing unclean happened every run is earned at once.
 */
export function creditEarned(fielding: TeamBox, before: readonly Play[], play: Play): void {
  const first = before[0] ?? play;
  if (isPlaced(first) || isUnclean(play) || before.some(isUnclean)) {
    add(fielding, before, -1);
    add(fielding, [...before, play], 1);
  } else if (play.runs > 0) {
    creditPlain(fielding, play);
  }
}

function creditPlain(fielding: TeamBox, play: Play): void {
  const { advances } = play;
  for (let i = 0; i < advances.length; i++) {
    const advance = advances[i] as Advance;
    if (!advance.scored) continue;
    pitchingLine(fielding, advance.chargedTo).er++;
    pitchingLine(fielding, play.pitcher).erOnMound++;
    fielding.er++;
  }
}

function add(fielding: TeamBox, half: readonly Play[], sign: 1 | -1): void {
  const first = half[0]?.number ?? 0;
  for (const run of earnedRuns(half)) {
    if (run.earned) {
      pitchingLine(fielding, run.chargedTo).er += sign;
      const pitcher = half[run.play - first]?.pitcher ?? run.chargedTo;
      pitchingLine(fielding, pitcher).erOnMound += sign;
    }
    if (run.teamEarned) fielding.er += sign;
  }
}
