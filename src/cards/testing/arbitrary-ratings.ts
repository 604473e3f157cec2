import * as fc from 'fast-check';
import { CARD_OUTCOMES } from '@/game/outcomes';
import { noRatings, SIDE_TOTAL, type Ratings } from '../ratings';

/** Any ratings that keep the 108 rule: some of the outcomes, cut at any twentieths. */
export const arbitraryRatings: fc.Arbitrary<Ratings> = fc
  .shuffledSubarray([...CARD_OUTCOMES], { minLength: 1 })
  .chain((outcomes) =>
    fc
      .array(fc.integer({ min: 0, max: SIDE_TOTAL }), {
        minLength: outcomes.length - 1,
        maxLength: outcomes.length - 1,
      })
      .map((cuts) => {
        const bounds = [0, ...cuts.sort((a, b) => a - b), SIDE_TOTAL];
        const ratings = noRatings();
        for (const [index, outcome] of outcomes.entries()) {
          ratings[outcome] = (bounds[index + 1] ?? 0) - (bounds[index] ?? 0);
        }
        return ratings;
      }),
  );
