import { describe, expect, it } from 'vitest';
import { battingRates, fieldingShare, pitchingRates, qualifiesAtBat, qualifiesOnMound, totalBases } from './rates';

const line = { pa: 700, ab: 600, h: 180, double: 40, triple: 5, hr: 30, bb: 80, so: 120, hbp: 8, sf: 7 };

describe('rates', () => {
  it('at bat', () => {
    const rates = battingRates(line);
    expect(totalBases(line)).toBe(180 + 40 + 10 + 90);
    expect(rates.ba).toBeCloseTo(0.3, 9);
    expect(rates.obp).toBeCloseTo(268 / 695, 9);
    expect(rates.slg).toBeCloseTo(320 / 600, 9);
    expect(rates.ops).toBeCloseTo(268 / 695 + 320 / 600, 9);
    expect(rates.babip).toBeCloseTo(150 / 457, 9);
  });

  it('on the mound', () => {
    const rates = pitchingRates({
      outs: 601,
      battersFaced: 820,
      ab: 750,
      h: 170,
      hr: 20,
      er: 65,
      bb: 50,
      so: 210,
      sf: 4,
    });
    expect(rates.era).toBeCloseTo((9 * 65) / (601 / 3), 9);
    expect(rates.whip).toBeCloseTo(220 / (601 / 3), 9);
    expect(rates.soPerWalk).toBeCloseTo(4.2, 9);
  });

  it('are nothing where nothing was done', () => {
    const none = { pa: 0, ab: 0, h: 0, double: 0, triple: 0, hr: 0, bb: 0, so: 0, hbp: 0, sf: 0 };
    expect(Object.values(battingRates(none)).every((rate) => rate === null)).toBe(true);
    expect(pitchingRates({ ...none, outs: 0, battersFaced: 0, er: 1 }).era).toBeNull();
    expect(fieldingShare({ po: 0, a: 0, e: 0 })).toBeNull();
    expect(fieldingShare({ po: 7, a: 2, e: 1 })).toBeCloseTo(0.9, 9);
  });

  it('qualify with 3.1 appearances, or one inning, a game of the team', () => {
    expect(qualifiesAtBat(502, 162)).toBe(true);
    expect(qualifiesAtBat(501, 162)).toBe(false);
    expect(qualifiesOnMound(486, 162)).toBe(true);
    expect(qualifiesOnMound(485, 162)).toBe(false);
    expect(qualifiesAtBat(0, 0)).toBe(false);
  });
});
