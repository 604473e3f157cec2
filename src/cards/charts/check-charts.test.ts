import { expect, test } from 'vitest';
import type { CheckResult } from '@/game/charts';
import { checkCharts } from './check-charts';
import { rangeRow } from './range-row';
import { STANDARD_CHARTS } from './standard-charts.data';

test('the standard charts can be played', () => {
  expect(checkCharts(STANDARD_CHARTS)).toEqual([]);
});

test('hit faces of the standard charts grow with the range', () => {
  const hits = (rows: readonly (readonly CheckResult[])[]): number[] =>
    rows.map((row) => row.filter((code) => code.startsWith('SI') || code.startsWith('DO') || code === 'TR3').length);
  const { infield, outfield, pitcher } = STANDARD_CHARTS.range;
  expect(hits(infield)).toEqual([0, 2, 4, 6, 8]);
  expect(hits(outfield)).toEqual([0, 3, 6, 10, 14]);
  expect(hits(pitcher)).toEqual([0, 2, 3, 4, 6]);
});

test('a range row is written from die face 1 upward', () => {
  expect(rangeRow('SI1×2 G3#×1')).toEqual(['SI1', 'SI1', 'G3#']);
  expect(() => rangeRow('SI9×20')).toThrow('SI9');
});

test('a fault is named with its table and row', () => {
  const { range, errors, locations } = STANDARD_CHARTS;
  const short = { ...range, outfield: [rangeRow('F1×19'), ...range.outfield.slice(1)] };
  expect(checkCharts({ ...STANDARD_CHARTS, range: short, errors, locations })).toEqual([
    'range outfield, row 1: 19 faces, not 20',
  ]);
  const missing = { ...range, catcher: range.catcher.slice(1) };
  expect(checkCharts({ ...STANDARD_CHARTS, range: missing, errors, locations })).toEqual([
    'range catcher: 4 rows, not 5',
  ]);
  const shares = { ...locations, flyOut: { ...locations.flyOut, R: [22, 39, 38] } };
  expect(checkCharts({ ...STANDARD_CHARTS, range, errors, locations: shares })).toEqual([
    'locations flyOut, row R: shares sum to 99, not 100',
  ]);
  const odds = { ...errors, SS: { chances: 0, twoBase: 0.1, threeBase: 0.2 } };
  expect(checkCharts({ ...STANDARD_CHARTS, range, errors: odds, locations })).toEqual([
    'errors, row SS: 0 chances',
    'errors, row SS: shares 0.1 and 0.2 are not a part of one another',
  ]);
});
