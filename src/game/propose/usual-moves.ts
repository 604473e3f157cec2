import type { Base, Destination } from '../bases';
import { assertNever } from '@/shared/assert';
import type { Situation, Written } from '../notation/written';
import { placeForce, placeOuts, placeThrownOut } from './place-outs';
import { placeRuns } from './place-runs';
import { allGo, forcedGo, forcedMen, goes, isOn, isOut, outsIn, type Slots } from './slots';
import { usualFielders } from './usual-fielders';

/**
 * What everyone does by the rules where the line does not say (docs/notation.md): forced men move, runners take as many
 * bases as the hit, one on a ground ball that leaves them room, none on a catch.
 */
export function usualMoves(written: Written, situation: Situation): Slots {
  const slots: Slots = [null, null, null, null];
  const { kind } = written;
  switch (kind) {
    case 'single':
      hit(slots, written, situation, 1);
      break;
    case 'double':
      hit(slots, written, situation, 2);
      break;
    case 'triple':
      hit(slots, written, situation, 3);
      break;
    case 'homeRun':
      hit(slots, written, situation, 4);
      break;
    case 'walk':
    case 'intentionalWalk':
    case 'hitByPitch':
    case 'interference':
      slots[0] = goes(0, 1);
      forcedGo(slots, situation);
      break;
    case 'strikeout':
      strikeout(slots, written, situation);
      break;
    case 'out':
      out(slots, written, situation);
      break;
    case 'fieldersChoice':
      choice(slots, written, situation);
      break;
    case 'error':
      for (const { by } of written.outs) placeThrownOut(slots, situation, by, 1);
      slots[0] ??= goes(0, 1);
      if (written.sacrifice === 'fly' && isOn(situation, 3)) slots[3] = goes(3, 4, 'tagUp');
      allGo(slots, situation, 1);
      break;
    case 'wildPitch':
    case 'passedBall':
    case 'balk':
      allGo(slots, situation, 1);
      break;
    case 'indifference':
      indifference(slots, situation);
      break;
    case 'stolenBase':
    case 'caughtStealing':
    case 'pickOff':
    case 'otherAdvance':
    case 'foulError':
      break;
    default:
      return assertNever(kind);
  }
  placeRuns(slots, written, situation);
  return slots;
}

function hit(slots: Slots, { outs }: Written, situation: Situation, bases: Destination): void {
  for (const { by } of outs) placeThrownOut(slots, situation, by, bases);
  slots[0] ??= goes(0, bases);
  allGo(slots, situation, bases);
}

/** Whether the batter may run on a third strike that was not caught. */
export const mayRunOnStrikeout = (situation: Situation): boolean => situation.outs === 2 || !isOn(situation, 1);

function strikeout(slots: Slots, written: Written, situation: Situation): void {
  const { beside, errors, outs, runs } = written;
  const isLoose = beside === 'wildPitch' || beside === 'passedBall' || (errors.length > 0 && runs.length === 0);
  if (isLoose && mayRunOnStrikeout(situation)) {
    slots[0] = goes(0, 1, beside === 'wildPitch' || beside === 'passedBall' ? beside : 'error');
    forcedGo(slots, situation);
    return;
  }
  slots[0] = isOut(0, 1, outs[0]?.by ?? usualFielders(written, 0, 1));
  if (beside === 'wildPitch' || beside === 'passedBall') allGo(slots, situation, 1, beside);
}

function out(slots: Slots, written: Written, situation: Situation): void {
  placeOuts(slots, written, situation);
  slots[0] ??= isOut(0, 1, []);
  if (situation.outs + outsIn(slots) >= 3) return;
  const { ball, sacrifice } = written;
  if (ball === null || ball.trajectory !== 'ground') {
    if (sacrifice === 'fly' && isOn(situation, 3)) slots[3] ??= goes(3, 4, 'tagUp');
    return;
  }
  if (sacrifice === 'hit' || isOn(situation, 1) || ball.fielder === 3 || ball.fielder === 4) {
    allGo(slots, situation, 1);
  } else if (isOn(situation, 3)) {
    // A man on second waits to see a ball on the left side go through.
    slots[3] ??= goes(3, 4);
  }
}

function choice(slots: Slots, written: Written, situation: Situation): void {
  for (const one of written.outs) {
    if (one.from !== null && one.from > 0) slots[one.from] = isOut(one.from, (one.from + 1) as Destination, one.by);
    else placeForce(slots, situation, one.by);
  }
  slots[0] = goes(0, 1);
  if (situation.outs + outsIn(slots) >= 3) return;
  // A tag on a man ahead leaves the others where they are, unless the batter needs their base.
  const isForce = ([1, 2, 3] as const).every((base) => slots[base]?.out !== true || base <= forcedMen(situation));
  if (isForce) allGo(slots, situation, 1);
  else forcedGo(slots, situation);
}

function indifference(slots: Slots, situation: Situation): void {
  const base = ([1, 2] as const).find((one) => isOn(situation, one) && !isOn(situation, one + 1));
  if (base === undefined) allGo(slots, situation, 1);
  else slots[base] = goes(base, (base + 1) as Base);
}
