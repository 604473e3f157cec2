import { expect, it } from 'vitest';
import { cellId, groupsOf } from './groups';

const problem = (row: number, column: string | null, message: string) => ({ sheet: 0, row, column, message });

it('puts problems of a column that say the same together, the most frequent first', () => {
  const groups = groupsOf([
    problem(0, 'HR', '"x" is no whole number'),
    problem(1, 'SO', '"7.5" is no whole number'),
    problem(2, 'SO', '"many" is no whole number'),
  ]);
  expect(groups.map(({ column, rows, first }) => [column, rows, first])).toEqual([
    ['SO', [1, 2], 1],
    ['HR', [0], 0],
  ]);
});

it('names each cell once, whatever its column is called', () => {
  const ids = ['HR', 'Home Run', 'home run', '%', null].map((column) => cellId({ sheet: 0, row: 1, column }));
  expect(new Set(ids).size).toBe(5);
  for (const id of ids) expect(id).toMatch(/^[\w.!~*'()-]+$/);
});
