import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { guardCell } from './guard-cell';
import { csvText, tsvText } from './table-text';

it('has a mark and a header, and CR LF after each line', () => {
  expect(
    csvText({
      columns: ['a', 'b'],
      rows: [
        [1, 'x'],
        [null, 'y'],
      ],
    }),
  ).toBe('\uFEFFa,b\r\n1,x\r\n,y\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n+1', ' =1', '\u00a0=1', '＝1'])(
  'text that begins like a formula is none: %j',
  (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
  },
);

it.each([
  ['6-3', '6–3'],
  ['6-4-3', '6–4–3'],
  ['10-12', '10–12'],
  ['1/2', "'1/2"],
  ['12:30', "'12:30"],
  ['3E5', "'3E5"],
  ['007', "'007"],
  ['Mar 3', "'Mar 3"],
  ['SEPT2', "'SEPT2"],
  ['3-May', "'3-May"],
  ['12345678901234567890', "'12345678901234567890"],
])('text that a spreadsheet takes for a day or a number stays text: %s', (text, guarded) => {
  expect(guardCell(text)).toBe(guarded);
});

it.each([
  '6.1',
  '2019',
  '2026-04-03',
  '6-4-3 DP',
  '1B8; 2xH(82)',
  'E5',
  '3U',
  'May',
  'Mays, Willie',
  'O’Dea',
  "O'Dea",
  'SS-2B',
])('what nobody misreads stays as it is: %s', (text) => {
  expect(guardCell(text)).toBe(text);
});

it('a number stays a number, below zero too', () => {
  expect(csvText({ columns: ['wpa'], rows: [[-0.25]] })).toBe('\uFEFFwpa\r\n-0.25\r\n');
});

it('for the clipboard cells stand between tabs, and a tab in one is quoted', () => {
  expect(tsvText({ columns: ['a', 'b'], rows: [['x\ty', '6-3']] })).toBe('a\tb\r\n"x\ty"\t6–3');
});

it('whatever people write is read again as it was, but for what guards it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { minLength: 1 }),
      fc.constantFrom(',' as const, '\t' as const),
      (rows, delimiter) => {
        const table = { columns: ['one', 'two'], rows };
        const text = delimiter === ',' ? csvText(table).slice(1, -2) : tsvText(table);
        const read = Papa.parse<string[]>(text, { newline: '\r\n', delimiter }).data.slice(1);
        expect(read).toEqual(rows.map((row) => row.map(guardCell)));
      },
    ),
  );
});
