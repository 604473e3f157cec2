import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_OUTCOMES } from '@/game/outcomes';
import { checkRatings, inChances, toTwentieths } from './ratings';
import { arbitraryRatings } from './testing/arbitrary-ratings';

describe('checkRatings', () => {
  it('takes what sums to 108 and counts absent fields 0', () => {
    const checked = checkRatings({ strikeout: 2000, walk: 160 });
    expect(checked.ok && checked.value).toMatchObject({ strikeout: 2000, walk: 160, homerun: 0 });
  });

  it('names the sum when it is not 108', () => {
    const checked = checkRatings({ strikeout: 2000, walk: 161 });
    expect(!checked.ok && checked.error).toEqual({ field: 'sum', message: 'the chances sum to 108.05, not 108' });
  });

  it('names the field that is negative or finer than a twentieth', () => {
    const negative = checkRatings({ strikeout: 2180, walk: -20 });
    expect(!negative.ok && negative.error.field).toBe('walk');
    const fine = checkRatings({ strikeout: 2159.5, triple: 0.5 });
    expect(!fine.ok && fine.error.field).toBe('triple');
  });

  it('refuses any side with one field changed', () => {
    fc.assert(
      fc.property(
        arbitraryRatings,
        fc.constantFrom(...CARD_OUTCOMES),
        fc.integer({ min: 1, max: 50 }),
        (side, at, by) => {
          expect(checkRatings(side).ok).toBe(true);
          expect(checkRatings({ ...side, [at]: side[at] + by }).ok).toBe(false);
        },
      ),
    );
  });
});

describe('chances as people write them', () => {
  it('go there and back for every twentieth of a side', () => {
    for (let twentieths = 0; twentieths <= 2160; twentieths++)
      expect(toTwentieths(inChances(twentieths))).toBe(twentieths);
  });

  it('finer than 0.05 are no whole twentieths', () => {
    expect(Number.isInteger(toTwentieths(1.03))).toBe(false);
  });
});
