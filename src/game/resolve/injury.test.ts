import { describe, expect, it } from 'vitest';
import { applyPlay } from '../apply-play';
import { aState } from '@/testing/a-state';
import { playFor } from '@/testing/play-for';

const rules = { injuries: true };
const roll = (column: number, row: number, injury?: number) =>
  playFor({
    rules,
    cards: 'strikeout',
    dice: { column, row, ...(injury === undefined ? {} : { injury }) },
  });

describe('injuries', () => {
  it.each([
    [1, 30],
    [2, 1],
    [3, null],
    [100, null],
  ] as const)('J-1: a d100 of %i', (face, hurt) => {
    expect(roll(6, 4, face).hurt).toBe(hurt);
  });

  it('J-1: asks for a white 6 and 7 or more, and for the option', () => {
    // A die that the test does not name would throw.
    expect(roll(6, 3).hurt).toBeNull();
    expect(roll(5, 6).hurt).toBeNull();
    expect(playFor({ cards: 'strikeout', dice: { column: 6, row: 6 } }).hurt).toBeNull();
  });

  it('J-2: play waits until he is replaced', () => {
    const state = aState({ rules });
    const after = applyPlay(state, roll(6, 4, 1));
    expect(after.phase).toEqual({ type: 'positions', side: 'home' });
    expect(after.home.lineup.find((man) => man.hurt)?.lineupId).toBe(30);
    expect(applyPlay(state, roll(6, 4, 2)).phase).toEqual({ type: 'positions', side: 'away' });
  });
});
