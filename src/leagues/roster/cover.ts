import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import type { PoolMan } from './pool';

interface Fielder {
  readonly positions: readonly FieldPosition[];
}

/**
 * A man for as many positions as these men can hold at the same time, each with one of his own. Who comes first is
 * placed first and stays: later men only fill what is left, so that the first men who can are taken.
 */
export function coverPositions<T extends Fielder>(men: readonly T[]): ReadonlyMap<FieldPosition, T> {
  const holder = new Map<FieldPosition, T>();
  const place = (man: T, seen: Set<FieldPosition>): boolean => {
    for (const position of man.positions) {
      if (seen.has(position)) continue;
      seen.add(position);
      const other = holder.get(position);
      if (other !== undefined && !place(other, seen)) continue;
      holder.set(position, man);
      return true;
    }
    return false;
  };
  for (const man of men) {
    if (holder.size === FIELD_POSITIONS.length) break;
    place(man, new Set());
  }
  return holder;
}

/** Somebody with the cards that could bring him: one of them does. */
export interface Person {
  readonly person: string;
  /** In the order they were given. */
  readonly cards: readonly PoolMan[];
  /** Where any of his cards may play. Mound and plate come first: nobody does without a pitcher and a catcher. */
  readonly positions: readonly FieldPosition[];
}

/** The people behind cards, each at the place of his first card. */
export function personsOf(men: readonly PoolMan[]): readonly Person[] {
  const known = new Map<string, PoolMan[]>();
  for (const man of men) {
    const his = known.get(man.person);
    if (his === undefined) known.set(man.person, [man]);
    else his.push(man);
  }
  return [...known].map(([person, cards]) => {
    const rated = new Set(cards.flatMap(({ positions }) => positions));
    const first = (['P', 'C'] as const).filter((position) => rated.has(position));
    return { person, cards, positions: [...new Set([...first, ...rated])] };
  });
}
