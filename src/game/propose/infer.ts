import { assertNever } from '@/shared/assert';
import type { AdvanceReason } from '../play';
import type { Movement, Situation, Written } from '../notation/written';
import { forcedMen, type Slots } from './slots';

const HIT_BASES: Readonly<Partial<Record<Written['kind'], number>>> = { single: 1, double: 2, triple: 3, homeRun: 4 };

const isInTheAir = ({ ball }: Written): boolean => ball !== null && ball.trajectory !== 'ground';

/** Why a man moved, where the line does not say. */
export function reasonOf(written: Written, situation: Situation, one: Movement): AdvanceReason {
  return one.out ? reasonOfOut(written, situation, one) : reasonOfMove(written, situation, one);
}

function reasonOfMove({ kind, errors, beside, ball }: Written, situation: Situation, one: Movement): AdvanceReason {
  const isBatter = one.from === 0;
  const hasError = errors.length > 0;
  switch (kind) {
    case 'single':
    case 'double':
    case 'triple':
    case 'homeRun':
      if (one.to - one.from <= (HIT_BASES[kind] ?? 1)) return 'hit';
      if (hasError) return 'error';
      return isBatter ? 'throw' : 'hit';
    case 'walk':
    case 'intentionalWalk':
    case 'hitByPitch':
      if (isBatter && one.to === 1) return 'hit';
      if (isForcedTo(situation, one)) return 'force';
      return beside ?? (hasError ? 'error' : 'other');
    case 'interference':
      return isBatter || isForcedTo(situation, one) ? 'interference' : 'other';
    case 'strikeout':
      return beside ?? (hasError ? 'error' : 'other');
    case 'out':
      if (hasError) return ball?.trajectory === 'fly' && one.from === 3 ? 'tagUp' : one.from === 3 ? 'hit' : 'error';
      return ball !== null && ball.trajectory !== 'ground' ? 'tagUp' : 'hit';
    case 'fieldersChoice':
      return hasError && (one.to - one.from > 1 || (isBatter && one.to > 1)) ? 'error' : 'hit';
    case 'error':
      return 'error';
    case 'wildPitch':
      return 'wildPitch';
    case 'passedBall':
      return 'passedBall';
    case 'balk':
      return 'balk';
    case 'stolenBase':
      return hasError ? 'error' : 'steal';
    case 'caughtStealing':
      return hasError ? 'error' : 'throw';
    case 'pickOff':
      return hasError ? 'error' : 'other';
    case 'indifference':
      return 'indifference';
    case 'otherAdvance':
    case 'foulError':
      return 'other';
    default:
      return assertNever(kind);
  }
}

function reasonOfOut(written: Written, situation: Situation, one: Movement): AdvanceReason {
  const { kind } = written;
  if (kind === 'caughtStealing' || kind === 'stolenBase') return 'steal';
  if (kind === 'pickOff') return one.to === one.from ? 'pickOff' : 'steal';
  if (one.from === 0 && (kind === 'out' || kind === 'strikeout')) return 'hit';
  if (kind === 'out' && isInTheAir(written)) return one.to === one.from ? 'doubledOff' : 'tagUp';
  const isOnTheBall = kind === 'out' || kind === 'fieldersChoice' || kind === 'error';
  return isOnTheBall && !isInTheAir(written) && isForcedTo(situation, one) ? 'force' : 'throw';
}

/** He had to make room for the man behind him, and went (or was put out) one base further. */
export const isForcedTo = (situation: Situation, { from, to }: Movement): boolean =>
  from > 0 && to === from + 1 && from <= forcedMen(situation);

/** A force out, or the batter before first base: no run counts when it is the third out. */
export function isForceOut(written: Written, situation: Situation, slots: Slots, one: Movement): boolean {
  const { kind } = written;
  if (one.from === 0) return one.to === 1 && (kind === 'out' || kind === 'strikeout');
  const isOnTheBall = kind === 'out' || kind === 'fieldersChoice' || kind === 'error';
  if (!isOnTheBall || isInTheAir(written) || !isForcedTo(situation, one)) return false;
  return !isBatterFirst(slots, one);
}

/** The fielder who retired the batter went on to get the runner: the force was off. */
function isBatterFirst(slots: Slots, runner: Movement): boolean {
  const [batter] = slots;
  if (batter?.out !== true || batter.by.length === 0) return false;
  const isHandedOn = batter.by.at(-1) === runner.by[0] && runner.by.at(-1) !== batter.by[0];
  return isHandedOn && !(batter.by.length === 1 && runner.by.length === 1);
}

/** A ground ball on which the batter and a man who was forced were put out. */
export function isGroundedDoublePlay(written: Written, situation: Situation, slots: Slots): boolean {
  if (written.groundedIntoDoublePlay !== null) return written.groundedIntoDoublePlay;
  if (written.kind !== 'out' || written.ball?.trajectory !== 'ground' || slots[0]?.out !== true) return false;
  return slots.some(
    (one) =>
      one?.out === true &&
      one.from > 0 &&
      one.force !== false &&
      one.reason !== 'interference' &&
      isForcedTo(situation, one),
  );
}

const UNAIDED: ReadonlySet<AdvanceReason> = new Set([
  'error',
  'wildPitch',
  'passedBall',
  'balk',
  'steal',
  'pickOff',
  'indifference',
  'other',
]);

/** Whether a run is batted in, where the line does not say. */
export function isBattedIn({ kind }: Written, isDoublePlay: boolean, reason: AdvanceReason): boolean {
  if (isDoublePlay || kind === 'strikeout') return false;
  return !UNAIDED.has(reason);
}
