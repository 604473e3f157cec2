import type { FieldPosition } from '@/game/positions';

/** Errors of an average team in a season at each position (domain 1.8, 4.1). */
export const LEAGUE_ERRORS: Readonly<Record<FieldPosition, number>> = {
  P: 12,
  C: 10,
  '1B': 10,
  '2B': 12,
  '3B': 17,
  SS: 18,
  LF: 5,
  CF: 5,
  RF: 6,
};
