import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BaseCode } from '@/game/bases';
import { legalDefense, legalOffense } from '@/game/legality';
import { seededRng } from '@/shared/rng';
import { BALANCED } from './balanced';
import { aState, aTable } from './testing/situations';

const depth = (board: Parameters<typeof aState>[0]): string =>
  BALANCED.decideDefense(aState(board), aTable(), seededRng(1)).infieldDepth;

describe('balanced decisions', () => {
  it('plays for two with a man on first, straight with two out or nobody on', () => {
    expect(depth({ bases: 1, outs: 1 })).toBe('dp');
    expect(depth({ bases: 5, outs: 0 })).toBe('dp');
    expect(depth({ bases: 1, outs: 2 })).toBe('normal');
    expect(depth({ bases: 2, outs: 0 })).toBe('normal');
    expect(depth({ bases: 4, outs: 0 })).toBe('normal');
  });

  it('comes in late and close with a man on third, and always when he wins the game', () => {
    expect(depth({ bases: 4, outs: 1, inning: 8 })).toBe('in');
    expect(depth({ bases: 4, outs: 1, inning: 7 })).toBe('corners_in');
    expect(depth({ bases: 4, outs: 1, inning: 8, score: { away: 3, home: 0 } })).toBe('normal');
    expect(depth({ bases: 7, outs: 1, inning: 11, half: 'bottom', score: { away: 3, home: 3 } })).toBe('in');
    expect(depth({ bases: 4, outs: 2, inning: 9, half: 'bottom', score: { away: 3, home: 3 } })).toBe('normal');
  });

  it('is legal on every board', () => {
    fc.assert(
      fc.property(
        fc.record({
          bases: fc.nat(7) as fc.Arbitrary<BaseCode>,
          outs: fc.nat(2),
          inning: fc.integer({ min: 1, max: 14 }),
          half: fc.constantFrom('top', 'bottom'),
          score: fc.record({ away: fc.nat(9), home: fc.nat(9) }),
        }),
        (board) => {
          const state = aState(board);
          expect(legalDefense(state, BALANCED.decideDefense(state, aTable(), seededRng(1)))).toBeNull();
          expect(legalOffense(state, BALANCED.decideOffense(state, aTable(), seededRng(1)))).toBeNull();
        },
      ),
      { seed: 2, numRuns: 1000 },
    );
  });
});
