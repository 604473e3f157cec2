import type { FielderNumber } from '../positions';
import type { Building } from './building';
import { readFielders, readOuts } from './read-fielders';
import { ERROR_TYPES, errorBy, isMovementHere } from './read-movement';
import { readRuns } from './read-runs';
import { fail, isAtEnd, type Reader, skipSpaces, take } from './reader';
import type { WrittenOut } from './written';

const END = '(?![A-Z0-9])';
const MULTIPLE = /(?:(G|L|F|P)?(DP|TP)|GIDP)(?![A-Z]) *-? */y;
const SACRIFICE = /(?:SH|SAC) */y;
const SACRIFICE_FLY = /SF(F?) *-? */y;
const BETWEEN = new RegExp(`(WP|PB|BALK|BK|DI|OA)${END}`, 'y');
const STRIKEOUT = /K(?:([LSC])(?![A-Z])|(?![A-Z])|(?=WP|PB|SB|CS|PO))/y;
const WALK = new RegExp(`(IBB|IW|BB|W)${END}`, 'y');
const STRUCK = new RegExp(`HBP|HP${END}`, 'y');
const INTERFERENCE = /CI(?![A-Z])|C(?:\/E([123]))?(?![A-Z])/y;
const HIT = /(1B|2B|3B|HR|DGR|GR2B|H|S|D|T)(?![A-Z])(?: *-?([1-9])(?! *[-X])[1-9]*(?! *[-X]))?/y;
const CHOICE = /FC *-? */y;
/** A throw from base number to base number, not a movement: no `x`, no `H`. */
const NOT_A_THROW = /(?=[1-9] *- *[1-9])/y;
const FOUL_ERROR = /FLE *([1-9])/y;
const ERROR = /E *-?([1-9])(?: ?(TH|T|D|I)(?![A-Z0-9])|(F)(?![A-Z0-9]))?/y;
const AIR = /(FF|PF|LF|FO|F|L|P)(?![A-Z]) *-? */y;
const ALONE = / *U/y;

const BESIDE = { WP: 'wildPitch', PB: 'passedBall', DI: 'indifference', OA: 'other' } as const;
const BETWEEN_KINDS = {
  WP: 'wildPitch',
  PB: 'passedBall',
  BK: 'balk',
  BALK: 'balk',
  DI: 'indifference',
  OA: 'otherAdvance',
} as const;
const HITS = {
  '1B': 'single',
  S: 'single',
  '2B': 'double',
  D: 'double',
  DGR: 'double',
  GR2B: 'double',
  '3B': 'triple',
  T: 'triple',
  HR: 'homeRun',
  H: 'homeRun',
} as const;
const TRAJECTORIES = { F: 'fly', L: 'line', P: 'popup', G: 'ground' } as const;

/** What a line may begin with, as examples. */
export const BEGINNINGS: readonly string[] = ['6-3', 'F8', 'K', 'BB', '1B7', 'HR', 'E6', 'FC 6-4', '6-4-3 DP', 'SB2'];

const fielderOf = (digit: string | undefined): FielderNumber | null =>
  digit === undefined || digit === '' ? null : (Number(digit) as FielderNumber);

/** The basic part of a line: what happened to the batter, or between pitches. */
export function readBasic(reader: Reader, b: Building): void {
  const multiple = take(reader, MULTIPLE);
  if (multiple !== null) {
    b.count = multiple[2] === 'TP' ? 3 : 2;
    const letter = multiple[1];
    if (letter === 'L' || letter === 'F' || letter === 'P') b.trajectory = TRAJECTORIES[letter];
    if (!readAir(reader, b) && !readBall(reader, b)) fail(reader, 'A double play needs its fielders.', ['DP 6-4-3']);
    return;
  }
  const isRead =
    readSacrifice(reader, b) ||
    readRuns(reader, b, false) ||
    readBetween(reader, b) ||
    readStrikeout(reader, b) ||
    readFree(reader, b) ||
    readError(reader, b) ||
    readHit(reader, b) ||
    readChoice(reader, b) ||
    readAir(reader, b) ||
    readBall(reader, b);
  if (!isRead) fail(reader, isAtEnd(reader) ? 'Write what happened.' : 'No play begins like this.', BEGINNINGS);
}

function readSacrifice(reader: Reader, b: Building): boolean {
  const fly = take(reader, SACRIFICE_FLY);
  if (fly !== null) {
    b.sacrifice = 'fly';
    b.trajectory = 'fly';
    b.foul = fly[1] === 'F';
    if (readError(reader, b)) return true;
    const outs = readOuts(reader);
    if (outs.length === 0) fail(reader, 'Who caught the sacrifice fly?', ['SF7', 'SF8', 'SF9']);
    return caught(b, outs);
  }
  if (take(reader, SACRIFICE) === null) return false;
  b.sacrifice = 'hit';
  b.bunt = true;
  if (readError(reader, b) || readChoice(reader, b) || readBall(reader, b)) return true;
  return fail(reader, 'Who fielded the sacrifice?', ['SH 1-3', 'SH 5-3', 'SH E1']);
}

function readBetween(reader: Reader, b: Building): boolean {
  const found = take(reader, BETWEEN);
  if (found === null) return false;
  b.kind = BETWEEN_KINDS[found[1] as keyof typeof BETWEEN_KINDS];
  return true;
}

