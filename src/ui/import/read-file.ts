import type { ImportFault, ImportFile } from '@/server/api/wire';
import { MAX_FILE_LETTERS } from '@/shared/import-limits';

type Chosen = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

export interface ChosenFiles {
  readonly files: readonly ImportFile[];
  /** Files that are not even opened, and why. */
  readonly faults: readonly ImportFault[];
}

const MOST_MB = MAX_FILE_LETTERS / 1_000_000;
const tooLarge = (size: number): string =>
  `With ${Math.ceil(size / 100_000) / 10} MB this file is larger than ${MOST_MB} MB: bring it in parts.`;
const NO_TEXT = 'This is no text file: a sheet is saved as CSV first.';
const WORKBOOK =
  'This is no text file but a workbook: open it in the spreadsheet and save the sheet as CSV (in Excel: File, Save as, CSV UTF-8).';
const ARCHIVE = 'This is no text file but an archive: unpack it and bring the files in it.';

/** What a file without text is, by its name or its first bytes. */
function noTextReason({ name, text }: ImportFile): string {
  if (/\.(?:xls[xmb]?|ods|numbers)$/i.test(name)) return WORKBOOK;
  if (/\.(?:zip|gz|7z|rar|tar|bz2)$/i.test(name)) return ARCHIVE;
  return text.startsWith('PK\u0003\u0004') ? WORKBOOK : NO_TEXT;
}

/** All chosen files that can be read; the others do not stand in their way. */
export async function readAllChosen(chosen: readonly Chosen[]): Promise<ChosenFiles> {
  const isSmall = ({ size }: Chosen): boolean => size <= MAX_FILE_LETTERS;
  const fault = (file: string, reason: string): ImportFault => ({ file, line: 0, reason });
  const read = await Promise.all(chosen.filter(isSmall).map(readChosen));
  return {
    files: read.filter(isText),
    faults: [
      ...chosen.filter((file) => !isSmall(file)).map(({ name, size }) => fault(name, tooLarge(size))),
      ...read.filter((file) => !isText(file)).map((file) => fault(file.name, noTextReason(file))),
    ],
  };
}

/** Pictures and workbooks have bytes that no text has. */
const isText = ({ text }: ImportFile): boolean => !text.includes('\0') && !text.startsWith('PK\u0003\u0004');

/** A chosen file as text: UTF-8, what spreadsheets call Unicode, or the encoding that older files with accents have. */
export async function readChosen(file: Pick<File, 'name' | 'arrayBuffer'>): Promise<ImportFile> {
  const bytes = await file.arrayBuffer();
  return { name: file.name, text: decoded(bytes) };
}

function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
