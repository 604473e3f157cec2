import { pitchingLine } from '../box-lines';
import type { TeamBox } from '../box-score';
import { earnedRuns, isPlaced, isUnclean } from '../earned-runs/earned-runs';
import type { Advance, Play } from '../play';

/**
 * Earned runs after one more play of a half-inning. Whether a run is earned shows only at its end (9.16), so each play
 * takes back what the plays before it seemed to be worth; where nothing unclean happened, or the scorer called every
 * run, they count at once.
 */
export function creditEarned(fielding: TeamBox, before: readonly Play[], play: Play): void {
  const isOpen = hasOpenRun(play) || before.some(hasOpenRun);
  if (isOpen && (isPlaced(before[0] ?? play) || isUnclean(play) || before.some(isUnclean))) {
    add(fielding, before, -1);
    add(fielding, [...before, play], 1);
  } else if (play.runs > 0) {
    creditPlain(fielding, play);
  }
}

/** A run that the scorer has not called: it may become earned or unearned yet. */
function hasOpenRun({ runs, advances }: Play): boolean {
  if (runs === 0) return false;
  for (let i = 0; i < advances.length; i++) {
    const { scored, earned } = advances[i] as Advance;
    if (scored && earned === undefined) return true;
  }
  return false;
}

function creditPlain(fielding: TeamBox, play: Play): void {
  const { advances } = play;
  for (let i = 0; i < advances.length; i++) {
    const advance = advances[i] as Advance;
    if (!advance.scored || advance.earned === 'unearned') continue;
    pitchingLine(fielding, advance.chargedTo).er++;
    pitchingLine(fielding, play.pitcher).erOnMound++;
    if (advance.earned !== 'teamUnearned') fielding.er++;
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
