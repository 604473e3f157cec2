import type { Mound } from './mound';
import { endsPlateAppearance, type Play, type PlayKind } from './play';

/** What is remembered of the pitcher after a play of his. */
export function moundAfter(mound: Mound, play: Play): Mound {
  const reached = hasReached(play) ? 1 : 0;
  const { reached: before } = mound;
  return {
    pitcher: mound.pitcher,
    role: mound.role,
    outs: mound.outs + play.outs,
    batters: endsPlateAppearance(play.kind) ? mound.batters + 1 : mound.batters,
    reached: play.outs === 0 && reached === 0 ? before : afterOuts(before, reached, play.outs),
    runsInInning: mound.runsInInning + play.runs,
    endedHalf: mound.endedHalf || play.outsBefore + play.outs >= 3,
    tired: mound.tired || play.pitcherTired,
  };
}

/** Hits, walks and hit batsmen count; men safe on an error or a fielder's choice do not (domain 1.15). */
const hasReached = ({ kind }: Play): boolean => REACHED.has(kind);
const REACHED: ReadonlySet<PlayKind> = new Set([
  'single',
  'double',
  'triple',
  'homeRun',
  'walk',
  'intentionalWalk',
  'hitByPitch',
]);

/** An out opens a new gap; the man who reached on the play did so before its outs. */
function afterOuts([last, before, earlier]: Mound['reached'], reached: number, outs: number): Mound['reached'] {
  const now = last + reached;
  if (outs === 0) return [now, before, earlier];
  if (outs === 1) return [0, now, before];
  return outs === 2 ? [0, 0, now] : [0, 0, 0];
}
