import type { Die } from '@/game/dice';

export interface FaceCount {
  readonly face: number;
  readonly count: number;
}

export interface FaceTable {
  readonly sides: number;
  readonly total: number;
  /** Times each face is expected. */
  readonly expected: number;
  readonly faces: readonly FaceCount[];
}

/** How often each face came up, for every kind of die that was rolled, the small dice first. */
export function faceCounts(dice: readonly Pick<Die, 'sides' | 'face'>[]): readonly FaceTable[] {
  const kinds = [...new Set(dice.map((die) => die.sides))].sort((a, b) => a - b);
  return kinds.map((sides) => {
    const rolled = dice.filter((die) => die.sides === sides);
    const counts = new Map<number, number>();
    for (const { face } of rolled) counts.set(face, (counts.get(face) ?? 0) + 1);
    const faces = Array.from({ length: sides }, (_, i) => ({ face: i + 1, count: counts.get(i + 1) ?? 0 }));
    return { sides, total: rolled.length, expected: rolled.length / sides, faces };
  });
}

/** Pearson's chi-square of a table: about `sides − 1` when the dice are fair. */
export const chiSquare = ({ faces, expected }: FaceTable): number =>
  expected === 0 ? 0 : faces.reduce((sum, { count }) => sum + (count - expected) ** 2 / expected, 0);

/**
 * A plain word for how far a table is from even. Uses Wilson and Hilferty's normal approximation of the
 * chi-square distribution, which is good enough for a word.
 */
export function evenness(
  table: FaceTable,
): 'too few to say' | 'as even as chance' | 'uneven, as chance is now and then' | 'strikingly uneven' {
  if (table.expected < 5) return 'too few to say';
  const freedom = table.sides - 1;
  const spread = 2 / (9 * freedom);
  const z = ((chiSquare(table) / freedom) ** (1 / 3) - (1 - spread)) / Math.sqrt(spread);
  if (z < 1.64) return 'as even as chance';
  return z < 3.1 ? 'uneven, as chance is now and then' : 'strikingly uneven';
}