function readStrikeout(reader: Reader, b: Building): boolean {
  const found = take(reader, STRIKEOUT);
  if (found === null) return false;
  b.kind = 'strikeout';
  b.looking = found[1] === 'L' || found[1] === 'C';
  const place = reader.at;
  skipSpaces(reader);
  // Directly behind a strikeout digits are fielders: the catcher who threw to first.
  const by = readFielders(reader);
  if (by.length > 0) b.outs.push({ by, from: 0 });
  else reader.at = place;
  return true;
}

/** What may stand beside a strikeout or a walk: `K WP`, `BB PB`. */
export function readBeside(reader: Reader, b: Building): boolean {
  const place = reader.at;
  const found = take(reader, BETWEEN);
  if (found === null) return false;
  const beside = BESIDE[found[1] as keyof typeof BESIDE];
  if (beside === undefined) reader.at = place;
  else b.beside = beside;
  return beside !== undefined;
}

function readFree(reader: Reader, b: Building): boolean {
  const walk = take(reader, WALK);
  if (walk !== null) {
    b.kind = walk[1] === 'IBB' || walk[1] === 'IW' ? 'intentionalWalk' : 'walk';
    return true;
  }
  if (take(reader, STRUCK) !== null) {
    b.kind = 'hitByPitch';
    return true;
  }
  const interference = take(reader, INTERFERENCE);
  if (interference === null) return false;
  b.kind = 'interference';
  b.errors.push({ fielder: fielderOf(interference[1]) ?? 2, type: 'interference' });
  return true;
}

/** `E6`, `E5T`, a dropped foul `E3F` or `FLE3`. */
function readError(reader: Reader, b: Building): boolean {
  const foul = take(reader, FOUL_ERROR);
  const found = foul ?? take(reader, ERROR);
  const fielder = fielderOf(found?.[1]);
  if (found === null || fielder === null) return false;
  const isFoul = foul !== null || found[3] === 'F';
  b.kind = isFoul ? 'foulError' : 'error';
  b.fielder = fielder;
  b.errors.push(errorBy(fielder, isFoul ? 'D' : found[2]));
  return true;
}

/** An error behind something else: `1B8 E8`, `SB2 E2T`. */
export function readFurtherError(reader: Reader, b: Building): boolean {
  const found = take(reader, ERROR);
  const fielder = fielderOf(found?.[1]);
  if (found === null || fielder === null) return false;
  b.errors.push(errorBy(fielder, found[3] === 'F' ? 'D' : found[2]));
  return true;
}

function readHit(reader: Reader, b: Building): boolean {
  const found = take(reader, HIT);
  if (found === null) return false;
  const word = found[1] as keyof typeof HITS;
  b.kind = HITS[word];
  b.fielder = fielderOf(found[2]);
  return true;
}

function readChoice(reader: Reader, b: Building): boolean {
  if (take(reader, CHOICE) === null) return false;
  b.kind = 'fieldersChoice';
  if (isMovementHere(reader) && take(reader, NOT_A_THROW) === null) return true;
  const outs = readOuts(reader);
  b.fielder = outs[0]?.by[0] ?? null;
  // One fielder alone fielded the ball and retired nobody.
  if (outs.length > 1 || (outs[0] !== undefined && (outs[0].by.length > 1 || outs[0].from !== null)))
    b.outs.push(...outs);
  else if (take(reader, ALONE) !== null) b.outs.push(...outs);
  return true;
}

function readAir(reader: Reader, b: Building): boolean {
  const found = take(reader, AIR);
  if (found === null) return false;
  const word = found[1] ?? '';
  b.trajectory = TRAJECTORIES[word.charAt(0) as 'F' | 'L' | 'P'];
  b.foul = word.length === 2 && word !== 'FO';
  const outs = readOuts(reader);
  if (outs.length === 0) fail(reader, 'Who caught it?', [`${word}7`, `${word}8`, `${word}9`]);
  return caught(b, outs);
}

/** A catch: the first fielder has it; one who is named behind him took a throw. */
function caught(b: Building, outs: readonly WrittenOut[]): boolean {
  b.fielder = outs[0]?.by[0] ?? null;
  b.outs.push(...outs);
  return true;
}

/** Digits alone: an out on the ground, or an error behind assists (`6-E3`). */
function readBall(reader: Reader, b: Building): boolean {
  const outs = readOuts(reader);
  const [first] = outs;
  if (first === undefined) return false;
  const mark = take(reader, /-?E *([1-9])(TH|T|D|I)?(?![0-9])/y);
  const fielder = fielderOf(mark?.[1]);
  b.fielder = first.by[0] ?? null;
  if (mark !== null && fielder !== null) {
    b.kind = 'error';
    b.errors.push({ ...errorBy(fielder, mark[2], first.by), type: ERROR_TYPES[mark[2] ?? ''] ?? 'fielding' });
    return true;
  }
  b.outs.push(...outs);
  const isAlone = take(reader, ALONE) !== null;
  const [only] = outs;
  b.plain = outs.length === 1 && only?.by.length === 1 && only.from === null && !isAlone && b.sacrifice === null;
  // A sequence that ends with a runner leaves the batter safe on the choice.
  if (outs.every(({ from }) => from !== null && from !== 0)) b.kind = 'fieldersChoice';
  return true;
}
