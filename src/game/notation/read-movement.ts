import type { Destination, Origin } from '../bases';
import type { AdvanceReason, EarnedCall, FieldingError } from '../play';
import type { FielderNumber } from '../positions';
import { readFielders } from './read-fielders';
import { fail, type Reader, skipSpaces, take } from './reader';
import type { Movement } from './written';

const MOVEMENT = /([B0123]) *([-X]) *([1234H])(?![0-9])/y;
const BEGINS_A_MOVEMENT = / *[B0123] *[-X] *[1234H](?![0-9])/y;
const MARK = / *\(([^()]*)\)/y;
const ERROR = /^([1-9]*)E([1-9])(?:\/?(TH|T|D|I))?[0-9]?$/;

/** What a mark in brackets says why a man moved. */
export const REASON_MARKS: Readonly<Record<string, AdvanceReason>> = {
  HIT: 'hit',
  TH: 'throw',
  FORCE: 'force',
  TAG: 'tagUp',
  E: 'error',
  WP: 'wildPitch',
  PB: 'passedBall',
  BK: 'balk',
  SB: 'steal',
  PO: 'pickOff',
  DI: 'indifference',
  INT: 'interference',
  OFF: 'doubledOff',
  OA: 'other',
};

const EARNED_MARKS: Readonly<Record<string, EarnedCall>> = { ER: 'earned', UR: 'unearned', TUR: 'teamUnearned' };

export const ERROR_TYPES: Readonly<Record<string, FieldingError['type']>> = {
  T: 'throwing',
  TH: 'throwing',
  D: 'drop',
  I: 'interference',
};

export const errorBy = (fielder: FielderNumber, mark = '', assists: readonly FielderNumber[] = []): FieldingError => ({
  fielder,
  type: ERROR_TYPES[mark] ?? 'fielding',
  ...(assists.length === 0 ? {} : { assists }),
});

/** Whether a movement can be read here; takes nothing. */
export function isMovementHere(reader: Reader): boolean {
  BEGINS_A_MOVEMENT.lastIndex = reader.at;
  return BEGINS_A_MOVEMENT.test(reader.text);
}

interface Marks {
  by: readonly FielderNumber[];
  reason: AdvanceReason | null;
  force: boolean | null;
  rbi: boolean | null;
  earned: EarnedCall | null;
}

/**
 * `2-H`, `1x3 8-5`, `1X3(85)`, `2-2` (holds), with marks in brackets. An `x` with an error in brackets and no out is a man
 * whom the error saved. Null where no movement stands here. Errors go to `errors`.
 */
export function readMovement(reader: Reader, errors: FieldingError[]): Movement | null {
  const start = reader.at;
  const found = take(reader, MOVEMENT);
  if (found === null) return null;
  const from = (found[1] === 'B' ? 0 : Number(found[1])) as Origin;
  const to = (found[3] === 'H' ? 4 : Number(found[3])) as Destination;
  const isCrossed = found[2] === 'X';
  if (to < from) fail(reader, 'A runner does not go back.', [], start);
  const marks: Marks = { by: [], reason: null, force: null, rbi: null, earned: null };
  let isSaved = false;
  for (let mark = take(reader, MARK); mark !== null; mark = take(reader, MARK)) {
    const text = (mark[1] ?? '').replace(/ /g, '');
    if (readWord(marks, text)) continue;
    const error = ERROR.exec(text);
    if (error !== null) {
      errors.push(errorBy(Number(error[2]) as FielderNumber, error[3], fieldersIn(error[1] ?? '')));
      marks.reason ??= 'error';
      isSaved = true;
    } else if (HANDS.test(text)) {
      marks.by = fieldersIn(text.replace(/\/.*$/, ''));
    } else {
      fail(reader, `“${text}” says nothing about a runner.`, MARK_EXAMPLES, reader.at - 1 - text.length);
    }
  }
  if (isCrossed && !isSaved && marks.by.length === 0) marks.by = handsBehind(reader);
  const out = isCrossed && (marks.by.length > 0 || !isSaved);
  return { from, to, out, ...marks, by: out ? marks.by : [] };
}

const HANDS = /^[1-9](-?[1-9])*(\/TH.?)?$/;
const MARK_EXAMPLES: readonly string[] = ['(85)', '(E8)', '(TH)', '(WP)', '(NR)', '(UR)'];

const fieldersIn = (text: string): FielderNumber[] => Array.from(text.replace(/-/g, ''), Number) as FielderNumber[];

/** A mark of one word; false for fielders and errors. */
function readWord(marks: Marks, text: string): boolean {
  const reason = REASON_MARKS[/^TH[1-9H]$/.test(text) ? 'TH' : text];
  if (reason !== undefined) marks.reason = reason;
  else if (text === 'RBI') marks.rbi = true;
  else if (text === 'NR' || text === 'NORBI') marks.rbi = false;
  else if (text === 'F') marks.force = true;
  else if (text === 'NF') marks.force = false;
  else if (EARNED_MARKS[text] === undefined) return false;
  else marks.earned = EARNED_MARKS[text];
  return true;
}

/** The fielders of an out, behind a space: `1x3 8-5`. */
function handsBehind(reader: Reader): readonly FielderNumber[] {
  const place = reader.at;
  skipSpaces(reader);
  const by = readFielders(reader);
  if (by.length === 0) reader.at = place;
  return by;
}
