import { describe, expect, it } from 'vitest';
import type { BaseCode } from '@/game/bases';
import { STANDARD_RULES } from '@/game/rules';
import { aState } from './testing/situations';
import { worthOf } from './worth';

const board = (bases: BaseCode, outs: number, runs = 0) => ({ bases, outs, runs });

describe('worthOf', () => {
  it('counts runs while the game is young or far apart', () => {
    const young = worthOf(aState({ bases: 0, outs: 0, inning: 7 }));
    expect(young(board(2, 1, 1))).toBeCloseTo(1.736);
    expect(young(board(7, 3, 1))).toBe(1);
    const apart = worthOf(aState({ bases: 0, outs: 0, inning: 9, score: { away: 9, home: 1 } }));
    expect(apart(board(0, 0))).toBeCloseTo(0.544);
  });

  // The table of domain 3.3, which our own rules come near to: bottom of the ninth, tied and one behind.
  it.each([
    [0, 0, 0.646, 0.216],
    [1, 0, 0.717, 0.355],
    [7, 0, 0.929, 0.736],
    [7, 1, 0.835, 0.548],
    [0, 2, 0.539, 0.052],
  ] as const)('is the chance to win in the bottom of the last (bases %d, %d out)', (bases, outs, tied, behind) => {
    const worth = (away: number) =>
      worthOf(aState({ bases, outs, inning: 9, half: 'bottom', score: { away, home: 2 } }))(board(bases, outs));
    expect(Math.abs(worth(2) - tied)).toBeLessThan(0.02);
    expect(Math.abs(worth(3) - behind)).toBeLessThan(0.02);
  });

  it('looks through to the home half in the top of the last', () => {
    const worth = (away: number) =>
      worthOf(aState({ bases: 0, outs: 0, inning: 9, score: { away, home: 4 } }))(board(0, 0));
    expect(Math.abs(worth(4) - 0.5)).toBeLessThan(0.02);
    expect(Math.abs(worth(5) - (1 - 0.172))).toBeLessThan(0.02);
    expect(Math.abs(worth(3) - (1 - 0.828))).toBeLessThan(0.02);
  });

  it('knows that the other side starts extra innings with a man on second', () => {
    const late = { bases: 2, outs: 0, inning: 10, score: { away: 1, home: 1 } } as const;
    const placed = worthOf(aState({ ...late, rules: { ...STANDARD_RULES, extraInningRunner: true } }));
    expect(placed(board(0, 3, 1))).toBeLessThan(worthOf(aState(late))(board(0, 3, 1)));
  });

  it('never values more outs or fewer runs more', () => {
    for (const inning of [3, 9, 11]) {
      for (const half of ['top', 'bottom'] as const) {
        const worth = worthOf(aState({ bases: 0, outs: 0, inning, half, score: { away: 2, home: 2 } }));
        for (let bases = 0 as BaseCode; bases <= 7; bases++) {
          for (const outs of [0, 1, 2]) {
            expect(worth(board(bases, outs))).toBeGreaterThanOrEqual(worth(board(bases, outs + 1)));
            expect(worth(board(bases, outs, 1))).toBeGreaterThanOrEqual(worth(board(bases, outs)));
          }
        }
      }
    }
  });
});
