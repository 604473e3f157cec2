import { describe, expect, it } from 'vitest';
import { readChartFile, writeChartFile } from '@/cards/charts/chart-file';
import { STANDARD_CHARTS } from '@/cards/charts/standard-charts.data';
import { fileOf, rowOfFault, tablesOf } from './chart-rows';

const FILE = writeChartFile(STANDARD_CHARTS);
const judge = (id: string, text: string): readonly string[] => {
  const read = readChartFile(fileOf(FILE, new Map([[id, text]])));
  return read.ok ? [] : read.error;
};

it('shows every row as text, and makes the same charts of it', () => {
  const edits = new Map(tablesOf(FILE).flatMap(({ rows }) => rows.map(({ id, text }) => [id, text] as const)));
  expect(edits.size).toBe(4 * 5 + 9 + 8 + 3 * 4);
  expect(readChartFile(fileOf(FILE, edits))).toEqual({ ok: true, value: STANDARD_CHARTS });
});

describe('a fault', () => {
  it.each([
    ['range.infield.0', '1-19 G1'],
    ['range.catcher.4', '1-20 XX'],
    ['bunts.sacrifice.A', '1-20 single, 3 caught'],
    ['hitAndRun.C', '0-30 single'],
    ['errors.SS', '7 0.1 0.9'],
    ['locations.groundOut.L', '100 1 0 0 0 0'],
    ['locations.popOut', '50 50'],
  ])('of %s is told beside it', (id, text) => {
    expect(judge(id, text).map(rowOfFault)).toContain(id);
  });

  it('of something that is no number is told too', () => {
    expect(judge('locations.popOut', '1 seven 24 24 21 23').length).toBeGreaterThan(0);
    expect(judge('errors.P', '').length).toBeGreaterThan(0);
  });
});
