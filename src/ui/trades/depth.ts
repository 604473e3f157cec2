import { COUNTERS, countRoster, type Counter } from '@/leagues/roster/count-roster';
import type { TradeMan } from '@/server/services/trades/shapes';

/** Men of a team good for something, before a trade and after. */
export interface Depth {
  readonly key: Counter | 'men';
  readonly before: number;
  readonly after: number;
}

/** A team's depth by position with `leaves` gone and `comes` there; the last row counts all its men. */
export function depthOf(
  men: readonly TradeMan[],
  leaves: ReadonlySet<number>,
  comes: readonly TradeMan[],
): readonly Depth[] {
  const after = [...men.filter(({ man }) => !leaves.has(man)), ...comes];
  const [was, is] = [countRoster(men), countRoster(after)];
  return [
    ...COUNTERS.map((key) => ({ key, before: was[key], after: is[key] })),
    { key: 'men', before: men.length, after: after.length },
  ];
}
