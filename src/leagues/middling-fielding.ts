import { OUT_OF_POSITION, type Fielding } from '@/game/abilities';
import type { FieldPosition } from '@/game/positions';

const MIDDLING_RANGE = 3;

/** A man of whom the league only says that he plays there: neither good nor bad. */
export const middlingFielding = (position: FieldPosition): Fielding => ({
  range: MIDDLING_RANGE,
  error: Math.round(OUT_OF_POSITION[position].error / 3),
  arm: 0,
  passedBall: 5,
  overthrow: 5,
});

/** A pitcher whose league does not say how he pitches goes an inning or two. */
export const SOME_PITCHER = {
  hold: 0,
  wildPitch: 9,
  balk: 2,
  pickoff: 4,
  starter: null,
  relief: 2,
  closer: null,
} as const;
