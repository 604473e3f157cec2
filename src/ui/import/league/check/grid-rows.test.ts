import { describe, expect, it } from 'vitest';
import type { ImportDryRun, ImportView } from '@/server/services/imports/shapes';
import { countOf, kindsOf, nextWrong, problemsByRow, rowsShown } from './grid-rows';

const rows = ['a', 'a', 'b', 'c'].map((id, row) => ({
  row,
  line: row + 2,
  cells: [id, `Man ${id.toUpperCase()}`],
  isLeftOut: row === 3,
}));
const view = {
  sheets: [
    {
      columns: [
        { name: 'Id', field: 'player' },
        { name: 'Who', field: 'name' },
      ],
    },
  ],
  problems: [
    { sheet: 0, row: 1, column: 'Who', message: 'too long' },
    { sheet: 0, row: 1, column: 'Who', message: 'not text' },
    { sheet: 0, row: 2, column: null, message: 'sums to 9' },
    { sheet: 1, row: 0, column: 'Who', message: 'of another file' },
  ],
} as unknown as ImportView;
const problems = problemsByRow(view, 0);
const places = (list: readonly { readonly row: number }[]) => list.map(({ row }) => row);

describe('rows of the check', () => {
  it('are told what is wrong in them, cell by cell', () => {
    expect([...problems]).toEqual([
      [1, new Map([['Who', 'too long; not text']])],
      [2, new Map([['', 'sums to 9']])],
    ]);
  });

  it('are new or changed as the dry run says, a man with all his rows', () => {
    const run = {
      differences: [
        { kind: 'new', at: { sheet: 0, row: 0 } },
        { kind: 'changed', at: { sheet: 0, row: 2 } },
        { kind: 'removed', at: null },
      ],
    } as unknown as ImportDryRun;
    const kinds = kindsOf(run, view, 0, rows);
    expect(kinds).toEqual(
      new Map([
        [0, 'new'],
        [1, 'new'],
        [2, 'changed'],
      ]),
    );
    expect(kindsOf(null, view, 0, rows)).toBeNull();
    const of = { problems, kinds };
    expect(places(rowsShown(rows, { ...of, filter: 'new', search: '' }))).toEqual([0, 1]);
    expect(places(rowsShown(rows, { ...of, filter: 'changed', search: '' }))).toEqual([2]);
    expect(places(rowsShown(rows, { ...of, filter: 'wrong', search: '' }))).toEqual([1, 2]);
    expect(places(rowsShown(rows, { ...of, filter: 'leftOut', search: '' }))).toEqual([3]);
    expect(countOf(rows, { ...of, filter: 'all' })).toBe(4);
  });

  it('are found by words and lines', () => {
    const find = (search: string) => places(rowsShown(rows, { filter: 'all', search, problems, kinds: null }));
    expect(find('man B')).toEqual([2]);
    expect(find('MAN c')).toEqual([3]);
    expect(find('5')).toEqual([3]);
    expect(find('nobody')).toEqual([]);
  });

  it('are gone through from one wrong cell to the next, around the end', () => {
    const next = (at: number, column: number, step: 1 | -1 = 1) =>
      nextWrong(rows, ['Id', 'Who'], problems, { at, column }, step);
    expect(next(0, 0)).toEqual({ at: 1, column: 1 });
    expect(next(1, 0)).toEqual({ at: 1, column: 1 });
    expect(next(1, 1)).toEqual({ at: 2, column: 0 });
    expect(next(2, 0)).toEqual({ at: 1, column: 1 });
    expect(next(1, 1, -1)).toEqual({ at: 2, column: 0 });
    expect(nextWrong(rows, ['Id', 'Who'], new Map(), { at: 0, column: 0 }, 1)).toBeNull();
    expect(nextWrong([], [], new Map(), { at: 0, column: 0 }, 1)).toBeNull();
  });
});
