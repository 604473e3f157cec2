import { assertNever } from '@/shared/assert';
import type { Origin } from '@/game/bases';
import type { Advance, FieldingError, Play } from '@/game/play';
import { attemptsOf, type Attempt } from './attempts';
import { baseName, errorParam, errorText, type Basic, type CallOf } from './basic';
import { basicOuts } from './basic-outs';
import { isInsideThePark, modifiersOf } from './modifiers';
import { marksOf } from './marks';
import { running } from './running';
import { spreadErrors } from './spread-errors';

/**
 * The event string of a play (domain 5.2, 5.3). Every movement that the first part does not imply is written out, every
 * run carries its marks: a reading program need not decide anything. The same play gives the same string.
 */
export function eventString(play: Play, callOf: CallOf): string {
  const attempts = attemptsOf(play);
  const basic = basicOf(play, attempts, callOf);
  const modifiers = modifiersOf(play, basic.isForceOut === true);
  const { carried, loose } = spreadErrors(play, basic);
  const written = play.advances.filter(
    (advance) => !basic.told.has(advance.from) || carried.has(advance) || isMarkedBatter(play, advance, callOf),
  );
  const moves = written.map((advance) => advanceText(play, advance, carried.get(advance) ?? [], callOf));
  const head = [basic.text, ...modifiers, ...loose.map(({ fielder }) => `E${fielder}`)].join('/');
  return moves.length === 0 ? head : `${head}.${moves.join(';')}`;
}

/** A batter who scores on his own hit is told by it, but for the marks of his run. */
const isMarkedBatter = (play: Play, advance: Advance, callOf: CallOf): boolean =>
  advance.from === 0 && advance.scored && marksOf(play, advance, callOf(advance), false) !== '';

const HIT_LETTERS = { single: 'S', double: 'D', triple: 'T' } as const;
const HIT_BASES = { single: 1, double: 2, triple: 3, homeRun: 4 } as const;
const PLAIN = {
  wildPitch: 'WP',
  passedBall: 'PB',
  balk: 'BK',
  indifference: 'DI',
  otherAdvance: 'OA',
} as const;

function basicOf(play: Play, attempts: ReadonlyMap<Origin, Attempt>, callOf: CallOf): Basic {
  const { kind } = play;
  const batterAt = (base: number, text: string, errors = 0): Basic => ({ text, told: batterTo(play, base), errors });
  switch (kind) {
    case 'single':
    case 'double':
    case 'triple':
      return batterAt(HIT_BASES[kind], `${HIT_LETTERS[kind]}${place(play)}`);
    case 'homeRun':
      return batterAt(4, `HR${isInsideThePark(play) ? place(play) : ''}`);
    case 'walk':
      return withRunning(batterAt(1, 'W'), play, attempts, callOf);
    case 'intentionalWalk':
      return withRunning(batterAt(1, 'IW'), play, attempts, callOf);
    case 'hitByPitch':
      return batterAt(1, 'HP');
    case 'interference': {
      const [error] = play.errors;
      return batterAt(1, error === undefined ? 'C' : `C/E${error.fielder}`, 1);
    }
    case 'strikeout':
      return withRunning(strikeout(play), play, attempts, callOf);
    case 'out':
    case 'fieldersChoice':
      return onOuts(play);
    case 'error':
      return batterAt(1, errorText(play.errors[0]), 1);
    case 'foulError':
      return { text: `FL${errorText(play.errors[0])}`, told: NOBODY, errors: 1 };
    case 'stolenBase':
    case 'caughtStealing':
    case 'pickOff':
      return running(play, attempts, callOf) ?? { text: 'OA', told: NOBODY, errors: 0 };
    case 'wildPitch':
    case 'passedBall':
    case 'balk':
    case 'indifference':
    case 'otherAdvance':
      return { text: PLAIN[kind], told: NOBODY, errors: 0 };
    default:
      return assertNever(kind);
  }
}

const NOBODY: ReadonlySet<Origin> = new Set();
const BATTER: ReadonlySet<Origin> = new Set([0]);

const batterTo = ({ advances }: Play, base: number): ReadonlySet<Origin> =>
  advances.some(({ from, to, out }) => from === 0 && to === base && !out) ? BATTER : NOBODY;

const place = ({ ball }: Play): string => (ball === null ? '' : String(ball.fielder));

function strikeout({ advances }: Play): Basic {
  const batter = advances.find(({ from }) => from === 0);
  if (batter?.out !== true || batter.to !== 1) return { text: 'K', told: NOBODY, errors: 0 };
  const isCatchers = batter.by.length === 1 && batter.by[0] === 2;
  return { text: isCatchers ? 'K' : `K${batter.by.join('')}`, told: BATTER, errors: 0 };
}

function onOuts(play: Play): Basic {
  const outs = basicOuts(play);
  const safe = batterTo(play, 1);
  if (outs === null) return { text: `FC${place(play)}`, told: safe, errors: 0 };
  const isForceOut = play.kind === 'fieldersChoice';
  return { text: outs.text, told: new Set([...outs.told, ...safe]), errors: 0, isForceOut };
}

/** A strikeout or walk with what the runners did on it. */
function withRunning(basic: Basic, play: Play, attempts: ReadonlyMap<Origin, Attempt>, callOf: CallOf): Basic {
  const runs = running(play, attempts, callOf);
  if (runs !== null) {
    const told = new Set([...basic.told, ...runs.told]);
    return { text: `${basic.text}+${runs.text}`, told, errors: runs.errors };
  }
  const away = play.advances.find(({ reason }) => reason === 'wildPitch' || reason === 'passedBall');
  if (away === undefined) return basic;
  return { ...basic, text: `${basic.text}+${away.reason === 'wildPitch' ? 'WP' : 'PB'}` };
}

/** Marks of a pitch that got away, where the event itself is another. */
const GOT_AWAY: Readonly<Partial<Record<Advance['reason'], string>>> = { wildPitch: '(WP)', passedBall: '(PB)' };

function advanceText(play: Play, advance: Advance, errors: readonly FieldingError[], callOf: CallOf): string {
  const { from, to, out, by, reason, scored, spared } = advance;
  const isSpared = spared === true && errors.length > 0;
  const isPitch = play.kind === 'wildPitch' || play.kind === 'passedBall';
  const isSaid = isPitch || play.kind === 'strikeout' || play.kind === 'walk' || play.kind === 'intentionalWalk';
  return [
    `${baseName(from)}${out || isSpared ? 'X' : '-'}${baseName(to)}`,
    out ? `(${by.join('')})` : '',
    ...errors.map((error) => `(${errorParam(error)})`),
    isSaid ? '' : (GOT_AWAY[reason] ?? ''),
    scored ? marksOf(play, advance, callOf(advance), errors.length > 0) : '',
  ].join('');
}
