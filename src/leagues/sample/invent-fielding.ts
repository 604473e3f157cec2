import type { Fielding } from '@/game/abilities';
import { LEAGUE_ERRORS } from '@/cards/from-stats/league-errors';
import type { FieldPosition } from '@/game/positions';
import type { Rng } from '@/shared/rng';
import { cutNormal, normal } from './draw';

const hasArm = (position: FieldPosition): boolean =>
  position === 'C' || position === 'LF' || position === 'CF' || position === 'RF';

const MOST_ERRORS: Readonly<Record<FieldPosition, number>> = {
  P: 51,
  C: 16,
  '1B': 30,
  '2B': 71,
  '3B': 65,
  SS: 88,
  LF: 25,
  CF: 25,
  RF: 25,
};

/** How a man fields his positions: the first as well as others do, each further one a little worse. */
export function inventFielding(
  rng: Rng,
  positions: readonly FieldPosition[],
): Readonly<Partial<Record<FieldPosition, Fielding>>> {
  const arm = cutNormal(rng, 0, 1.6, -4, 4);
  const fielding: Partial<Record<FieldPosition, Fielding>> = {};
  for (const [index, position] of positions.entries()) {
    const errors = LEAGUE_ERRORS[position] * Math.exp(normal(rng, 0.12 * index, 0.3));
    fielding[position] = {
      range: cutNormal(rng, 3 + 0.6 * index, 0.9, 1, 5),
      error: Math.min(MOST_ERRORS[position], Math.round(errors)),
      arm: hasArm(position) ? arm : 0,
      passedBall: position === 'C' ? cutNormal(rng, 2, 1.2, 0, 8) : 0,
      overthrow: position === 'C' ? cutNormal(rng, 3, 1.2, 0, 8) : 0,
    };
  }
  return fielding;
}
