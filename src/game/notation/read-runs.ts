import type { Destination } from '../bases';
import type { FielderNumber } from '../positions';
import type { Building } from './building';
import { readFielders } from './read-fielders';
import { errorBy } from './read-movement';
import { fail, type Reader, skipSpaces, take } from './reader';
import type { WrittenRun } from './written';

const STEAL = /SB *([234H])(?![0-9])/y;
const RUN = /(CS|POCS|PO)(?![A-GI-Z])/y;
const BASE = / *([1234H])(?! *-)(?! *[0-9])/y;
const BASE_BEFORE = /([1234H])(?= *\(|  *[1-9E])/y;
const BRACKETS = / *\(([^()]*)\)/y;
const ERROR = /^([1-9]*)E([1-9])(?:\/?(TH|T|D|I))?[0-9]?$/;
const FIELDERS = /^[1-9](-?[1-9])*$/;
const TYPES = { CS: 'caughtStealing', PO: 'pickOff', POCS: 'pickOffStealing' } as const;

const baseOf = (letter: string | undefined): Destination | null =>
  letter === undefined ? null : letter === 'H' ? 4 : (Number(letter) as Destination);

/** `SB3 SB2`, `CS 2-6`, `CS2(26)`, `PO 1-3`, `POCS2(136)`; `beside` a strikeout or walk, else the play itself. */
export function readRuns(reader: Reader, b: Building, beside: boolean): boolean {
  const run = readRun(reader, b);
  if (run === null) return false;
  b.runs = [...b.runs, run];
  if (!beside) b.kind = kindOf(b.runs);
  return true;
}

function kindOf(runs: readonly WrittenRun[]): Building['kind'] {
  if (runs.some(({ type }) => type === 'caughtStealing')) return 'caughtStealing';
  return runs.some(({ type }) => type !== 'steal') ? 'pickOff' : 'stolenBase';
}

function readRun(reader: Reader, b: Building): WrittenRun | null {
  const steal = take(reader, STEAL);
  if (steal !== null) return { type: 'steal', base: baseOf(steal[1]), by: [], safe: true };
  const found = take(reader, RUN);
  if (found === null) return null;
  const type = TYPES[found[1] as keyof typeof TYPES];
  const start = reader.at;
  const base = baseOf((take(reader, BASE_BEFORE) ?? take(reader, BASE))?.[1]);
  if (base !== null && (type === 'pickOff' ? base === 4 : base === 1)) {
    fail(reader, 'Nobody runs for that base.', type === 'pickOff' ? ['PO 1-3'] : ['CS 2-6'], start);
  }
  const brackets = take(reader, BRACKETS);
  if (brackets !== null) return inBrackets(reader, b, type, base, (brackets[1] ?? '').replace(/ /g, ''));
  const place = reader.at;
  skipSpaces(reader);
  const mark = take(reader, /E([1-9])(TH|T|D|I)?(?![0-9])/y);
  if (mark !== null) {
    b.errors.push(errorBy(Number(mark[1]) as FielderNumber, mark[2] ?? 'T'));
    return { type, base, by: [], safe: true };
  }
  const by = readFielders(reader);
  if (by.length === 0) reader.at = place;
  return { type, base, by, safe: false };
}

function inBrackets(
  reader: Reader,
  b: Building,
  type: WrittenRun['type'],
  base: Destination | null,
  text: string,
): WrittenRun {
  const error = ERROR.exec(text);
  if (error !== null) {
    const assists = Array.from(error[1] ?? '', Number) as FielderNumber[];
    b.errors.push(errorBy(Number(error[2]) as FielderNumber, error[3], assists));
    return { type, base, by: [], safe: true };
  }
  if (!FIELDERS.test(text))
    fail(reader, `“${text}” names no fielders.`, ['(26)', '(1-3)'], reader.at - text.length - 1);
  return { type, base, by: Array.from(text.replace(/-/g, ''), Number) as FielderNumber[], safe: false };
}
