import { below, unit, type Rng } from '@/shared/rng';
import { defined } from '@/shared/assert';

/** A normally distributed number (Box and Muller's transform; one of the pair is dropped for simplicity's sake). */
export function normal(rng: Rng, mean = 0, deviation = 1): number {
  const radius = Math.sqrt(-2 * Math.log(1 - unit(rng)));
  return mean + deviation * radius * Math.cos(2 * Math.PI * unit(rng));
}

/** A rounded normal number cut to a range. */
export const cutNormal = (rng: Rng, mean: number, deviation: number, least: number, most: number): number =>
  // Rounding makes −0, which JSON does not keep.
  Math.min(most, Math.max(least, Math.round(normal(rng, mean, deviation)))) + 0;

export const pick = <T>(rng: Rng, from: readonly T[]): T => defined(from[below(rng, from.length)], 'item to pick');

/** True with the given chance. */
export const happens = (rng: Rng, chance: number): boolean => unit(rng) < chance;

/** A factor around 1: talent adds in proportion, the lack of it never takes all. */
export const factor = (talent: number): number => (talent >= 0 ? 1 + talent : Math.exp(talent));
