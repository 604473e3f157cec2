import { describe, expect, it } from 'vitest';
import { MAX_ROWS, parseFiles } from './parse-files';

const file = (text: string, name = 'a.csv') => ({ name, text });
const parse = (text: string) => parseFiles([file(text)])[0];

describe('files as tables', () => {
  it('are read with whatever stands between their cells', () => {
    for (const mark of [',', ';', '\t', '|']) {
      const table = parse(['name', 'bats', 'x'].join(mark) + '\n' + ['Ada', 'L', '1'].join(mark) + '\n');
      expect(table).toMatchObject({ columns: ['name', 'bats', 'x'], rows: [{ line: 2, cells: ['Ada', 'L', '1'] }] });
    }
  });

  it('are texts', () => {
    expect(() => parse('PK\u0003\u0004\0\n1\n')).toThrow('a.csv: it is no text file');
  });

  it('know their lines, around empty ones and breaks within cells', () => {
    const table = parse('\uFEFFname,note\r\nAda,"two\nlines"\r\n\r\nBen,x\r\n');
    expect(table?.rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [2, 'Ada'],
      [5, 'Ben'],
    ]);
  });

  it('keep a row that is too short or too long, and say so', () => {
    const table = parse('a,b\n1\n1,2,3\n1,2\n');
    expect(table?.rows.map(({ cells, fault }) => [cells, fault])).toEqual([
      [['1', ''], '1 fields where the header has 2'],
      [['1', '2'], '3 fields where the header has 2'],
      [['1', '2'], null],
    ]);
  });

  it('have each column once, and none that every object has', () => {
    expect(parse('a,a,,constructor,__proto__,a\n1,2,3,4,5,6')?.columns).toEqual([
      'a',
      'a (2)',
      'column 3',
      'column 4',
      'column 5',
      'a (3)',
    ]);
  });

  it('may have a title above the header', () => {
    for (const top of ['Spring 2026\n\n', 'Spring 2026,,\nby the league,,\n', 'sep=,\n', 'Made 2026-01-01\n']) {
      const table = parse(`${top}Name,Bats,Throws\nAda,L,R\n`);
      expect(table).toMatchObject({ columns: ['Name', 'Bats', 'Throws'], rows: [{ cells: ['Ada', 'L', 'R'] }] });
      expect(table?.rows[0]?.line).toBe(top.split('\n').length + 1);
    }
    expect(parse('sep=;\na;b,c\n1;2,5\n')).toMatchObject({ columns: ['a', 'b,c'], rows: [{ cells: ['1', '2,5'] }] });
    expect(parse('Clubs\nVerein;Ort\nHares;Hill\n')?.columns).toEqual(['Verein', 'Ort']);
  });

  it('may have empty cells at the end of rows', () => {
    const table = parse('a;b;;\n1;2;;\n3;4\n5;;;\n6;7;8\n');
    expect(table?.columns).toEqual(['a', 'b']);
    expect(table?.rows.map(({ cells, fault }) => [...cells, fault])).toEqual([
      ['1', '2', null],
      ['3', '4', null],
      ['5', '', null],
      ['6', '7', '3 fields where the header has 2'],
    ]);
  });

  it('may be lists deep in a JSON document', () => {
    const table = parse(
      '{"league": {"tags": ["a"], "clubs": [\n{"name": "Hares", "park": {"name": "Hill"}, "at": ["SS", "2B"]}]}}',
    );
    expect(table).toMatchObject({
      columns: ['name', 'park.name', 'at'],
      rows: [{ cells: ['Hares', 'Hill', 'SS; 2B'] }],
    });
  });

  it('may be JSON objects under their ids, or one a line', () => {
    const rows = [{ cells: ['p1', 'Ada'] }, { cells: ['p2', 'Ben'] }];
    const named = '{"league": {"players": {"p1": {"name": "Ada"}, "p2": {"name": "Ben", "at": ["P"]}}}}';
    expect(parse(named)?.rows.map(({ cells }) => cells)).toEqual([
      ['p1', 'Ada', ''],
      ['p2', 'Ben', 'P'],
    ]);
    expect(parse('{"id": "p1", "name": "Ada"}\n{"id": "p2", "name": "Ben"}\n')).toMatchObject({ rows });
  });

  it('that are none are refused by name', () => {
    const refused =
      (...texts: readonly string[]) =>
      () =>
        parseFiles(texts.map((text, at) => file(text, `${at}.csv`)));
    expect(refused('a,b\n')).toThrow('0.csv: there are no rows in it.');
    expect(refused('a,b\n1,"2\n')).toThrow('0.csv: line');
    expect(refused('a\n1', '{"x": [1,\n}')).toThrow('1.csv: it is no JSON.');
    expect(refused('{"x": 1}')).toThrow('no list of rows');
    expect(refused('{"x": 1}\n{"x": 2\n')).toThrow('it is no JSON.');
    expect(refused('<html><table></table></html>')).toThrow('save the sheet as CSV');
    expect(refused(`[{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}]`)).toThrow('no list of rows');
    expect(() => parseFiles([file('a\n1'), file('a\n1')])).toThrow('two files of this name');
    expect(refused(`a\n${'1\n'.repeat(MAX_ROWS + 1)}`)).toThrow('more than');
    expect(refused(`${'a,'.repeat(199)}a\n${'1\n'.repeat(8_000)}`)).toThrow('too many columns');
    expect(refused(`${'a,'.repeat(200)}a\n1`)).toThrow('201 columns');
  });
});
