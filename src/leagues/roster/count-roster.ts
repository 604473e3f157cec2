import { FIELD_POSITIONS } from '@/game/positions';
import type { PoolMan } from './pool';

/** What a roster is counted by: starters, relievers, and men rated at each position of the field. */
export const COUNTERS = ['SP', 'RP', ...FIELD_POSITIONS.filter((position) => position !== 'P')] as const;
export type Counter = (typeof COUNTERS)[number];

/** How many men of a roster are good for what; a man of several positions counts at each. */
export function countRoster(
  men: readonly Pick<PoolMan, 'abilities' | 'positions'>[],
): Readonly<Record<Counter, number>> {
  const counts = Object.fromEntries(COUNTERS.map((counter) => [counter, 0])) as Record<Counter, number>;
  for (const { abilities, positions } of men) {
    if (abilities.pitching !== null) counts[abilities.pitching.starter === null ? 'RP' : 'SP']++;
    for (const position of positions) if (position !== 'P') counts[position]++;
  }
  return counts;
}
