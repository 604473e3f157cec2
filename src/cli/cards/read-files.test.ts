import { describe, expect, it } from 'vitest';
import { parseCsv } from './read-files';

describe('parseCsv', () => {
  it('reads quotes, and counts lines as an editor does', () => {
    const { columns, rows } = parseCsv('a.csv', 'name,n\n"Okonedo, J",1\n\n"two\nlines",2\nlast,3\n');
    expect(columns).toEqual(['name', 'n']);
    expect(rows).toEqual([
      { line: 2, cells: { name: 'Okonedo, J', n: '1' } },
      { line: 4, cells: { name: 'two\nlines', n: '2' } },
      { line: 6, cells: { name: 'last', n: '3' } },
    ]);
  });

  it('refuses rows of another length, naming all of them', () => {
    expect(() => parseCsv('a.csv', 'a,b\n1\n1,2\n1,2,3')).toThrow(/a\.csv line 2: 1 fields[^]*a\.csv line 4: 3 fields/);
  });

  it('refuses a quote that never ends', () => {
    expect(() => parseCsv('a.csv', 'a,b\n"1,2\n3,4')).toThrow('a.csv line');
  });
});
