import { assertNever } from '@/shared/assert';
import type { Destination, Origin } from '@/game/bases';
import type { AdvanceReason, EarnedCall, FieldingError } from '@/game/play';
import type { FielderNumber } from '@/game/positions';
import type { AdvanceText, ErrorText, EventText, Extra, Handlers, OutText, RunText } from '../event-text';

/** What one man does on a play, before anyone knows who he is. */
export interface Movement {
  readonly to: Destination;
  readonly out: boolean;
  readonly force: boolean;
  readonly reason: AdvanceReason;
  readonly by: Handlers;
  readonly earned: EarnedCall;
  /** Null where the scorer says nothing. */
  readonly rbi: boolean | null;
  /** An error helped him on. */
  readonly onError: boolean;
  readonly stealing?: 'stolen' | 'caught';
  /** Written as an out that an error undid. */
  readonly spared?: true;
}

/** By origin, the batter at 0; null for who stays. */
export type Movements = [Movement | null, Movement | null, Movement | null, Movement | null];

interface Moved {
  readonly movements: Movements;
  readonly errors: readonly FieldingError[];
}

const SAFE = { out: false, force: false, by: [], earned: 'earned', rbi: null, onError: false } as const;

const batterTo = (to: Destination, reason: AdvanceReason): Movement => ({ ...SAFE, to, reason });

/**
 * The movements of an event: those that the basic part implies, then the explicit ones, which override them
 * (domain 5.2, import algorithm). `forced` tells whether the man on a base has to run.
 */
export function movementsOf(text: EventText, forced: (base: Origin) => boolean): Moved {
  const movements: Movements = [null, null, null, null];
  const errors: FieldingError[] = [];
  const fault = (error: ErrorText, type?: FieldingError['type']): void => {
    if (error.fielder === null) return;
    const { fielder, assists } = error;
    const kind = type ?? (error.isThrow ? 'throwing' : 'fielding');
    errors.push(assists.length === 0 ? { fielder, type: kind } : { fielder, type: kind, assists });
  };
  implied(text, movements, fault, forced);
  for (const advance of text.advances) {
    movements[advance.from] = explicit(text, advance, movements[advance.from], forced(advance.from));
    for (const error of advance.errors) fault(error);
  }
  makeRoom(movements, forced);
  for (const modifier of text.modifiers) {
    const fielder = /^E([1-9])$/.exec(modifier)?.[1];
    if (fielder !== undefined) {
      const type = text.basic.type === 'interference' ? 'interference' : 'fielding';
      errors.push({ fielder: Number(fielder) as FielderNumber, type });
    }
  }
  return { movements, errors };
}

/** A batter who is safe on an out elsewhere forces on whoever stands behind it, said or not: `5(2)/FO` with two on. */
function makeRoom(movements: Movements, forced: (base: Origin) => boolean): void {
  const batter = movements[0];
  if (batter === null || batter.out || batter.to !== 1 || batter.reason !== 'force') return;
  const isRetired = ([1, 2, 3] as const).find((base) => movements[base]?.out === true && movements[base].force);
  for (const base of [1, 2] as const) {
    if (isRetired === undefined || base >= isRetired || !forced(base) || movements[base] !== null) continue;
    movements[base] = batterTo((base + 1) as Destination, 'force');
  }
}

function implied(
  { basic, modifiers }: EventText,
  movements: Movements,
  fault: (error: ErrorText, type?: FieldingError['type']) => void,
  forced: (base: Origin) => boolean,
): void {
  const isThrow = modifiers.some((modifier) => /^TH[123H]?$/.test(modifier));
  switch (basic.type) {
    case 'out':
      for (const out of basic.outs) movements[out.from] = putOut(out, modifiers, forced);
      if (basic.isBatterSafe) movements[0] = batterTo(1, 'force');
      return;
    case 'hit':
      movements[0] = batterTo(basic.bases, 'hit');
      return;
    case 'error':
      movements[0] = batterTo(1, 'error');
      fault({ ...basic.error, isThrow });
      return;
    case 'fieldersChoice':
      movements[0] = batterTo(1, 'force');
      return;
    case 'strikeout':
      movements[0] = {
        ...SAFE,
        to: 1,
        out: true,
        force: true,
        reason: 'hit',
        by: basic.by.length > 0 ? basic.by : [2],
      };
      extra(basic.with, movements, fault, isThrow);
      return;
    case 'walk':
      movements[0] = batterTo(1, 'hit');
      extra(basic.with, movements, fault, isThrow);
      return;
    case 'hitByPitch':
      movements[0] = batterTo(1, 'hit');
      return;
    case 'interference':
      movements[0] = batterTo(1, 'interference');
      return;
    case 'foulError':
      fault(basic.error, 'drop');
      return;
    case 'running':
      extra(basic.extra, movements, fault, isThrow);
      return;
    case 'noPlay':
  }
}

function extra(one: Extra | null, movements: Movements, fault: (error: ErrorText) => void, isThrow: boolean): void {
  if (one?.type === 'error') fault({ ...one.error, isThrow });
  if (one?.type !== 'runs') return;
  for (const run of one.runs) {
    const from = originOf(run);
    movements[from] = running(run);
    if (run.error !== null) fault({ ...run.error, isThrow: run.error.isThrow || isThrow });
  }
}

