import { describe, expect, it } from 'vitest';
import { chiSquare, evenness, faceCounts } from './face-counts';

const rolled = (sides: number, counts: readonly number[]) =>
  counts.flatMap((count, index) => Array.from({ length: count }, () => ({ sides, face: index + 1 })));

describe('faces', () => {
  it('are counted for each kind of die, faces that never came up too', () => {
    const tables = faceCounts([...rolled(20, [2]), ...rolled(6, [1, 0, 3])]);
    expect(tables.map((table) => [table.sides, table.total])).toEqual([
      [6, 4],
      [20, 2],
    ]);
    expect(tables[0]?.faces.map((face) => face.count)).toEqual([1, 0, 3, 0, 0, 0]);
    expect(tables[0]?.expected).toBeCloseTo(4 / 6);
    expect(tables[1]?.faces).toHaveLength(20);
  });

  it('of a die with many sides are counted in ten steps', () => {
    const [table] = faceCounts([
      { sides: 100, face: 1 },
      { sides: 100, face: 10 },
      { sides: 100, face: 11 },
      { sides: 100, face: 100 },
    ]);
    expect(table?.width).toBe(10);
    expect(table?.faces.map((bar) => bar.count)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(table?.faces.at(-1)).toMatchObject({ from: 91, to: 100 });
  });

  it('have the chi-square of the textbook', () => {
    // 60 rolls, 10 of each expected: (25 + 4 + 1 + 4 + 0 + 100) / 10.
    const [table] = faceCounts(rolled(6, [5, 8, 9, 8, 10, 20]));
    expect(table && chiSquare(table)).toBeCloseTo(13.4, 10);
  });

  it('get a word for how even they are', () => {
    const word = (counts: readonly number[]) => faceCounts(rolled(6, counts)).map(evenness)[0];
    expect(word([1, 2, 1, 0, 1, 2])).toBe('too few to say');
    expect(word([20, 19, 21, 20, 22, 18])).toBe('as even as chance');
    // χ² = 13.4 at 5 degrees: p ≈ 0.02
    expect(word([5, 8, 9, 8, 10, 20])).toBe('uneven, as chance is now and then');
    expect(word([5, 5, 5, 5, 5, 60])).toBe('strikingly uneven');
  });
});
