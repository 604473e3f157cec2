import type { NotationFault } from './written';

/** More than any play needs. */
export const LONGEST_NOTATION = 160;

/** Thrown inside the parser only; `parseNotation` makes a result of it. */
export class NotationError extends Error {
  readonly fault: NotationFault;

  constructor(at: number, message: string, expected: readonly string[]) {
    super(message);
    this.fault = { at, message, expected };
  }
}

/** A line that is read from left to right. */
export interface Reader {
  readonly text: string;
  at: number;
}

const SAME: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '×': 'X',
  '\t': ' ',
  '\u00A0': ' ',
  '!': ' ',
  '?': ' ',
  '#': ' ',
};

/** Capitals, plain dashes and plain spaces; every place stays where it was. */
const plain = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => {
    const letter = text.charAt(index);
    return SAME[letter] ?? (letter >= 'a' && letter <= 'z' ? letter.toUpperCase() : letter);
  }).join('');

export const startReading = (text: string): Reader => ({ text: plain(text), at: 0 });

/** Takes what `pattern` (sticky) finds at the present place; null, and no step, where it finds nothing. */
export function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text);
  if (found !== null) reader.at = pattern.lastIndex;
  return found;
}

const SPACES = / */y;
export const skipSpaces = (reader: Reader): void => void take(reader, SPACES);

export const isAtEnd = (reader: Reader): boolean => reader.at >= reader.text.length;

export function fail(reader: Reader, message: string, expected: readonly string[] = [], at = reader.at): never {
  throw new NotationError(at, message, expected);
}
