import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aLineup, aRoster } from '@/testing/a-game';
import {
  clearSlot,
  emptySheet,
  moveSlot,
  replaceMan,
  setPosition,
  swapMen,
  swapPositions,
  swapSlots,
  withDesignatedHitter,
  type Slots,
} from './change-sheet';
import { fromLineupCard, toLineupCard } from './lineup-card-of';
import { sayOperation } from './say-operation';
import { applyOperation, type SheetOperation } from './sheet-operation';

const roster = aRoster('away');
const withHitter = fromLineupCard(aLineup(roster));
const without = fromLineupCard(aLineup(roster, false));
const nameOf = (player: number): string => roster.find((entry) => entry.player === player)?.name ?? '';
const names = (slots: Slots): readonly string[] => slots.map(({ player }) => (player === null ? '–' : nameOf(player)));
const all = (slots: Slots, what: 'player' | 'position'): readonly string[] =>
  slots.map((slot) => String(slot[what])).toSorted();

describe('a sheet', () => {
  it('is a lineup card and back', () => {
    for (const slots of [withHitter, without]) expect(fromLineupCard(toLineupCard(slots) ?? [])).toEqual(slots);
    expect(toLineupCard(emptySheet(true))).toBeNull();
    expect(emptySheet(true)).toHaveLength(10);
    expect(emptySheet(false)).toHaveLength(9);
  });

  it('keeps its men and positions through every move and swap, and a legal one stays complete', () => {
    const place = fc.nat(9);
    const operation: fc.Arbitrary<SheetOperation> = fc.oneof(
      fc.record({ type: fc.constant('move' as const), from: place, to: place }),
      fc.record({
        type: fc.constantFrom('swap' as const, 'swapMen' as const, 'swapPositions' as const),
        a: place,
        b: place,
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(withHitter, without), fc.array(operation, { maxLength: 12 }), (start, operations) => {
        const after = operations.reduce(applyOperation, start);
        expect(all(after, 'player')).toEqual(all(start, 'player'));
        expect(all(after, 'position')).toEqual(all(start, 'position'));
        expect(after.map((slot) => slot.battingOrder)).toEqual(start.map((slot) => slot.battingOrder));
        expect(after[9]?.position).toBe(start[9]?.position);
      }),
    );
  });

  it('undoes a swap by the same swap and a move by the move back', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(8), (a, b) => {
        expect(swapSlots(swapSlots(withHitter, a, b), a, b)).toEqual(withHitter);
        expect(swapPositions(swapPositions(withHitter, a, b), a, b)).toEqual(withHitter);
        expect(moveSlot(moveSlot(withHitter, a, b), b, a)).toEqual(withHitter);
      }),
    );
  });

  it('moves a man with his position; those between give way', () => {
    const moved = moveSlot(withHitter, 0, 2);
    expect(names(moved).slice(0, 4)).toEqual(['Haas', 'Oyelaran', 'Dunn', 'Brandt']);
    expect(moved[2]).toEqual({ battingOrder: 3, player: 110, position: 'DH' });
    expect(moveSlot(withHitter, 0, 9)).toBe(withHitter);
  });

  it('trades with the pitcher’s row as men, not as positions', () => {
    const swapped = swapSlots(withHitter, 3, 9);
    expect(swapped[9]).toEqual({ battingOrder: null, player: withHitter[3]?.player, position: 'P' });
    expect(swapPositions(withHitter, 3, 9)).toEqual(swapped);
    expect(setPosition(withHitter, 9, 'SS')).toBe(withHitter);
  });

  it('puts a man in, or has him trade places when he is in already', () => {
    expect(names(replaceMan(withHitter, 5, 111))[5]).toBe('Pike');
    expect(replaceMan(withHitter, 5, 103)).toEqual(swapMen(withHitter, 5, 2));
    expect(replaceMan(emptySheet(false), 0, 111, 'SS')[0]).toEqual({ battingOrder: 1, player: 111, position: 'SS' });
    expect(clearSlot(withHitter, 5)[5]).toEqual({ battingOrder: 6, player: null, position: 'SS' });
  });

  it('lets a starting pitcher be the designated hitter too', () => {
    const twoWay = replaceMan(withHitter, 0, 101);
    expect(names(twoWay)[0]).toBe('Quill');
    expect(names(twoWay)[9]).toBe('Quill');
    expect(withDesignatedHitter(twoWay, false)[0]).toEqual({ battingOrder: 1, player: 101, position: 'P' });
  });

  it('takes the designated hitter away and gives him back', () => {
    const off = withDesignatedHitter(withHitter, false);
    expect(off).toHaveLength(9);
    expect(off[0]).toEqual({ battingOrder: 1, player: 101, position: 'P' });
    const on = withDesignatedHitter(off, true);
    expect(on[0]).toEqual({ battingOrder: 1, player: null, position: 'DH' });
    expect(on[9]).toEqual({ battingOrder: null, player: 101, position: 'P' });
    expect(withDesignatedHitter(on, true)).toBe(on);
    expect(withDesignatedHitter(emptySheet(true), false)).toEqual(emptySheet(false));
  });

  it.each<[SheetOperation, string]>([
    [{ type: 'move', from: 5, to: 2 }, 'Marsh moved to 3rd of 9; Oyelaran now 4th'],
    [{ type: 'swap', a: 0, b: 4 }, 'Ito now 1st, Dunn 5th'],
    [{ type: 'swapPositions', a: 4, b: 5 }, 'Ito to shortstop, Marsh to third base'],
    [{ type: 'swapPositions', a: 4, b: 9 }, 'Ito to pitcher, Quill to third base'],
    [{ type: 'setPosition', at: 0, position: '1B' }, 'Dunn to first base'],
    [{ type: 'replace', at: 5, player: 111, position: null }, 'Pike in for Marsh, batting 6th'],
    [{ type: 'replace', at: 9, player: 112, position: null }, 'Soler in for Quill, pitching'],
    [{ type: 'clear', at: 1 }, 'Haas taken out'],
    [{ type: 'designatedHitter', on: false }, 'The pitcher bats'],
  ])('is told in words, #%#', (operation, sentence) => {
    expect(sayOperation(withHitter, applyOperation(withHitter, operation), operation, nameOf)).toBe(sentence);
  });
});
