import type { Fault } from '../records';
import { splitFields } from '../split-fields';

/** Fields of records whose number is fixed: one more comes of a comma that no quotes protect. */
const FIELDS: Readonly<Record<string, number>> = { start: 6, sub: 6, play: 7 };

/** What is wrong with a file as text: reading programs lose games by it without a word (producer notes, files). */
export function checkText(text: string): readonly Fault[] {
  const faults: Fault[] = [];
  if (/^(?:\uFEFF|\u00EF\u00BB\u00BF)/.test(text)) {
    faults.push({
      line: 1,
      game: null,
      reason: 'The file starts with a byte order mark: its first game is not found.',
    });
  }
  let game: string | null = null;
  text.split('\n').forEach((whole, i) => {
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    if (line.startsWith('id,')) game = line.slice(3);
    for (const reason of lineFaults(line)) faults.push({ line: i + 1, game, reason });
  });
  return faults;
}

function* lineFaults(line: string): Generator<string> {
  if (line === '') return;
  if (line.trim() === '') yield 'The line holds nothing but spaces.';
  if (!/^[ -~]*$/.test(line.replace(/^(?:\uFEFF|\u00EF\u00BB\u00BF)/, ''))) {
    yield 'The line holds characters that are not ASCII.';
  }
  if ((line.match(/"/g) ?? []).length % 2 === 1) yield 'A quote is not closed.';
  else if (/[^,]"[^,]|""/.test(line)) yield 'A quote stands inside a field.';
  const type = line.slice(0, Math.max(0, line.indexOf(',')));
  const expected = FIELDS[type];
  const count = splitFields(line).length;
  if (expected !== undefined && count > expected) {
    yield `A ${type} record has ${expected} fields, not ${count}: a name with a comma needs quotes.`;
  }
}
