import { battingLine, pitchingLine } from '../box-lines';
import type { BattingLine, PitchingLine, TeamBox } from '../box-score';
import type { Play } from '../play';

/** A finished turn at bat: the batter's line, and that of the pitcher responsible. */
export function creditAppearance(batting: TeamBox, fielding: TeamBox, play: Play): void {
  const batter = battingLine(batting, play.responsibleBatter);
  const pitcher = pitchingLine(fielding, play.responsiblePitcher);
  batter.pa++;
  pitcher.battersFaced++;
  batter.rbi += play.rbi;
  if (play.groundedIntoDoublePlay) {
    batter.gidp++;
    pitcher.gidp++;
  }
  const { kind } = play;
  if (kind === 'walk' || kind === 'intentionalWalk') {
    batter.bb++;
    pitcher.bb++;
    if (kind === 'intentionalWalk') {
      batter.ibb++;
      pitcher.ibb++;
    }
  } else if (kind === 'hitByPitch') {
    batter.hbp++;
    pitcher.hbp++;
  } else if (kind === 'interference') {
    batter.ci++;
    pitcher.ci++;
  } else if (play.sacrificeHit) {
    batter.sh++;
    pitcher.sh++;
    if (kind === 'error') batter.roe++;
  } else if (play.sacrificeFly) {
    batter.sf++;
    pitcher.sf++;
    if (kind === 'error') batter.roe++;
  } else {
    creditAtBat(batting, batter, pitcher, play);
  }
}

function creditAtBat(batting: TeamBox, batter: BattingLine, pitcher: PitchingLine, { kind }: Play): void {
  batter.ab++;
  pitcher.ab++;
  if (kind === 'strikeout') {
    batter.so++;
    pitcher.so++;
  } else if (kind === 'error') {
    batter.roe++;
  } else if (kind === 'single' || kind === 'double' || kind === 'triple' || kind === 'homeRun') {
    batter.h++;
    pitcher.h++;
    batting.h++;
    if (kind === 'double') {
      batter.double++;
      pitcher.double++;
    } else if (kind === 'triple') {
      batter.triple++;
      pitcher.triple++;
    } else if (kind === 'homeRun') {
      batter.hr++;
      pitcher.hr++;
    }
  }
}
