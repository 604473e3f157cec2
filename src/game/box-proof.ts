import type { BoxScore } from './box-score';
import type { Side } from './play';
import { otherSide } from './sides';

/**
 * Both sides of the box-score proof (9.03): every man who came up (or was placed on second) scored, was left on base, or
 * was put out. They are equal whenever a half-inning, or the game, is over.
 */
export function boxProof(box: BoxScore, side: Side): { readonly left: number; readonly right: number } {
  const team = box[side];
  let left = team.placed;
  for (const line of team.batting) left += line.ab + line.bb + line.hbp + line.sh + line.sf + line.ci;
  let right = team.r + team.lob;
  for (const line of box[otherSide(side)].fielding) right += line.po;
  return { left, right };
}
