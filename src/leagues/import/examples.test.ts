import { describe, expect, it } from 'vitest';
import { checkImport } from './check-import';
import { blankColumns } from './blank-file';
import { EXAMPLES } from './examples.data';
import { IMPORT_FIELDS } from './fields.data';
import { firstMapping, recognisePart } from './recognise';
import { FIRST_CHOICES } from './sheet';
import { IMPORT_SOURCES } from './source';

const FACTS = {
  league: 'pd' as const,
  teams: [
    { id: 1, name: 'Hilltop Hares', abbreviation: 'HIL' },
    { id: 2, name: 'Harbour Herons', abbreviation: 'HER' },
  ],
};

describe.each(IMPORT_SOURCES)('the example of %s', (source) => {
  it('is recognised, and nothing is wrong in it', () => {
    const sheets = EXAMPLES[source].map(({ name, part, columns, rows }) => {
      expect(recognisePart(columns)).toBe(part);
      return {
        file: name,
        part,
        columns,
        rows: rows.map((cells, at) => ({ line: at + 2, cells, isLeftOut: false, fault: null })),
        mapping: firstMapping(part, columns, null),
      };
    });
    for (const { columns, mapping, rows } of sheets) {
      expect(new Set(Object.keys(mapping))).toEqual(new Set(columns));
      expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
    }
    const { problems, items } = checkImport({ revision: 1, source, sheets, choices: FIRST_CHOICES }, FACTS, true);
    expect(problems).toEqual([]);
    expect(items.items).toHaveLength(2);
  });

  it('and a blank file of all fields are read the same', () => {
    for (const { part } of EXAMPLES[source]) {
      const columns = blankColumns(part);
      expect(recognisePart(columns)).toBe(part);
      const mapping = firstMapping(part, columns, null);
      expect(columns.map((column) => mapping[column])).toEqual(IMPORT_FIELDS[part].map(({ key }) => key));
    }
  });

  it('has every column that is needed', () => {
    for (const { part, columns } of EXAMPLES[source]) {
      const mapping = Object.values(firstMapping(part, columns, null));
      for (const { key, isRequired } of IMPORT_FIELDS[part]) if (isRequired) expect(mapping).toContain(key);
    }
  });
});
