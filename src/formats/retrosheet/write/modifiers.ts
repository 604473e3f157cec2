import type { BallInPlay, Play } from '@/game/play';

const LETTERS = { ground: 'G', line: 'L', fly: 'F', popup: 'P' } as const;

/** Marks after the basic part: what the scorer calls the play, then the ball and where it went (domain 5.2). */
export function modifiersOf(play: Play, isForceOut: boolean): readonly string[] {
  const { ball } = play;
  return [
    ...(play.kind === 'homeRun' && isInsideThePark(play) ? ['IPHR'] : []),
    ...(isForceOut ? ['FO'] : []),
    ...(play.kind === 'error' && play.errors[0]?.type === 'throwing' ? ['TH'] : []),
    ...(play.sacrificeHit ? ['SH'] : []),
    ...(play.sacrificeFly ? ['SF'] : []),
    ...interferenceMark(play),
    ...doublePlayMark(play),
    ...(ball === null ? [] : ballMarks(ball)),
  ];
}

/** A home run that was fielded: the rules make one out of a check of the fielder alone. */
export const isInsideThePark = ({ source, checked }: Play): boolean =>
  source.by === 'import' ? false : checked !== null;

/** A runner was in the way of the fielder, or of the ball. */
function interferenceMark({ kind, advances }: Play): readonly string[] {
  if (kind === 'interference') return [];
  const isInTheWay = advances.some(({ out, reason }) => out && reason === 'interference');
  return isInTheWay ? [kind === 'single' ? 'BR' : 'RINT'] : [];
}

function doublePlayMark({ outs, ball, noDoublePlay, groundedIntoDoublePlay, kind, errors, advances }: Play): string[] {
  const isBunt = ball?.bunt === true;
  if (outs < 2) return [];
  if (noDoublePlay === true) return ['NDP'];
  if (groundedIntoDoublePlay) return [isBunt ? 'BGDP' : 'GDP'];
  if (errors.length > 0) return [];
  if (kind !== 'out' || ball === null) return [outs === 3 ? 'TP' : 'DP'];
  if (ball.trajectory === 'line') return [outs === 3 ? 'LTP' : 'LDP'];
  if (outs === 3) return [ball.trajectory === 'ground' ? 'GTP' : 'TP'];
  const isDoubledOff = ball.trajectory !== 'ground' && advances.some(({ reason }) => reason === 'doubledOff');
  return [isDoubledOff ? (isBunt ? 'BPDP' : 'FDP') : 'DP'];
}

/** Where a foul can be caught so that its place says so. */
const FOUL_GROUND: Readonly<Record<number, string>> = { 2: '2F', 3: '3F', 5: '5F', 7: '7LF', 9: '9LF' };

function ballMarks({ trajectory, fielder, bunt, foul }: BallInPlay): readonly string[] {
  const letters = `${bunt ? 'B' : ''}${LETTERS[trajectory]}`;
  if (!foul) return [`${letters}${fielder}`];
  const place = FOUL_GROUND[fielder];
  return place === undefined ? ['FL', `${letters}${fielder}`] : [`${letters}${place}`];
}
