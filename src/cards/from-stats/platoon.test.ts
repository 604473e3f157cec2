import { describe, expect, it } from 'vitest';
import { batterFactors, FACING_LEFT, HITTING_LEFT, pitcherFactors } from './platoon';

const FIELDS = ['strikeout', 'walk', 'homerun'] as const;

describe('platoon factors', () => {
  it.each(['L', 'R', 'S'] as const)('of one who bats %s leave his overall rates as they are', (bats) => {
    for (const field of FIELDS) {
      const mean = FACING_LEFT * batterFactors(bats, 'L')[field] + (1 - FACING_LEFT) * batterFactors(bats, 'R')[field];
      expect(mean).toBeCloseTo(1, 10);
    }
  });

  it.each(['L', 'R'] as const)('of one who throws %s leave his overall rates as they are', (throws) => {
    for (const field of FIELDS) {
      const mean =
        HITTING_LEFT * pitcherFactors(throws, 'L')[field] + (1 - HITTING_LEFT) * pitcherFactors(throws, 'R')[field];
      expect(mean).toBeCloseTo(1, 10);
    }
  });

  it('favour the hitter who faces the other hand', () => {
    expect(batterFactors('L', 'L').strikeout).toBeGreaterThan(batterFactors('L', 'R').strikeout);
    expect(batterFactors('R', 'L').homerun).toBeGreaterThan(batterFactors('R', 'R').homerun);
    expect(pitcherFactors('L', 'R').walk).toBeGreaterThan(pitcherFactors('L', 'L').walk);
  });
});
