import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ladderParts, movedSet } from './ladder';

const offered = [1, 2, 3, 4].map((cardset) => ({ cardset, name: `Set ${cardset}`, isStandard: cardset < 4 }));
const ids = (sets: readonly { readonly cardset: number }[]) => sets.map(({ cardset }) => cardset);

describe('ladderParts', () => {
  it('takes the standard one where nothing is said', () => {
    const { on, off } = ladderParts(null, offered);
    expect([ids(on), ids(off)]).toEqual([[1, 2, 3], [4]]);
  });

  it('keeps an order of its own and forgets sets that are no more', () => {
    const { on, off } = ladderParts([4, 9, 1], offered);
    expect([ids(on), ids(off)]).toEqual([
      [4, 1],
      [2, 3],
    ]);
  });
});

describe('movedSet', () => {
  it('moves one set and keeps the others in their order', () => {
    expect(movedSet([1, 2, 3], 0, 2)).toEqual([2, 3, 1]);
    expect(movedSet([1, 2, 3], 2, 0)).toEqual([3, 1, 2]);
  });

  it('loses none, wherever it is moved', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(9)),
        fc.integer({ min: -2, max: 9 }),
        fc.integer({ min: -2, max: 9 }),
        (ladder, from, to) => {
          expect(new Set(movedSet(ladder, from, to))).toEqual(new Set(ladder));
        },
      ),
    );
  });
});
