import { plainName, type ImportField } from './field';
import type { ColumnMapping } from './sheet';

/** Which column is which field, by their names; each field once. What was chosen for such a header before goes first. */
export function guessMapping(
  fields: readonly ImportField[],
  columns: readonly string[],
  remembered: ColumnMapping | null,
): ColumnMapping {
  if (remembered !== null) return keptMapping(fields, columns, remembered);
  const mapping: Record<string, string> = {};
  const taken = new Set<string>();
  const take = (names: (field: ImportField) => readonly string[]): void => {
    for (const field of fields) {
      if (taken.has(field.key)) continue;
      const plain = new Set(names(field).map(plainName));
      const column = columns.find((each) => mapping[each] === undefined && plain.has(plainName(each)));
      if (column === undefined) continue;
      mapping[column] = field.key;
      taken.add(field.key);
    }
  };
  take(({ key }) => [key]);
  take(({ label }) => [label]);
  take(({ aliases }) => aliases);
  return mapping;
}

/** A mapping without columns and fields that do not exist, and with each field once. */
export function keptMapping(
  fields: readonly ImportField[],
  columns: readonly string[],
  wanted: ColumnMapping,
): ColumnMapping {
  const known = new Set(fields.map(({ key }) => key));
  const mapping: Record<string, string> = {};
  for (const column of columns) {
    const field = Object.hasOwn(wanted, column) ? wanted[column] : undefined;
    if (field === undefined || !known.delete(field)) continue;
    mapping[column] = field;
  }
  return mapping;
}
