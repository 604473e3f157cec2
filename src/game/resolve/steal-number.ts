import type { Base, Destination } from '../bases';
import type { FielderNumber } from '../positions';
import { alone, throwToThird } from './fielders';
import { abilitiesOf, fieldingOf, pitchingOf, putOut, safeNumber, type Work } from './work';

export function isHeld(w: Work, base: Base): boolean {
  const { hold } = w.decisions.defense;
  for (let i = 0; i < hold.length; i++) if (hold[i] === base) return true;
  return false;
}

/** The d20 number of a man who steals the next base, with or without a good jump (T-4). */
export function stealNumber(w: Work, base: Base, hasJump: boolean, bonus: number): number {
  const { stealHigh, stealLow } = abilitiesOf(w, base);
  if (base === 3) return safeNumber(Math.floor(stealLow / 2) + bonus);
  const own = (hasJump ? stealHigh : stealLow) + bonus + fieldingOf(w, 2).arm + (isHeld(w, base) ? 0 : 2);
  return safeNumber(base === 2 ? own + 1 : own + pitchingOf(w).hold);
}

const TO_SECOND_BASEMAN: readonly FielderNumber[] = [2, 4];
const TO_SHORTSTOP: readonly FielderNumber[] = [2, 6];

/** The catcher's throw gets the man who stole; at home he tags him himself. */
export function throwOut(w: Work, base: Base): void {
  const by = base === 3 ? alone(2) : base === 2 ? throwToThird(2) : w.bats === 'R' ? TO_SECOND_BASEMAN : TO_SHORTSTOP;
  putOut(w, base, (base + 1) as Destination, false, 'steal', by);
}
