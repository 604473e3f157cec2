import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_OUTCOMES } from '@/game/outcomes';
import { sumOfRatings } from '../ratings';
import { expectedOf } from '../testing/expected-line';
import { layTarget } from './lay-target';
import { CHECKED_HITS, LEAGUE_CARD, mapTarget, TARGET_FIELDS, type Target } from './target';

const chances = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });

const targets = (least: number, most: number): fc.Arbitrary<Target> =>
  fc
    .tuple(...TARGET_FIELDS.map(() => chances(least, most)))
    .map((values) => mapTarget((field) => values[TARGET_FIELDS.indexOf(field)] ?? 0));

const kinds = fc.constantFrom('batting' as const, 'pitching' as const);
const hands = fc.constantFrom('L' as const, 'R' as const);

describe('layTarget', () => {
  it('keeps the 108 rule whatever is asked for', () => {
    fc.assert(
      fc.property(targets(-60, 250), kinds, hands, (target, kind, side) => {
        const { ratings } = layTarget(target, kind, side);
        expect(sumOfRatings(ratings)).toBe(2160);
        for (const outcome of CARD_OUTCOMES) expect(ratings[outcome]).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('yields what is asked for where a card can, and clips nothing', () => {
    fc.assert(
      fc.property(targets(0, 9), hands, (target, side) => {
        const { ratings, clipped } = layTarget(target, 'batting', side);
        const given = expectedOf(ratings);
        // Four kinds of single, each rounded to a twentieth.
        for (const field of TARGET_FIELDS) expect(Math.abs(given[field] - target[field])).toBeLessThan(0.11);
        expect(clipped).toEqual([]);
      }),
    );
  });

  it('gives every pitcher 30 X chances, whose hits the charts confirm', () => {
    const { ratings } = layTarget(LEAGUE_CARD, 'pitching', 'R');
    const given = expectedOf(ratings);
    expect(ratings.xcheck_ss).toBe(140);
    for (const field of ['single', 'double', 'triple'] as const) {
      expect(Math.abs(given[field] - LEAGUE_CARD[field] - CHECKED_HITS[field])).toBeLessThan(0.6);
    }
  });

  it('floors what would be below 0 and says so', () => {
    const { ratings, clipped } = layTarget({ ...LEAGUE_CARD, strikeout: -7.6, homerun: -1 }, 'batting', 'L');
    expect([ratings.strikeout, ratings.homerun, ratings.bp_homerun]).toEqual([0, 0, 0]);
    expect(clipped).toEqual([
      { rating: 'strikeout', wanted: -7.6, given: 0 },
      { rating: 'homerun', wanted: -1, given: 0 },
    ]);
  });

  it('takes strikeouts back until a pitcher’s card holds his X chances', () => {
    const { ratings, clipped } = layTarget({ ...LEAGUE_CARD, strikeout: 79, single: 0 }, 'pitching', 'L');
    expect(clipped.map(({ rating }) => rating)).toEqual(['strikeout']);
    expect(ratings.strikeout).toBeLessThan(79 * 20);
    expect(ratings.groundout_a).toBeLessThanOrEqual(1);
    expect(ratings.walk).toBe(LEAGUE_CARD.walk * 20);
  });

  it('sends flies the other way', () => {
    const left = layTarget(LEAGUE_CARD, 'batting', 'L').ratings;
    const right = layTarget(LEAGUE_CARD, 'batting', 'R').ratings;
    expect(left.flyout_lf_b).toBeGreaterThan(left.flyout_rf_b);
    expect(right.flyout_rf_b).toBeGreaterThan(right.flyout_lf_b);
  });
});
