import type { Origin } from '@/game/bases';
import { inOrderOfPlay } from '@/game/notation';
import type { Advance, Play } from '@/game/play';
import type { FielderNumber } from '@/game/positions';

/** The outs that the basic part of a play can tell, and whose they are. */
export interface BasicOuts {
  readonly text: string;
  readonly told: ReadonlySet<Origin>;
}

/**
 * The outs of a ball in play as one string of fielders, a bracket after each man but a batter who comes last:
 * `63`, `64(1)3`, `6(B)63(1)`. Outs that do not go through one line of hands are left to the advances. Null where none fits.
 */
export function basicOuts(play: Play): BasicOuts | null {
  const isInAir = play.ball !== null && play.ball.trajectory !== 'ground';
  const outs = play.advances.filter((advance) => advance.out && fits(play, advance, isInAir));
  const told = new Set<Origin>();
  let text = '';
  let last: FielderNumber | null = null;
  let wasBatter = false;
  for (const { from, by } of isInAir ? batterFirst(outs) : inOrderOfPlay(outs)) {
    if (by.length === 0 || (last !== null && by[0] !== last)) {
      // A batter who is out has to be told here: without him he would be safe.
      if (from === 0 && by.length > 0) return { text: by.join(''), told: new Set([from]) };
      continue;
    }
    if (wasBatter) text += '(B)';
    text += hands(by, last, isInAir);
    if (from > 0) text += `(${from})`;
    wasBatter = from === 0;
    told.add(from);
    last = by.at(-1) ?? null;
  }
  return told.size === 0 ? null : { text, told };
}

/** What the bracket of a man says where he was out: on his way to the next base, off his base on a catch, or at first. */
function fits({ kind }: Play, { from, to, force, reason }: Advance, isInAir: boolean): boolean {
  if (from === 0) return to === 1;
  if (isInAir) return kind === 'out' && (to as number) === from && reason === 'doubledOff';
  return (to as number) === from + 1 && (kind === 'out' || force);
}

const batterFirst = (outs: readonly Advance[]): readonly Advance[] =>
  outs.toSorted((one, other) => Number(one.from !== 0) - Number(other.from !== 0));

/** On the ground the man who made the out before goes on unwritten; after a catch he is written again. */
function hands(by: readonly FielderNumber[], last: FielderNumber | null, isInAir: boolean): string {
  const isGoingOn = last !== null && !isInAir && by.length > 1 && by[1] !== last;
  return (isGoingOn ? by.slice(1) : by).join('');
}
