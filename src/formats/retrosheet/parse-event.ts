import type { Destination, Origin } from '@/game/bases';
import type { FielderNumber } from '@/game/positions';
import { err, ok, type Result } from '@/shared/result';
import type { AdvanceText, Basic, ErrorText, EventText, Extra, Handlers, Marks, OutText, RunText } from './event-text';

/** Longest event string that is looked at: real ones have fewer than 80 letters. */
const LONGEST = 200;

/** Thrown inside the parser only. */
class NotAnEvent extends Error {}

/** Takes an event string apart, or says what does not belong there. */
export function parseEvent(text: string): Result<EventText, string> {
  try {
    if (text.length > LONGEST) throw new NotAnEvent('The play is too long to be one.');
    return ok(parsed(text.replace(/[#!?]/g, '')));
  } catch (problem) {
    if (problem instanceof NotAnEvent) return err(problem.message);
    throw problem;
  }
}

function parsed(text: string): EventText {
  const dot = outside(text, '.');
  const main = dot === -1 ? text : text.slice(0, dot);
  const moves = dot === -1 ? '' : text.slice(dot + 1);
  const [basic = '', ...modifiers] = splitOutside(main, '/');
  return {
    basic: basicOf(basic.replace(/[+-]+$/, '')),
    modifiers: modifiers.map((modifier) => modifier.replace(/[+-]+$/, '')).filter((modifier) => modifier !== ''),
    advances:
      moves === ''
        ? []
        : splitOutside(moves, ';')
            .filter((one) => one !== '')
            .map(advanceOf),
  };
}

/** First place of a letter outside brackets; −1 where there is none. */
function outside(text: string, letter: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const at = text.charAt(i);
    if (at === '(') depth++;
    else if (at === ')') depth--;
    else if (at === letter && depth === 0) return i;
  }
  return -1;
}

function splitOutside(text: string, letter: string): string[] {
  const parts: string[] = [];
  let rest = text;
  for (;;) {
    const at = outside(rest, letter);
    if (at === -1) return [...parts, rest];
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
}

const PLAIN: Readonly<Record<string, Basic>> = {
  NP: { type: 'noPlay' },
  HP: { type: 'hitByPitch' },
  C: { type: 'interference' },
  I: { type: 'walk', intentional: true, with: null },
};

const EXTRAS: Readonly<Record<string, Extra>> = {
  WP: { type: 'wildPitch' },
  PB: { type: 'passedBall' },
  BK: { type: 'balk' },
  DI: { type: 'indifference' },
  OA: { type: 'otherAdvance' },
};

const HIT_BASES = { S: 1, D: 2, T: 3, H: 4 } as const;

function basicOf(text: string): Basic {
  const plain = PLAIN[text];
  if (plain !== undefined) return plain;
  const plus = text.indexOf('+');
  const first = plus === -1 ? text : text.slice(0, plus);
  const rest = plus === -1 ? null : extraOf(text.slice(plus + 1));
  if (/^K[0-9]*$/.test(first)) return { type: 'strikeout', by: handlers(first.slice(1)), with: rest };
  if (first === 'W' || first === 'IW' || first === 'I') {
    return { type: 'walk', intentional: first !== 'W', with: rest };
  }
  if (rest !== null) throw new NotAnEvent(`"${text}": only a strikeout or a walk has a second part.`);
  if (/^DGR[0-9]*$/.test(text)) return { type: 'hit', bases: 2, by: handlers(text.slice(3)), groundRule: true };
  const hit = /^(?<kind>[SDTH])R?(?<by>[0-9U]*)$/.exec(text);
  if (hit?.groups !== undefined && (!text.includes('R') || text.startsWith('HR'))) {
    const bases = HIT_BASES[hit.groups['kind'] as keyof typeof HIT_BASES];
    return { type: 'hit', bases, by: handlers(hit.groups['by'] ?? ''), groundRule: false };
  }
  if (/^FC[0-9U]*$/.test(text)) return { type: 'fieldersChoice', by: handlers(text.slice(2)) };
  if (/^FLE[0-9U]?$/.test(text)) return { type: 'foulError', error: errorOf(text.slice(2)) };
  if (/^[0-9U]*E[0-9U]?$/.test(text)) return { type: 'error', error: errorOf(text) };
  if (/^[0-9U]/.test(text)) return outsOf(text);
  return { type: 'running', extra: extraOf(text) };
}

function extraOf(text: string): Extra {
  const plain = EXTRAS[text];
  if (plain !== undefined) return plain;
  if (/^[0-9]*E[0-9U]?$/.test(text)) return { type: 'error', error: errorOf(text) };
  return { type: 'runs', runs: text.split(';').map(runOf) };
}

const RUN_TYPES = { SB: 'steal', CS: 'caughtStealing', PO: 'pickOff', POCS: 'pickOffStealing' } as const;

function runOf(text: string): RunText {
  const groups = /^(?<kind>SB|CS|POCS|PO)(?<base>[123H])(?<rest>(?:\([^()]*\))*)$/.exec(text)?.groups;
  if (groups === undefined) throw new NotAnEvent(`"${text}" is no play.`);
  const type = RUN_TYPES[groups['kind'] as keyof typeof RUN_TYPES];
  const base = groups['base'] === 'H' ? 4 : (Number(groups['base']) as Destination);
  const { by, errors, marks } = paramsOf(brackets(groups['rest'] ?? ''));
  return { type, base, by: errors.length > 0 ? [] : by, error: errors[0] ?? null, marks };
}

/** `64(1)3`: each bracket ends an out; what follows goes on from the man who made it. */
function outsOf(text: string): Basic {
  const outs: OutText[] = [];
  let last: FielderNumber | null = null;
  let isBatterSafe = false;
  for (const part of text.matchAll(/(?<hands>[0-9U]+)(?:\((?<who>[B123])\))?/gy)) {
    const hands = part.groups?.['hands'] ?? '';
    const who = part.groups?.['who'];
    const by = handlers(hands);
    const isGoingOn = last !== null && by.length > 0 && by[0] !== last;
    outs.push({
      by: isGoingOn && last !== null ? [last, ...by] : by,
      from: who === undefined || who === 'B' ? 0 : (Number(who) as Origin),
    });
    last = by.at(-1) ?? null;
    isBatterSafe = who !== undefined;
  }
  const read = text.replace(/[0-9U]+(?:\([B123]\))?/g, '');
  if (read !== '' || outs.length === 0) throw new NotAnEvent(`"${text}" is no out.`);
  if (outs.some((one) => one.from === 0)) isBatterSafe = false;
  return { type: 'out', outs, isBatterSafe };
}

function advanceOf(text: string): AdvanceText {
  const groups = /^(?<from>[B123])(?<sign>[-X])(?<to>[123H])(?<rest>(?:\([^()]*\))*)$/.exec(
    text.replace(/[+-]+$/, ''),
  )?.groups;
  if (groups === undefined) throw new NotAnEvent(`"${text}" is no advance.`);
  const params = brackets(groups['rest'] ?? '');
  const read = paramsOf(params);
  const isCross = groups['sign'] === 'X';
  // An error lets him live, unless another string of fielders put him out all the same.
  const isSaved = isCross && read.errors.length > 0 && !read.hasOut;
  return {
    from: groups['from'] === 'B' ? 0 : (Number(groups['from']) as Origin),
    to: groups['to'] === 'H' ? 4 : (Number(groups['to']) as Destination),
    out: isCross && !isSaved,
    isCross,
    by: read.by,
    errors: read.errors,
    marks: read.marks,
    on: params.includes('WP')
      ? 'wildPitch'
      : params.includes('PB')
        ? 'passedBall'
        : params.includes('INT')
          ? 'interference'
          : null,
    onThrow: params.some((param) => /^TH[123H]?$/.test(param)),
  };
}

const brackets = (text: string): readonly string[] =>
  [...text.matchAll(/\((?<in>[^()]*)\)/g)].map((one) => one[1] ?? '');

interface Params {
  readonly by: Handlers;
  readonly hasOut: boolean;
  readonly errors: readonly ErrorText[];
  readonly marks: Marks;
}

function paramsOf(params: readonly string[]): Params {
  let by: Handlers = [];
  let hasOut = false;
  const errors: ErrorText[] = [];
  let earned: Marks['earned'] = null;
  let rbi: Marks['rbi'] = null;
  for (const param of params) {
    const [main = ''] = param.split('/');
    if (main === 'UR') earned = 'unearned';
    else if (main === 'TUR') earned = 'teamUnearned';
    else if (main === 'NR' || main === 'NORBI') rbi = false;
    else if (main === 'RBI') rbi = true;
    else if (/^[0-9U]*E[0-9U]?$/.test(main)) errors.push(errorOf(param));
    else if (/^[0-9U]+$/.test(main)) {
      by = handlers(main);
      hasOut = true;
    } else if (main !== '' && !/^[A-Z]+[0-9]?$/.test(main)) throw new NotAnEvent(`"(${param})" says nothing known.`);
  }
  return { by, hasOut, errors, marks: { earned, rbi } };
}

/** `63E3`, `E5/TH`. */
function errorOf(text: string): ErrorText {
  const [main = '', ...modifiers] = text.split('/');
  const at = main.indexOf('E');
  return {
    fielder: handlers(main.slice(at + 1))[0] ?? null,
    assists: handlers(main.slice(0, at)),
    isThrow: modifiers.some((modifier) => modifier.startsWith('TH')),
  };
}

/** Fielders by their numbers; `99`, `0` and `U` are unknown. */
function handlers(text: string): Handlers {
  const known: FielderNumber[] = [];
  for (const letter of text.replaceAll('99', '')) {
    if (letter === 'U' || letter === '0') continue;
    known.push(Number(letter) as FielderNumber);
  }
  return known;
}
