import { battingLine, pitchingLine } from '../box-lines';
import type { TeamBox } from '../box-score';
import { fieldingOf } from './fielding-of';
import type { Advance, Play } from '../play';

/** Runs, steals, men caught and picked off, wild pitches, passed balls and balks. */
export function creditAdvances(batting: TeamBox, fielding: TeamBox, play: Play): void {
  const { advances } = play;
  let wildPitch = play.kind === 'wildPitch';
  let passedBall = play.kind === 'passedBall';
  let balk = play.kind === 'balk';
  let isRunning = false;
  let isCalled = false;
  for (let i = 0; i < advances.length; i++) {
    const advance = advances[i] as Advance;
    if (advance.scored) creditRun(batting, fielding, play, advance);
    const { reason, stealing } = advance;
    if (stealing !== undefined) isCalled = true;
    if (reason === 'wildPitch') wildPitch = true;
    else if (reason === 'passedBall') passedBall = true;
    else if (reason === 'balk') balk = true;
    else if (reason === 'steal') isRunning = true;
    else if (reason === 'pickOff' && advance.out) creditPickOff(batting, fielding, play, advance);
  }
  if (isCalled) creditCalled(batting, fielding, play);
  else if (isRunning || play.kind === 'caughtStealing') creditSteals(batting, fielding, play);
  if (wildPitch) pitchingLine(fielding, play.pitcher).wp++;
  if (balk) pitchingLine(fielding, play.pitcher).bk++;
  if (passedBall) fieldingOf(fielding, play, 2).pb++;
}

function creditRun(batting: TeamBox, fielding: TeamBox, play: Play, { runner, chargedTo }: Advance): void {
  battingLine(batting, runner).r++;
  batting.r++;
  pitchingLine(fielding, chargedTo).r++;
  if (chargedTo !== play.pitcher) pitchingLine(fielding, play.pitcher).inheritedScored++;
}

/** One who had broken for the next base is caught stealing too (9.07(h)). */
function creditPickOff(batting: TeamBox, fielding: TeamBox, play: Play, { runner, by, stealing }: Advance): void {
  const line = battingLine(batting, runner);
  line.po++;
  if (by[0] === 1) pitchingLine(fielding, play.pitcher).po++;
  if (play.kind !== 'caughtStealing' || stealing !== undefined) return;
  line.cs++;
  fieldingOf(fielding, play, 2).cs++;
}

/** Steals as the scorer called them. */
function creditCalled(batting: TeamBox, fielding: TeamBox, play: Play): void {
  for (const { runner, stealing } of play.advances) {
    if (stealing === 'stolen') {
      battingLine(batting, runner).sb++;
      fieldingOf(fielding, play, 2).sb++;
    } else if (stealing === 'caught') {
      battingLine(batting, runner).cs++;
      fieldingOf(fielding, play, 2).cs++;
    }
  }
}

/**
 * 9.07(d): no steal is credited when a man is put out on it. One whom only an error saved is caught all the same: the
 * lead man of those who ran.
 */
function creditSteals(batting: TeamBox, fielding: TeamBox, play: Play): void {
  const { advances } = play;
  let isOut = false;
  let isCaught = play.kind === 'caughtStealing';
  for (let i = 0; i < advances.length; i++) {
    const { out, reason } = advances[i] as Advance;
    if (out) isOut = true;
    if (out && reason === 'steal') isCaught = true;
  }
  let isCharged = false;
  for (let i = 0; i < advances.length; i++) {
    const { runner, out, reason } = advances[i] as Advance;
    if (reason !== 'steal') continue;
    if (!isCaught) {
      battingLine(batting, runner).sb++;
      fieldingOf(fielding, play, 2).sb++;
    } else if (out || (!isCharged && !isOut)) {
      battingLine(batting, runner).cs++;
      fieldingOf(fielding, play, 2).cs++;
      isCharged = true;
    }
  }
}
