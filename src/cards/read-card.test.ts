import { describe, expect, it } from 'vitest';
import type { PrintedCell, PrintedColumn, PrintedSide } from './printed-card';
import { indexSide, readCell, readIndex } from './read-card';

const walk: PrintedCell = [{ outcome: 'walk', from: 1, to: 20, tired: false }];
const column = (...first: PrintedCell[]): PrintedColumn => [
  ...first,
  ...Array.from({ length: 11 - first.length }, () => walk),
];
const split: PrintedCell = [
  { outcome: 'homerun', from: 1, to: 13, tired: false },
  { outcome: 'strikeout', from: 14, to: 20, tired: true },
];
const side: PrintedSide = [column(split), column(), column(walk, split)];

describe('readCell', () => {
  it('reads the entry that holds the face', () => {
    expect(readCell(side, 1, 2, 13)).toMatchObject({ outcome: 'homerun', tired: false });
    expect(readCell(side, 1, 2, 14)).toMatchObject({ outcome: 'strikeout', tired: true });
    expect(readCell(side, 3, 3, 1).outcome).toBe('homerun');
    expect(readCell(side, 3, 12, 20).outcome).toBe('walk');
  });

  it('fails on what is no roll', () => {
    expect(() => readCell(side, 4, 2, 1)).toThrow('cell 4-2');
    expect(() => readCell(side, 1, 13, 1)).toThrow('cell 1-13');
    expect(() => readCell(side, 1, 2, 21)).toThrow('entry for 21');
  });
});

describe('indexSide', () => {
  it('reads as the printed side does, and a hit in a marked cell when the pitcher is tired', () => {
    const index = indexSide(side);
    expect(readIndex(index, 1, 2, 14, false)).toBe('strikeout');
    expect(readIndex(index, 1, 2, 14, true)).toBe('single_two');
    expect(readIndex(index, 1, 2, 13, true)).toBe('homerun');
  });

  it('refuses a side with an uncovered face', () => {
    const gap: PrintedCell = [{ outcome: 'walk', from: 1, to: 19, tired: false }];
    expect(() => indexSide([column(gap), column(), column()])).toThrow('659 of 660');
  });
});
