import { expect, it } from 'vitest';
import { STANDARD_CHARTS } from '@/cards/charts/standard-charts.data';
import { chartRoller } from './chart-roll';

const KIND = {
  ...STANDARD_CHARTS,
  range: {
    ...STANDARD_CHARTS.range,
    outfield: STANDARD_CHARTS.range.outfield.map((row) => row.map(() => 'DO3' as const)),
  },
};

it('counts every team of every game, the same in one go as in parts', () => {
  const whole = chartRoller(STANDARD_CHARTS, 1)(6);
  const parts = chartRoller(STANDARD_CHARTS, 1);
  parts(2);
  expect(parts(4)).toEqual(whole);
  expect(whole.runs.reduce((sum, count) => sum + count, 0)).toBe(12);
  expect(whole.runs.reduce((sum, count, runs) => sum + count * runs, 0)).toBeLessThanOrEqual(whole.sums.R);
});

it('shows what other charts bring', () => {
  expect(chartRoller(KIND, 1)(20).sums['2B']).toBeGreaterThan(chartRoller(STANDARD_CHARTS, 1)(20).sums['2B']);
});
