import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_OUTCOMES } from '@/game/outcomes';
import { cutGreedily } from './cut-cells';
import type { PrintedSide } from './printed-card';
import { printSide, TIRED_TOTAL } from './print-side';
import { noRatings, type Ratings } from './ratings';
import { indexSide, readCell, readIndex } from './read-card';
import { layTarget } from './from-stats/lay-target';
import { LEAGUE_CARD } from './from-stats/target';
import { arbitraryRatings } from './testing/arbitrary-ratings';

/** Draws three columns × 36 rolls of two dice × 20 faces, each once. */
function drawAll(draw: (column: number, row: number, split: number) => keyof Ratings): Ratings {
  const drawn = noRatings();
  for (let column = 1; column <= 3; column++) {
    for (let first = 1; first <= 6; first++) {
      for (let second = 1; second <= 6; second++) {
        for (let split = 1; split <= 20; split++) drawn[draw(column, first + second, split)] += 1;
      }
    }
  }
  return drawn;
}

const entries = (side: PrintedSide) => side.flat().flat();

const averageSide = layTarget(LEAGUE_CARD, 'pitching', 'R').ratings;

describe('printSide', () => {
  it('gives each rating exactly its chances over all equally likely rolls', () => {
    fc.assert(
      fc.property(arbitraryRatings, fc.constantFrom('batting' as const, 'pitching' as const), (ratings, kind) => {
        const side = printSide(ratings, kind);
        const index = indexSide(side);
        expect(drawAll((column, row, split) => readCell(side, column, row, split).outcome)).toEqual(ratings);
        expect(drawAll((column, row, split) => readIndex(index, column, row, split, false))).toEqual(ratings);
      }),
      { numRuns: 150 },
    );
  });

  it('lays out 3 columns of 11 cells, each covering the faces 1 to 20 in order', () => {
    fc.assert(
      fc.property(arbitraryRatings, (ratings) => {
        const side = printSide(ratings, 'batting');
        expect(side.map((column) => column.length)).toEqual([11, 11, 11]);
        for (const cell of side.flat()) {
          let next = 1;
          for (const { from, to } of cell) {
            expect(from).toBe(next);
            expect(to).toBeGreaterThanOrEqual(from);
            next = to + 1;
          }
          expect(next).toBe(21);
        }
      }),
    );
  });

  it('marks six chances of strikeout and groundout_b on pitching cards, all of them where there are fewer', () => {
    fc.assert(
      fc.property(arbitraryRatings, (ratings) => {
        const side = printSide(ratings, 'pitching');
        const index = indexSide(side);
        let marked = 0;
        for (let column = 1; column <= 3; column++) {
          for (const [row, cell] of (side[column - 1] ?? []).entries()) {
            for (const { outcome, from, to, tired } of cell) {
              const read = readIndex(index, column, row + 2, from, true);
              expect(read).toBe(tired ? 'single_two' : outcome);
              if (!tired) continue;
              expect(['strikeout', 'groundout_b']).toContain(outcome);
              marked += (to - from + 1) * (6 - Math.abs(row + 2 - 7));
            }
          }
        }
        expect(marked).toBe(Math.min(TIRED_TOTAL, ratings.strikeout + ratings.groundout_b));
      }),
    );
    expect(entries(printSide(averageSide, 'batting')).some(({ tired }) => tired)).toBe(false);
  });

  it('prints a real card readably: no cell of more than three results, most of one', () => {
    const side = printSide(averageSide, 'pitching');
    expect(Math.max(...side.flat().map((cell) => cell.length))).toBeLessThanOrEqual(3);
    expect(entries(side).length).toBeLessThanOrEqual(60);
  });

  it('keeps the layout of a known card', () => {
    const labels = printSide(layTarget(LEAGUE_CARD, 'batting', 'L').ratings, 'batting').map((column) =>
      column.map((cell) => cell.map(({ outcome, to }) => `${outcome} ${to}`).join(' ')).join(' | '),
    );
    expect(labels).toMatchInlineSnapshot(`
      [
        "flyout_lf_b 15 flyout_cf_b 20 | groundout_a 20 | strikeout 20 | double_three 4 lineout 20 | groundout_a 20 | strikeout 20 | walk 20 | single_one 8 bp_single 20 | hbp 1 flyout_rf_b 20 | double_two 20 | popout 20",
        "hbp 20 | strikeout 20 | single_two 1 groundout_b 20 | homerun 2 groundout_c 20 | strikeout 20 | popout 2 flyout_a 4 flyout_cf_b 20 | single_two 15 walk 20 | strikeout 14 groundout_a 20 | popout 6 flyout_c 20 | bp_homerun 20 | popout 20",
        "bp_single 20 | strikeout 20 | homerun 17 triple 20 | strikeout 20 | groundout_b 7 flyout_lf_b 20 | double_two 1 single_center 18 popout 20 | popout 6 groundout_a 20 | double_pull 7 walk 20 | flyout_lf_b 7 flyout_bq 20 | flyout_c 20 | popout 20",
      ]
    `);
  });

  it('prints the same side for the same ratings', () => {
    fc.assert(
      fc.property(arbitraryRatings, (ratings) => {
        expect(printSide({ ...ratings }, 'pitching')).toEqual(printSide(ratings, 'pitching'));
      }),
      { numRuns: 30 },
    );
  });
});

describe('cutGreedily', () => {
  it('is exact for any shares: what the careful way falls back to', () => {
    fc.assert(
      fc.property(arbitraryRatings, (ratings) => {
        const cells = cutGreedily(
          CARD_OUTCOMES.filter((outcome) => ratings[outcome] > 0).map((outcome) => ({
            outcome,
            tired: false,
            amount: ratings[outcome],
          })),
        );
        const given = noRatings();
        for (const { weight, cuts, free } of cells) {
          expect(free).toBe(0);
          for (const { share, faces } of cuts) given[share.outcome] += faces * weight;
        }
        expect(given).toEqual(ratings);
      }),
    );
  });
});
