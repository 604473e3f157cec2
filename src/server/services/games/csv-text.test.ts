import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvText } from './csv-text';

it('has a header, and CR LF after each line', () => {
  expect(
    csvText({
      columns: ['a', 'b'],
      rows: [
        [1, 'x'],
        [null, 'y'],
      ],
    }),
  ).toBe('a,b\r\n1,x\r\n,y\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n+1'])(
  'text that begins like a formula is none: %j',
  (text) => {
    expect(csvText({ columns: ['a'], rows: [[text]] })).toContain(`"'${text}"`);
  },
);

it('a number stays a number, below zero too', () => {
  expect(csvText({ columns: ['wpa'], rows: [[-0.25]] })).toBe('wpa\r\n-0.25\r\n');
});

it('whatever people write is read again as it was, but for what guards it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { minLength: 1 }), (rows) => {
      const text = csvText({ columns: ['one', 'two'], rows });
      const read = Papa.parse<string[]>(text.slice(0, -2), { newline: '\r\n' }).data.slice(1);
      const guarded = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
      expect(read).toEqual(guarded);
    }),
  );
});
