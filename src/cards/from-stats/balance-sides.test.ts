import { describe, expect, it } from 'vitest';
import { balanceSides } from './balance-sides';
import { outsLeft } from './lay-target';
import { LEAGUE_CARD } from './target';

const EVEN = { L: 1, R: 1 };

describe('balanceSides', () => {
  it('lets one side give up what the other cannot take below 0, weighted by appearances', () => {
    const sides = { L: { ...LEAGUE_CARD, single: 9 }, R: { ...LEAGUE_CARD, single: -4 } };
    const balanced = balanceSides(sides, { L: 1, R: 2 }, 'batting');
    expect([balanced.L.single, balanced.R.single]).toEqual([1, 0]);
    expect(balanced.L.walk).toBe(LEAGUE_CARD.walk);
  });

  it('gives up no more than there is', () => {
    const sides = { L: { ...LEAGUE_CARD, homerun: 1 }, R: { ...LEAGUE_CARD, homerun: -3 } };
    const { L, R } = balanceSides(sides, EVEN, 'batting');
    expect([L.homerun, R.homerun]).toEqual([0, -2]);
  });

  it('moves strikeouts that a side has no room for to one that has', () => {
    const sides = { L: { ...LEAGUE_CARD, strikeout: 60 }, R: { ...LEAGUE_CARD, strikeout: 25 } };
    const balanced = balanceSides(sides, EVEN, 'pitching');
    expect(outsLeft(balanced.L, 'pitching')).toBeCloseTo(0, 6);
    expect(balanced.L.strikeout + balanced.R.strikeout).toBeCloseTo(85, 6);
  });

  it('leaves alone what hardly shows, what is out of reach on both sides, and one-sided seasons', () => {
    const slight = { L: LEAGUE_CARD, R: { ...LEAGUE_CARD, hbp: -0.5 } };
    expect(balanceSides(slight, EVEN, 'batting')).toEqual(slight);
    const both = { L: { ...LEAGUE_CARD, strikeout: -5 }, R: { ...LEAGUE_CARD, strikeout: -8 } };
    expect(balanceSides(both, EVEN, 'batting')).toEqual(both);
    const single = { L: LEAGUE_CARD, R: { ...LEAGUE_CARD, walk: -9 } };
    expect(balanceSides(single, { L: 0, R: 1 }, 'batting')).toEqual(single);
  });
});
