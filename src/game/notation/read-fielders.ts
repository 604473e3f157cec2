import type { Origin } from '../bases';
import type { FielderNumber } from '../positions';
import { type Reader, take } from './reader';
import type { WrittenOut } from './written';

const FIELDER = /[1-9]/y;
/** The next fielder of a sequence: behind a dash, or at once, or alone behind a space (`6 4 3`). */
const NEXT = / *- *([1-9])|([1-9])|  *([1-9])(?=[ ,;./+U]|$)/y;
const WHOSE = /\(([B123])\)/y;

const number = (digit: string | undefined): FielderNumber => Number(digit) as FielderNumber;
const originOf = (letter: string | undefined): Origin => (letter === 'B' ? 0 : (Number(letter) as Origin));

/** `6-3`, `63`, `6 4 3`; empty where no fielder stands here. */
export function readFielders(reader: Reader): readonly FielderNumber[] {
  const first = take(reader, FIELDER);
  if (first === null) return [];
  const fielders = [number(first[0])];
  for (;;) {
    const next = take(reader, NEXT);
    if (next === null) return fielders;
    fielders.push(number(next[1] ?? next[2] ?? next[3]));
  }
}

/**
 * A sequence that may say whose out it made: `64(1)3`, `8(B)84(2)`. The man who ended one out and starts the next is
 * written once or twice. Empty where no fielder stands here.
 */
export function readOuts(reader: Reader): readonly WrittenOut[] {
  const outs: WrittenOut[] = [];
  let last: FielderNumber | null = null;
  for (;;) {
    const fielders = readFielders(reader);
    if (fielders.length === 0) return outs;
    const whose = take(reader, WHOSE);
    const by: readonly FielderNumber[] = last === null || fielders[0] === last ? fielders : [last, ...fielders];
    outs.push({ by, from: whose === null ? (outs.length > 0 ? 0 : null) : originOf(whose[1]) });
    if (whose === null) return outs;
    last = by.at(-1) ?? null;
  }
}
