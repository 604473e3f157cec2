import { OUT_OF_POSITION, type Abilities } from '@/game/abilities';
import type { FieldPosition } from '@/game/positions';

/** X-checks a game that test a position: chances of 216 times 38 batters. */
const CHECKS: Readonly<Record<FieldPosition, number>> = {
  P: 0.35,
  C: 0.53,
  '1B': 0.35,
  '2B': 1.06,
  '3B': 0.53,
  SS: 1.23,
  LF: 0.35,
  CF: 0.53,
  RF: 0.35,
};
/** Runs a step of range is worth on one check: two faces of 20 in the infield, more and longer hits in the outfield. */
const RANGE_INFIELD = 0.08;
const RANGE_OUTFIELD = 0.15;
const RUNS_PER_ERROR = 0.5;
const GAMES = 162;
/** Runs a game for a step of a catcher's or outfielder's arm. */
const ARM: Readonly<Partial<Record<FieldPosition, number>>> = { C: 0.02, LF: 0.012, CF: 0.015, RF: 0.015 };

/** Runs a game that a man gives away at a position; 0 is perfect. */
export function fieldingCost(abilities: Abilities, position: FieldPosition): number {
  const fielding = abilities.fielding[position] ?? OUT_OF_POSITION[position];
  const outfield = position === 'LF' || position === 'CF' || position === 'RF';
  return (
    (fielding.range - 1) * CHECKS[position] * (outfield ? RANGE_OUTFIELD : RANGE_INFIELD) +
    (fielding.error / GAMES) * RUNS_PER_ERROR +
    (fielding.arm + 6) * (ARM[position] ?? 0) +
    (position === 'C' ? (fielding.passedBall + fielding.overthrow) * 0.01 : 0)
  );
}
