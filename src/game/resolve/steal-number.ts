import type { Abilities } from '../abilities';
import type { Base, Destination } from '../bases';
import type { FielderNumber } from '../positions';
import { alone, throwToThird } from './fielders';
import { abilitiesOf, fieldingOf, pitchingOf, putOut, safeNumber, type Work } from './work';

export function isHeld(w: Work, base: Base): boolean {
  const { hold } = w.decisions.defense;
  for (let i = 0; i < hold.length; i++) if (hold[i] === base) return true;
  return false;
}

/** Who stands against a man who steals: the catcher's arm, the pitcher's hold, and whether somebody holds the man. */
export interface StealBattery {
  readonly arm: number;
  readonly hold: number;
  readonly isHeld: boolean;
}

/** The d20 number (1–19) of a man who steals the next base from `base` (T-4). `own` is his number with or without the jump. */
export function stealSafe(own: number, base: Base, { arm, hold, isHeld }: StealBattery): number {
  const number = own + arm + (isHeld ? 0 : 2);
  return safeNumber(base === 2 ? number + 1 : number + hold);
}

/** The number he steals home with: nobody's arm counts. */
export const stealHomeSafe = ({ stealLow }: Abilities, bonus: number): number =>
  safeNumber(Math.floor(stealLow / 2) + bonus);

/** The d20 number of a man who steals the next base, with or without a good jump (T-4). */
export function stealNumber(w: Work, base: Base, hasJump: boolean, bonus: number): number {
  const runner = abilitiesOf(w, base);
  if (base === 3) return stealHomeSafe(runner, bonus);
  const battery = { arm: fieldingOf(w, 2).arm, hold: pitchingOf(w).hold, isHeld: isHeld(w, base) };
  return stealSafe((hasJump ? runner.stealHigh : runner.stealLow) + bonus, base, battery);
}

const TO_SECOND_BASEMAN: readonly FielderNumber[] = [2, 4];
const TO_SHORTSTOP: readonly FielderNumber[] = [2, 6];

/** The catcher's throw gets the man who stole; at home he tags him himself. */
export function throwOut(w: Work, base: Base): void {
  const by = base === 3 ? alone(2) : base === 2 ? throwToThird(2) : w.bats === 'R' ? TO_SECOND_BASEMAN : TO_SHORTSTOP;
  putOut(w, base, (base + 1) as Destination, false, 'steal', by);
}
