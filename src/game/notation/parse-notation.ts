import { endsPlateAppearance } from '../play';
import { err, ok, type Result } from '@/shared/result';
import { isThrowToSecond } from '../throw-to-second';
import { built, startBuilding, type Building } from './building';
import { readBasic, readBeside, readFurtherError } from './read-basic';
import { readOuts } from './read-fielders';
import { readModifier } from './read-modifier';
import { isMovementHere, readMovement } from './read-movement';
import { readRuns } from './read-runs';
import { fail, isAtEnd, LONGEST_NOTATION, NotationError, type Reader, skipSpaces, startReading, take } from './reader';
import type { Movement, NotationFault, Situation, Written } from './written';

/**
 * Takes a line of scorer's notation apart (docs/notation.md), or says where it stops making sense and what could stand
 * there. Reads any text, never throws, takes time in proportion to its length. What the line leaves open stays open:
 * `proposePlay` fills it in.
 */
export function parseNotation(text: string, situation: Situation): Result<Written, NotationFault> {
  try {
    if (text.length > LONGEST_NOTATION)
      throw new NotationError(LONGEST_NOTATION, 'The line is too long for one play.', []);
    const reader = startReading(text);
    const b = startBuilding();
    skipSpaces(reader);
    readBasic(reader, b);
    while (readMore(reader, b, situation));
    settle(reader, b, situation);
    return ok(built(b));
  } catch (problem) {
    if (problem instanceof NotationError) return err(problem.fault);
    throw problem;
  }
}

const SEPARATOR = / *([,;.+]?) */y;
const WORD = /(?:(G|GI|L|F|P)?(DP|TP)|(IPHR|IP)|(FO))(?![A-Z0-9])/y;
/** A line that breaks off behind the dash of a throw: `6-`. */
const HANGING = /^(?:[1-9]-?)*[1-9]-$/;
const MORE: readonly string[] = ['2-H', '1x3 8-5', 'DP', 'E8', '/G'];

/** One more part of the line; false at its end. */
function readMore(reader: Reader, b: Building, situation: Situation): boolean {
  if (readModifier(reader, b)) return true;
  const mark = take(reader, SEPARATOR)?.[1] ?? '';
  if (isAtEnd(reader)) return false;
  if (readModifier(reader, b)) return true;
  if (mark !== ',' || !isChainHere(reader, b, situation)) {
    if (readMan(reader, b, situation)) return true;
  }
  if (readWord(reader, b)) return true;
  const isTurn = endsPlateAppearance(b.kind);
  if (isTurn && readBeside(reader, b)) return true;
  if (readRuns(reader, b, isTurn)) return true;
  if (readFurtherError(reader, b)) return true;
  const outs = readOuts(reader);
  if (outs.length === 0) {
    const begun = reader.text.replaceAll(' ', '');
    if (HANGING.test(begun)) {
      const targets = ['3', '4', '6', '2'].filter((to) => !begun.includes(to));
      fail(
        reader,
        'Who takes the throw?',
        targets.map((to) => `${begun}${to}`),
        reader.text.length,
      );
    }
    fail(reader, 'This does not belong to a play.', MORE);
  }
  b.outs.push(...outs);
  return true;
}

/**
 * Behind a comma fielders of a further out may stand (`2-5, 6-3 DP`), or a movement (`2-H, 1-3`): it is a movement where
 * there is a man to make it.
 */
function isChainHere(reader: Reader, b: Building, { runners }: Situation): boolean {
  if (!isMovementHere(reader)) return true;
  const letter = reader.text.charAt(reader.at);
  if (letter === 'B') return false;
  const from = Number(letter);
  const isThere = from > 0 && runners[from - 1] !== null;
  return !isThere || b.movements.some((movement) => movement.from === from);
}

function readMan(reader: Reader, b: Building, { runners }: Situation): boolean {
  const start = reader.at;
  if (!isMovementHere(reader)) return false;
  const movement = readMovement(reader, b.errors);
  if (movement === null) return false;
  const problem = problemOf(movement, b, runners);
  if (problem !== null) fail(reader, problem, someMovements(runners), start);
  b.movements = [...b.movements, movement];
  return true;
}

const BASES = ['the plate', 'first', 'second', 'third', 'home'] as const;

function problemOf({ from, to, out }: Movement, b: Building, runners: Situation['runners']): string | null {
  if (b.movements.some((one) => one.from === from)) return `The runner from ${BASES[from]} is there twice.`;
  if (from > 0) return runners[from - 1] === null ? `Nobody is on ${BASES[from]}.` : null;
  if (!endsPlateAppearance(b.kind)) return 'The batter stays at bat on this play.';
  return out || to > 0 ? null : 'The batter goes somewhere.';
}

const someMovements = (runners: Situation['runners']): string[] =>
  [3, 2, 1].flatMap((base) => (runners[base - 1] === null ? [] : [`${base}-${base === 3 ? 'H' : base + 1}`]));

function readWord(reader: Reader, b: Building): boolean {
  const found = take(reader, WORD);
  if (found === null) return false;
  if (found[2] !== undefined) b.count = found[2] === 'DP' ? 2 : 3;
  if (found[3] !== undefined) b.insideThePark = true;
  return true;
}

/** What only shows when the whole line is read. */
function settle(reader: Reader, b: Building, situation: Situation): void {
  if (b.plain && b.trajectory === null && b.count === null) {
    const fielder = b.outs[0]?.by[0] ?? 8;
    if (fielder < 7) {
      const throwTo = fielder === 3 ? '3-1' : `${fielder}-3`;
      fail(reader, 'Say how he got the out.', [throwTo, `${fielder}U`, `P${fielder}`, `L${fielder}`], reader.at);
    }
    b.trajectory = 'fly';
  }
  if (b.count !== null && b.count > b.outs.length && b.outs.length === 0 && b.kind === 'out') {
    fail(reader, 'Who made the outs?', ['6-4-3 DP']);
  }
  forceAtSecond(b, situation);
}

/** Nobody writes `FC` before a `6-4`: with a man on first the out is his, unless the line says otherwise. */
function forceAtSecond(b: Building, { runners }: Situation): void {
  const [only] = b.outs;
  if (b.kind !== 'out' || b.count !== null || b.sacrifice !== null || b.bunt || b.outs.length !== 1) return;
  if ((b.trajectory ?? 'ground') !== 'ground' || only === undefined || only.from !== null) return;
  const isSaid = b.movements.some(({ from }) => from <= 1);
  if (runners[0] === null || isSaid || !isThrowToSecond(only.by)) return;
  b.outs.splice(0, 1, { ...only, from: 1 });
  b.kind = 'fieldersChoice';
}
