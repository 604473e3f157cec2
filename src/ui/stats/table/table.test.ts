import { describe, expect, test } from 'vitest';
import { fixed, innings, rate, signed } from '../format';
import { chosenColumns, readHidden, writeHidden } from './chosen-columns';
import { type DataColumn, textOf } from './column';
import { pressed, sorted } from './sort';
import { tableOfRows } from './table-text';

interface Man {
  readonly name: string;
  readonly hr: number;
  readonly ba: number | null;
}
const NAME: DataColumn<Man> = { key: 'name', label: 'Name', title: 'Name', value: ({ name }) => name, isText: true };
const HR: DataColumn<Man> = { key: 'hr', label: 'HR', title: 'Home runs', value: ({ hr }) => hr };
const BA: DataColumn<Man> = { key: 'ba', label: 'BA', title: 'Batting average', value: ({ ba }) => ba, text: rate };
const COLUMNS = [NAME, HR, BA];
const MEN: readonly Man[] = [
  { name: 'Abel', hr: 3, ba: 0.3 },
  { name: 'Baker', hr: 9, ba: null },
  { name: 'Cole', hr: 3, ba: 1 / 3 },
];
const names = (rows: readonly Man[]) => rows.map(({ name }) => name);

describe('a table of statistics', () => {
  test('sorts by what is pressed, its best first, then the other way', () => {
    const once = pressed([], HR, false);
    expect(names(sorted(MEN, COLUMNS, once))).toEqual(['Baker', 'Abel', 'Cole']);
    expect(names(sorted(MEN, COLUMNS, pressed(once, HR, false)))).toEqual(['Abel', 'Cole', 'Baker']);
    expect(pressed(once, NAME, false)).toEqual([{ key: 'name', direction: 'ascending' }]);
  });

  test('sorts equals by what is pressed with shift', () => {
    const both = pressed(pressed([], HR, false), BA, true);
    expect(names(sorted(MEN, COLUMNS, both))).toEqual(['Baker', 'Cole', 'Abel']);
    expect(names(sorted(MEN, COLUMNS, pressed(both, BA, true)))).toEqual(['Baker', 'Abel', 'Cole']);
  });

  test('puts who has no value last, either way', () => {
    const down = pressed([], BA, false);
    expect(names(sorted(MEN, COLUMNS, down)).at(-1)).toBe('Baker');
    expect(names(sorted(MEN, COLUMNS, pressed(down, BA, false))).at(-1)).toBe('Baker');
  });

  test('reads as the field writes figures', () => {
    expect(MEN.map((man) => textOf(BA, man))).toEqual(['.300', '–', '.333']);
    expect(rate(1)).toBe('1.000');
    expect(innings(17)).toBe('5.2');
    expect(fixed(2)(3.456)).toBe('3.46');
    expect([signed(1)(1.25), signed(1)(-0.34), signed(1)(-0.01)]).toEqual(['+1.3', '−0.3', '0.0']);
  });

  test('is copied and saved as it is seen, with whole values', () => {
    expect(tableOfRows(COLUMNS, [{ name: 'Cole, A.', hr: 1, ba: null }])).toEqual({
      columns: ['Name', 'HR', 'BA'],
      rows: [['Cole, A.', 1, null]],
    });
  });

  test('shows the columns that are wanted, and always what a row is about', () => {
    const hidden = new Set(['name', 'hr']);
    expect(chosenColumns(COLUMNS, hidden)).toEqual([NAME, BA]);
    expect(chosenColumns(COLUMNS, new Set())).toEqual(COLUMNS);
    expect(readHidden(writeHidden(hidden))).toEqual(hidden);
    expect(writeHidden(readHidden(null))).toBeNull();
  });
});
