import Papa from 'papaparse';
import { rowsFromJson, type JsonTable } from '@/leagues/import/rows-from-json';
import { recognisePart } from '@/leagues/import/recognise';
import type { SheetRow } from '@/leagues/import/sheet';
import type { ImportFile } from '@/server/api/wire';
import { AppError } from '@/server/errors';

/** Rows of all files of an import. */
export const MAX_ROWS = 25_000;
const MAX_COLUMNS = 200;
/** Cells of all files, empty ones too. */
const MAX_CELLS = 1_500_000;
const MAX_HEADER = 80;

/** A file as a table, before anyone has said what it is. */
export interface ParsedFile {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

const refuse = (file: string, why: string): AppError => new AppError('BAD_INPUT', `${file}: ${why}`);

/** Names of columns, each once and none empty. */
function columnNames(file: string, header: readonly string[]): readonly string[] {
  if (header.length > MAX_COLUMNS) throw refuse(file, `${header.length} columns are more than ${MAX_COLUMNS}.`);
  const seen = new Set<string>();
  return header.map((text, at) => {
    const name = text
      .normalize('NFC')
      .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
      .trim()
      .slice(0, MAX_HEADER);
    // What every object has is the name of no column of ours.
    let unique = name === '' || name in Object.prototype ? `column ${at + 1}` : name;
    for (let count = 2; seen.has(unique); count++) unique = `${name} (${count})`;
    seen.add(unique);
    return unique;
  });
}

const breaks = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);

const DELIMITERS = [',', '\t', ';', '|'];

/**
 * What stands between cells: what makes a header of known names of one of the first lines, as numbers may have commas
 * in them; else by the lines that have any, as a title above them has none.
 */
function delimiterOf(text: string): string {
  const top = text.slice(0, 40_000);
  const known = DELIMITERS.find((delimiter) =>
    Papa.parse<string[]>(top, { delimiter, preview: MOST_ABOVE }).data.some(
      (cells) => recognisePart(cells) !== 'unused',
    ),
  );
  if (known !== undefined) return known;
  const first = Math.max(text.search(/^.*[,\t;|]/m), 0);
  const some = Papa.parse<string[]>(text.slice(first, first + 40_000), {
    delimitersToGuess: DELIMITERS,
    preview: 30,
    skipEmptyLines: true,
  });
  return some.meta.delimiter;
}

/** Lines above a header: a title, who made it, when. */
const MOST_ABOVE = 10;

const isGiven = (cell: string): boolean => cell.trim() !== '';
const trimmedEnd = (cells: readonly string[]): readonly string[] => cells.slice(0, cells.findLastIndex(isGiven) + 1);

/** Where the header stands: the first line whose names are known, else the first that is more than a title. */
function headerAt(lines: readonly (readonly string[])[]): number {
  const above = lines.slice(0, MOST_ABOVE);
  const known = above.findIndex((cells) => recognisePart(cells) !== 'unused');
  if (known >= 0) return known;
  const first = above.findIndex((cells) => cells.some(isGiven));
  const wide = above.findIndex((cells) => cells.filter(isGiven).length > 1);
  // A list of one column has no line that is wider than its header.
  return Math.max(wide >= 0 ? wide : first, 0);
}

function parseTable({ name: file, text }: ImportFile): ParsedFile {
  // A spreadsheet may say in the first line what stands between cells.
  const said = /^sep=([,;\t|])\r?\n/i.exec(text)?.[1];
  const { data, errors } = Papa.parse<string[]>(text, {
    header: false,
    delimiter: said ?? delimiterOf(text),
    preview: MAX_ROWS + MOST_ABOVE + 1,
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) {
    throw refuse(file, `line ${(broken.row ?? 0) + 1} has a quotation mark that is not closed or stands amid text.`);
  }
  const top = headerAt(data);
  const columns = columnNames(file, trimmedEnd(data[top] ?? []));
  const rows: SheetRow[] = [];
  let line = data.slice(0, top + 1).reduce((sum, cells) => sum + 1 + breaks(cells), 0);
  for (const cells of data.slice(top + 1)) {
    line += 1;
    const at = line;
    // A quoted cell may hold line breaks: the next row starts so much further down.
    line += breaks(cells);
    if (cells.every((cell) => cell.trim() === '')) continue;
    // Spreadsheets put empty cells at the end of shorter rows, and leave them out.
    const given = trimmedEnd(cells).length;
    const isWhole = cells.length === columns.length || (given <= columns.length && cells.length > columns.length);
    rows.push({
      line: at,
      cells: columns.map((_, index) => cells[index] ?? ''),
      isLeftOut: false,
      fault: isWhole ? null : `${cells.length} fields where the header has ${columns.length}`,
    });
  }
  return { file, columns, rows };
}

/** A JSON document, or one object a line. */
function documentOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const isList = lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line));
    if (!isList) throw error;
    return lines.map((line) => JSON.parse(line) as unknown);
  }
}

function parseJson({ name: file, text }: ImportFile): ParsedFile {
  let document: unknown;
  try {
    document = documentOf(text);
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const line = at === undefined ? '' : ` Line ${text.slice(0, Number(at)).split('\n').length} is where it breaks.`;
    throw refuse(file, `it is no JSON.${line}`);
  }
  const table = asTable(file, document, text);
  const columns = columnNames(file, table.columns);
  return { file, columns, rows: table.rows.map((row) => ({ ...row, isLeftOut: false })) };
}

function asTable(file: string, document: unknown, text: string): JsonTable {
  try {
    const table = rowsFromJson(document, text, MAX_ROWS);
    if (table !== null) return table;
  } catch (error) {
    // Brackets within brackets by the thousand: no table is like that.
    if (!(error instanceof RangeError)) throw error;
  }
  throw refuse(file, `there is no list of rows in it, or one of more than ${MAX_ROWS}.`);
}

/** Files as tables. Throws BAD_INPUT for one that is none, TOO_LARGE for too many rows. */
export function parseFiles(files: readonly ImportFile[]): readonly ParsedFile[] {
  const names = new Set<string>();
  let total = 0;
  let cells = 0;
  return files.map((given) => {
    const { name } = given;
    if (names.has(name)) throw refuse(name, 'there are two files of this name.');
    names.add(name);
    if (given.text.startsWith('PK\u0003\u0004')) {
      throw refuse(name, 'it is no text file but a workbook or a ZIP archive: save the sheet as CSV first.');
    }
    if (/^\s*<(?:!doctype|html|table|\?xml)/i.test(given.text)) {
      throw refuse(name, 'it is a page or a workbook in XML, no table of text: save the sheet as CSV first.');
    }
    if (given.text.includes('\0')) throw refuse(name, 'it is no text file: save the sheet as CSV first.');
    const file = { name, text: given.text.replace(/^\uFEFF/, '') };
    const parsed = /^\s*[[{]/.test(file.text) ? parseJson(file) : parseTable(file);
    if (parsed.rows.length === 0) throw refuse(name, 'there are no rows in it.');
    total += parsed.rows.length;
    cells += parsed.rows.length * parsed.columns.length;
    if (total > MAX_ROWS || cells > MAX_CELLS) {
      throw new AppError(
        'TOO_LARGE',
        `These files have more than ${MAX_ROWS} rows or too many columns: bring them in parts.`,
      );
    }
    return parsed;
  });
}
