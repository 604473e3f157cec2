import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSITIONS } from '@/game/positions';
import { diffSheets, mergeSheets, placeOf, proposedPicks, sameContent, type SheetContent } from './merge-sheets';

const sheets: fc.Arbitrary<SheetContent> = fc
  .record({
    name: fc.constantFrom('A', 'B', 'C'),
    versus: fc.constantFrom('L', 'R', 'any'),
    designatedHitter: fc.boolean(),
    men: fc.array(
      fc.record({
        player: fc.option(fc.integer({ min: 1, max: 5 })),
        position: fc.option(fc.constantFrom(...POSITIONS)),
      }),
      { minLength: 10, maxLength: 10 },
    ),
  })
  .map(({ men, ...head }) => ({
    ...head,
    slots: men
      .slice(0, head.designatedHitter ? 10 : 9)
      .map((man, i) => ({ ...man, battingOrder: i === 9 ? null : i + 1 })),
  }));

const all = (side: 'mine' | 'theirs', mine: SheetContent, theirs: SheetContent) =>
  new Map(diffSheets(null, mine, theirs).map(({ part }) => [part, side] as const));

describe('two versions of a sheet', () => {
  it('differ nowhere from themselves', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        expect(diffSheets(null, sheet, sheet)).toEqual([]);
      }),
    );
  });

  it('become one of them when all of it is picked', () => {
    fc.assert(
      fc.property(sheets, sheets, (mine, theirs) => {
        expect(mergeSheets(mine, theirs, all('mine', mine, theirs))).toEqual(mine);
        expect(mergeSheets(mine, theirs, all('theirs', mine, theirs))).toEqual(theirs);
        expect(sameContent(mine, theirs)).toBe(diffSheets(null, mine, theirs).length === 0);
      }),
    );
  });

  it('lose nothing that only one of them changed', () => {
    fc.assert(
      fc.property(sheets, sheets, sheets, (base, mine, theirs) => {
        const differences = diffSheets(base, mine, theirs);
        const merged = mergeSheets(mine, theirs, proposedPicks(differences));
        for (const { part, changedBy } of differences) {
          const source = changedBy === 'theirs' ? theirs : mine;
          if (part === 'name' || part === 'versus' || part === 'designatedHitter') {
            expect(merged[part]).toBe(source[part]);
          } else if (part !== 'pitcher') {
            expect(placeOf(merged, part)).toEqual(placeOf(source, part));
          }
        }
        expect(merged.slots).toHaveLength(merged.designatedHitter ? 10 : 9);
      }),
    );
  });

  it('take both changes where they are in different places', () => {
    const slots = Array.from({ length: 9 }, (_, i) => ({ battingOrder: i + 1, player: i, position: null }));
    const base: SheetContent = { name: 'A', versus: 'R', designatedHitter: false, slots };
    const mine = { ...base, slots: slots.with(0, { battingOrder: 1, player: 50, position: null }) };
    const theirs = { ...base, slots: slots.with(8, { battingOrder: 9, player: 60, position: null }) };
    const differences = diffSheets(base, mine, theirs);
    expect(differences).toEqual([
      { part: 1, changedBy: 'mine' },
      { part: 9, changedBy: 'theirs' },
    ]);
    const merged = mergeSheets(mine, theirs, proposedPicks(differences));
    expect(merged.slots.map(({ player }) => player)).toEqual([50, 1, 2, 3, 4, 5, 6, 7, 60]);
  });
});
