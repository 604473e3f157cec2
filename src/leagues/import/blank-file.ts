import { IMPORT_FIELDS } from './fields.data';
import type { SheetPart } from './source';

/** The header of a file that has every field; a file of it is recognised, and needs no column chosen. */
export const blankColumns = (part: SheetPart): readonly string[] => IMPORT_FIELDS[part].map(({ key }) => key);
