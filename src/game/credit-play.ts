import { battingLine, fieldingLine, pitchingLine } from './box-lines';
import type { BattingLine, BoxScore, FieldingLine, PitchingLine, TeamBox } from './box-score';
import type { EventData } from './events';
import type { LineupId } from './lineup';
import { endsPlateAppearance, type Advance, type FieldingError, type Play } from './play';
import { fieldPosition, type FielderNumber } from './positions';
import { sideAtBat } from './sides';
import type { GameState } from './state';

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
    lineOf(fielding, play, (errors[i] as FieldingError).fielder).e++;
    fielding.e++;
  }
}

/** A runner placed on second by the extra-inning rule: he counts in the proof (9.03). */
export function creditHalf(box: BoxScore, data: EventData['halfStarted']): void {
  if (data.placed !== null) box[sideAtBat(data.half)].placed++;
}

/** Men on base when the game ended before the third out. `state` is the one before `gameEnded`. */
export function creditEnd(box: BoxScore, state: GameState): void {
  if (state.outs < 3) box[sideAtBat(state.half)].lob += runnersOn(state.runners);
}

/** A copy of the box score with the play credited: what did not change is shared with the old one. */
export function creditPlay(box: BoxScore, play: Play): BoxScore {
  const battingSide = sideAtBat(play.half);
  const batting = copyTeam(box[battingSide]);
  const fielding = copyTeam(box[battingSide === 'away' ? 'home' : 'away']);
  refresh(batting.batting, play.responsibleBatter);
  refresh(fielding.pitching, play.pitcher);
  refresh(fielding.pitching, play.responsiblePitcher);
  refresh(fielding.fielding, play.catcher);
  for (const advance of play.advances) {
    refresh(batting.batting, advance.runner);
    refresh(fielding.pitching, advance.chargedTo);
    for (const fielder of advance.by) refresh(fielding.fielding, fielderId(fielding, play, fielder));
  }
  for (const error of play.errors) refresh(fielding.fielding, fielderId(fielding, play, error.fielder));
  const copy: BoxScore = {
    away: battingSide === 'away' ? batting : fielding,
    home: battingSide === 'away' ? fielding : batting,
    record: { ...box.record },
    half: box.half.slice(),
  };
  creditInto(copy, play);
  return copy;
}

export const copyTeam = (team: TeamBox): TeamBox => ({
  ...team,
  batting: team.batting.slice(),
  pitching: team.pitching.slice(),
  fielding: team.fielding.slice(),
});

/** Puts a copy in the place of a man's line. */
function refresh(lines: { readonly lineupId: LineupId }[], id: LineupId): void {
  const index = lines.findIndex((line) => line.lineupId === id);
  const line = lines[index];
  if (line !== undefined) lines[index] = { ...line };
}

function creditAppearance(batting: TeamBox, fielding: TeamBox, play: Play): void {
  const batter = battingLine(batting, play.responsibleBatter);
  const pitcher = pitchingLine(fielding, play.responsiblePitcher);
  batter.pa++;
  pitcher.battersFaced++;
  batter.rbi += play.rbi;
  if (play.groundedIntoDoublePlay) batter.gidp++;
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
  } else if (play.sacrificeHit) {
    batter.sh++;
  } else if (play.sacrificeFly) {
    batter.sf++;
  } else {
    batter.ab++;
    if (kind === 'strikeout') {
      batter.so++;
      pitcher.so++;
    } else if (kind === 'error') {
      batter.roe++;
    } else if (kind === 'single' || kind === 'double' || kind === 'triple' || kind === 'homeRun') {
      creditHit(batting, batter, pitcher, kind);
    }
  }
}

function creditHit(
  batting: TeamBox,
  batter: BattingLine,
  pitcher: PitchingLine,
  kind: 'single' | 'double' | 'triple' | 'homeRun',
): void {
  batter.h++;
  pitcher.h++;
  batting.h++;
  if (kind === 'double') batter.double++;
  else if (kind === 'triple') batter.triple++;
  else if (kind === 'homeRun') {
    batter.hr++;
    pitcher.hr++;
  }
}

function creditAdvances(batting: TeamBox, fielding: TeamBox, play: Play): void {
  const { advances } = play;
  let wildPitch = false;
  let passedBall = false;
  let balk = false;
  let isCaught = play.kind === 'caughtStealing';
  for (let i = 0; i < advances.length; i++) {
    const { out, reason } = advances[i] as Advance;
    if (out && reason === 'steal') isCaught = true;
  }
  let isCharged = false;
  for (let i = 0; i < advances.length; i++) {
    const advance = advances[i] as Advance;
    if (advance.scored) {
      battingLine(batting, advance.runner).r++;
      batting.r++;
      pitchingLine(fielding, advance.chargedTo).r++;
    }
    const { reason } = advance;
    if (reason === 'wildPitch') wildPitch = true;
    else if (reason === 'passedBall') passedBall = true;
    else if (reason === 'balk') balk = true;
    else if (reason === 'steal') {
      // 9.07(d): no steal is credited when a man is put out on it. One whom an error saved is caught all the same.
      if (!isCaught) battingLine(batting, advance.runner).sb++;
      else if (advance.out || (!isCharged && !hasOut(advances))) {
        battingLine(batting, advance.runner).cs++;
        isCharged = true;
      }
    }
  }
  if (wildPitch) pitchingLine(fielding, play.pitcher).wp++;
  if (balk) pitchingLine(fielding, play.pitcher).bk++;
  if (passedBall) lineOf(fielding, play, 2).pb++;
}

function hasOut(advances: readonly Advance[]): boolean {
  for (let i = 0; i < advances.length; i++) if ((advances[i] as Advance).out) return true;
  return false;
}

/** Putouts to the last man who handled the ball, one assist an out to each before him; both outs' men share a double play. */
function creditOuts(fielding: TeamBox, play: Play): void {
  const { advances } = play;
  let partners = 0;
  for (let i = 0; i < advances.length; i++) {
    const { out, by } = advances[i] as Advance;
    if (!out || by.length === 0) continue;
    let assisted = 0;
    for (let j = 0; j < by.length; j++) {
      const fielder = by[j] as FielderNumber;
      const bit = 1 << fielder;
      partners |= bit;
      if (j === by.length - 1) lineOf(fielding, play, fielder).po++;
      else if ((assisted & bit) === 0) {
        assisted |= bit;
        lineOf(fielding, play, fielder).a++;
      }
    }
  }
  if (play.outs !== 2) return;
  for (let fielder = 1; fielder <= 9; fielder++) {
    if ((partners & (1 << fielder)) !== 0) {
      lineOf(fielding, play, fielder as FielderNumber).dp++;
    }
  }
}

const lineOf = (fielding: TeamBox, play: Play, fielder: FielderNumber): FieldingLine =>
  fieldingLine(fielding, fielderId(fielding, play, fielder), fieldPosition(fielder));

function fielderId(fielding: TeamBox, play: Play, fielder: FielderNumber): LineupId {
  if (fielder === 1) return play.pitcher;
  if (fielder === 2) return play.catcher;
  return fielding.fielders[fielder - 1] as LineupId;
}

function runnersOn(runners: Play['runnersAfter']): number {
  return (runners[0] === null ? 0 : 1) + (runners[1] === null ? 0 : 1) + (runners[2] === null ? 0 : 1);
}
