import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_RESULTS } from '@/game/charts';
import { readChartFile, writeChartFile } from './chart-file';
import { readFaces, writeFaces } from './faces';
import { STANDARD_CHARTS } from './standard-charts.data';

const faults = (file: unknown): readonly string[] => {
  const read = readChartFile(file);
  return read.ok ? [] : read.error;
};
const infield = (first: string) => {
  const { range } = writeChartFile(STANDARD_CHARTS);
  return { range: { infield: [first, ...range.infield.slice(1)] } };
};

describe('a chart file', () => {
  it('says what the standard charts say, and says it again', () => {
    const written = writeChartFile(STANDARD_CHARTS);
    const read = readChartFile(JSON.parse(JSON.stringify(written)));
    expect(read).toEqual({ ok: true, value: STANDARD_CHARTS });
  });

  it('replaces only what it holds', () => {
    const read = readChartFile(infield('1-10 SI1, 11-20 G1'));
    expect(read.ok && read.value.range.infield[0]).toEqual([...Array(10).fill('SI1'), ...Array(10).fill('G1')]);
    expect(read.ok && read.value.hitAndRun).toEqual(STANDARD_CHARTS.hitAndRun);
  });

  it.each([
    ['1-9 SI1, 11-20 G1', 'range infield, row 1: no result for 10'],
    ['1-10 SI1, 10-20 G1', 'range infield, row 1: two results for 10'],
    ['1-10 SI9, 11-20 G1', 'range infield, row 1: unknown result SI9'],
    ['1-10 SI1, 11-21 G1', 'range infield, row 1: no die shows 21'],
    ['1-20', 'range infield, row 1: "1-20" is not faces and a result'],
  ])('names table and row of %s', (text, fault) => {
    expect(faults(infield(text))).toContain(fault);
  });

  it('names grade rows, sums and keys', () => {
    const { hitAndRun, locations } = writeChartFile(STANDARD_CHARTS);
    expect(faults({ hitAndRun: { ...hitAndRun, B: '0-34 single' } })).toEqual(['hitAndRun, row B: no result for 35']);
    expect(faults({ locations: { popOut: locations.popOut.with(0, 2) } })).toEqual([
      'locations popOut: shares sum to 101, not 100',
    ]);
    expect(faults({ infields: 1 })[0]).toContain('infields');
    expect(faults({ errors: { SS: { chances: 0, twoBase: 0.1, threeBase: 0 } } })).toEqual([
      'errors, row SS: 0 chances',
    ]);
  });

  it('reads back any row it writes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CHECK_RESULTS), { minLength: 20, maxLength: 20 }), (row) => {
        expect(readFaces(writeFaces(row, 1), CHECK_RESULTS, 1, 20)).toEqual({ row, faults: [] });
      }),
    );
  });
});
