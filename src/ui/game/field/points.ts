import type { Base } from '@/game/bases';
import type { InfieldDepth } from '@/game/decisions';
import type { FieldPosition } from '@/game/positions';

/** A place on the drawn field, in units of its view box (760 × 480, home plate below). */
export type Point = readonly [x: number, y: number];

export const HOME: Point = [380, 418];
export const BASE_POINTS: Readonly<Record<Base, Point>> = { 1: [492, 334], 2: [380, 250], 3: [268, 334] };

/** Where the nine stand with the infield at its usual depth. */
const STANDS: Readonly<Record<FieldPosition, Point>> = {
  P: [380, 326],
  C: [380, 448],
  '1B': [544, 280],
  '2B': [470, 222],
  '3B': [216, 280],
  SS: [290, 222],
  LF: [176, 138],
  CF: [380, 78],
  RF: [584, 138],
};

const CLOSER: Readonly<Record<InfieldDepth, Readonly<Partial<Record<FieldPosition, Point>>>>> = {
  normal: {},
  dp: { '2B': [444, 240], SS: [316, 240] },
  in: { '1B': [500, 316], '2B': [440, 262], '3B': [260, 316], SS: [320, 262] },
  corners_in: { '1B': [500, 316], '3B': [260, 316] },
};

/** Where a fielder stands at an infield depth. */
export const standOf = (position: FieldPosition, depth: InfieldDepth): Point =>
  CLOSER[depth][position] ?? STANDS[position];