/** Of a pick-off the base is where the runner stands; of all others where he runs to. */
const originOf = ({ type, base }: RunText): Origin => (type === 'pickOff' ? base : base - 1) as Origin;

function running({ type, base, by, error, marks }: RunText): Movement | null {
  const isPickOff = type === 'pickOff' || type === 'pickOffStealing';
  const reason: AdvanceReason = isPickOff ? 'pickOff' : 'steal';
  const called = { earned: marks.earned ?? 'earned', rbi: marks.rbi } as const;
  if (type === 'steal') return { ...SAFE, ...called, to: base, reason, stealing: 'stolen' };
  const caught = type === 'pickOff' ? {} : ({ stealing: 'caught' } as const);
  if (error !== null) {
    // Picked off but for the error: he stays, unless the advances say where he went.
    return type === 'pickOff' ? null : { ...SAFE, ...called, to: base, reason, ...caught };
  }
  return { ...SAFE, ...called, to: base, out: true, reason, by, ...caught };
}

function putOut({ by, from }: OutText, modifiers: readonly string[], forced: (base: Origin) => boolean): Movement {
  const isInAir = modifiers.some(isCaughtMark);
  const to = Math.min(4, from + 1) as Destination;
  if (from === 0) return { ...SAFE, to: 1, out: true, force: true, reason: 'hit', by };
  if (isInAir) return { ...SAFE, to: from, out: true, reason: 'doubledOff', by };
  return { ...SAFE, to, out: true, force: forced(from), reason: forced(from) ? 'force' : 'throw', by };
}

/** What an advance says, over what the basic part implied for the same man. */
function explicit(text: EventText, advance: AdvanceText, before: Movement | null, isForced: boolean): Movement | null {
  const { from, to, out, marks } = advance;
  const isBack = !out && (from as number) === (to as number);
  // Back to his base: nothing to tell, unless he is charged with the attempt that an error spoiled.
  if (isBack && before?.stealing !== 'caught') return null;
  const isRun = before !== null && (before.reason === 'steal' || before.reason === 'pickOff');
  const keeps = isRun && before.stealing !== undefined ? { stealing: before.stealing } : {};
  return {
    to,
    out,
    force: false,
    reason: isRun && (!out || before.reason === 'steal') ? before.reason : reasonOf(text, advance, isForced),
    by: out ? advance.by : [],
    earned: marks.earned ?? before?.earned ?? 'earned',
    rbi: marks.rbi ?? before?.rbi ?? null,
    onError: advance.errors.length > 0,
    ...keeps,
    ...(advance.isCross && !out ? { spared: true } : {}),
  };
}

const EXTRA_REASONS: Readonly<Partial<Record<Extra['type'], AdvanceReason>>> = {
  wildPitch: 'wildPitch',
  passedBall: 'passedBall',
  balk: 'balk',
  indifference: 'indifference',
  error: 'error',
  otherAdvance: 'other',
};

function reasonOf({ basic, modifiers }: EventText, advance: AdvanceText, isForced: boolean): AdvanceReason {
  if (advance.errors.length > 0) return 'error';
  if (advance.on !== null) return advance.on;
  const second = basic.type === 'running' ? basic.extra : 'with' in basic ? basic.with : null;
  const plain = second === null ? undefined : EXTRA_REASONS[second.type];
  if (plain !== undefined) return plain;
  // A pick-off that failed by an error: what the runners made of it came from the error.
  if (second?.type === 'runs' && second.runs.some((run) => run.type === 'pickOff' && run.error !== null))
    return 'error';
  if (advance.onThrow) return 'throw';
  switch (basic.type) {
    case 'error':
      return 'error';
    case 'walk':
    case 'hitByPitch':
      return isForced ? 'force' : 'other';
    case 'interference':
      return 'interference';
    case 'hit':
      return advance.isCross ? 'throw' : 'hit';
    case 'out':
    case 'fieldersChoice':
      return onOut(
        modifiers,
        basic.type === 'out' && basic.outs.length === 1 && isFly(basic.outs[0], modifiers),
        advance,
      );
    case 'strikeout':
    case 'foulError':
    case 'running':
    case 'noPlay':
      return 'other';
    default:
      return assertNever(basic);
  }
}

function onOut(modifiers: readonly string[], isInAir: boolean, advance: AdvanceText): AdvanceReason {
  if (!isInAir && !modifiers.includes('SF')) return advance.isCross ? 'throw' : 'hit';
  if (!advance.isCross) return 'tagUp';
  return (advance.from as number) === (advance.to as number) ? 'doubledOff' : 'throw';
}

/** A ball caught in the air: marked so, or an outfielder's putout without help. */
function isFly(out: OutText | undefined, modifiers: readonly string[]): boolean {
  if (modifiers.some(isCaughtMark)) return true;
  return out?.by.length === 1 && (out.by[0] ?? 0) >= 7;
}

/** Marks of a ball in the air: fly, liner or pop-up, with its place on the field or without. */
const isCaughtMark = (modifier: string): boolean => /^(?:B?[FLP](?:\d.*)?|LDP|FDP|BPDP|LTP)$/.test(modifier);
