import type { Half, Side } from '@/game/play';
import { sideAtBat } from '@/game/sides';
import { assertNever } from '@/shared/assert';
import type { Moment } from './moments';

/** The moment before the first play of a half-inning. */
export interface HalfMark {
  readonly at: number;
  readonly inning: number;
  readonly half: Half;
}

/** The moment after a play that scored. */
export interface ScoreMark {
  readonly at: number;
  readonly side: Side;
  readonly runs: number;
}

/** Where the replay can jump to; `at` is the index of a moment. */
export interface Marks {
  readonly halves: readonly HalfMark[];
  readonly scores: readonly ScoreMark[];
  readonly last: number;
}

export function marksOf(moments: readonly Moment[]): Marks {
  const halves: HalfMark[] = [];
  const scores: ScoreMark[] = [];
  for (const [at, { play }] of moments.entries()) {
    if (play === null) continue;
    const { inning, half, runs } = play;
    const previous = halves.at(-1);
    if (previous?.inning !== inning || previous.half !== half) halves.push({ at: Math.max(0, at - 1), inning, half });
    if (runs > 0) scores.push({ at, side: sideAtBat(half), runs });
  }
  return { halves, scores, last: Math.max(0, moments.length - 1) };
}

export const STEPS = [
  'start',
  'previousHalf',
  'previousScore',
  'previousPlay',
  'nextPlay',
  'nextScore',
  'nextHalf',
  'end',
] as const;
export type Step = (typeof STEPS)[number];

type Placed = { readonly at: number };
const before = (marks: readonly Placed[], at: number): number | null =>
  marks.findLast((mark) => mark.at < at)?.at ?? null;
const after = (marks: readonly Placed[], at: number): number | null => marks.find((mark) => mark.at > at)?.at ?? null;

/** Where a step leads from a moment; null where there is nothing in that direction. */
export function stepFrom({ halves, scores, last }: Marks, at: number, step: Step): number | null {
  switch (step) {
    case 'start':
      return at > 0 ? 0 : null;
    case 'previousHalf':
      return before(halves, at) ?? (at > 0 ? 0 : null);
    case 'previousScore':
      return before(scores, at);
    case 'previousPlay':
      return at > 0 ? at - 1 : null;
    case 'nextPlay':
      return at < last ? at + 1 : null;
    case 'nextScore':
      return after(scores, at);
    case 'nextHalf':
      return after(halves, at) ?? (at < last ? last : null);
    case 'end':
      return at < last ? last : null;
    default:
      return assertNever(step);
  }
}
