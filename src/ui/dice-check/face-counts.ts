import type { Die } from '@/game/dice';

/** One bar: a face, or a run of faces of a die with many. */
export interface FaceCount {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface FaceTable {
  readonly sides: number;
  readonly total: number;
  /** Faces in each bar: 1 up to d20, a tenth of the faces beyond. */
  readonly width: number;
  /** Times each bar is expected. */
  readonly expected: number;
  readonly faces: readonly FaceCount[];
}

const MOST_BARS = 20;

/** How often each face came up, for every kind of die that was rolled, the small dice first. */
export function faceCounts(dice: readonly Pick<Die, 'sides' | 'face'>[]): readonly FaceTable[] {
  const kinds = [...new Set(dice.map((die) => die.sides))].sort((a, b) => a - b);
  return kinds.map((sides) => {
    const rolled = dice.filter((die) => die.sides === sides);
    const width = sides <= MOST_BARS || sides % 10 !== 0 ? 1 : sides / 10;
    const faces = Array.from({ length: sides / width }, (_, i) => {
      const [from, to] = [i * width + 1, (i + 1) * width];
      return { from, to, count: rolled.filter(({ face }) => face >= from && face <= to).length };
    });
    return { sides, total: rolled.length, width, expected: rolled.length / faces.length, faces };
  });
}

/** Pearson's chi-square of a table: about one less than the number of bars when the dice are fair. */
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
  const freedom = table.faces.length - 1;
  const spread = 2 / (9 * freedom);
  const z = ((chiSquare(table) / freedom) ** (1 / 3) - (1 - spread)) / Math.sqrt(spread);
  if (z < 1.64) return 'as even as chance';
  return z < 3.1 ? 'uneven, as chance is now and then' : 'strikingly uneven';
}
