import { below, type Rng } from '@/shared/rng';

/** One of a list that is not empty. */
export const pick = <T>(rng: Rng, items: readonly T[]): T => items[below(rng, items.length)] as T;

/** True so many times of a hundred. */
export const chance = (rng: Rng, percent: number): boolean => below(rng, 100) < percent;

export function shuffled<T>(rng: Rng, items: readonly T[]): readonly T[] {
  const left = items.slice();
  for (let i = left.length - 1; i > 0; i--) {
    const j = below(rng, i + 1);
    [left[i], left[j]] = [left[j] as T, left[i] as T];
  }
  return left;
}
