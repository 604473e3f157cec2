import type { AdvanceChoice, AdvanceQuestion } from '../advance-question';
import type { FielderNumber } from '../positions';
import { alone, ballTo, throwHome, throwToThird } from './fielders';
import { throwBonus } from './outfield-depth';
import { decidesTheGame } from './walk-off';
import {
  advance,
  batterOut,
  fieldingOf,
  isOn,
  manAt,
  nextAnswer,
  putOut,
  rollFor,
  runningOf,
  safeNumber,
  type Work,
} from './work';

/** a deep, b medium, bq between medium and shallow, c shallow. */
export type FlyDepth = 'a' | 'b' | 'bq' | 'c';

const GO_OR_HOLD: readonly AdvanceChoice[] = ['go', 'hold'];

/** What a throw to third from left, centre and right field adds to the safe number (F-3). */
const TO_THIRD: Readonly<Record<number, number>> = { 7: -9, 8: 0, 9: 1 };

/** A fly ball caught by an outfielder (SPEC F). */
export function flyBall(w: Work, depth: FlyDepth, fielder: FielderNumber): AdvanceQuestion | null {
  w.ball = ballTo('fly', fielder);
  w.kind = 'out';
  batterOut(w, alone(fielder));
  if (w.outsBefore === 2) return null;
  switch (depth) {
    case 'a':
      scoreFromThird(w);
      if (isOn(w, 2)) advance(w, 2, 3, 'tagUp', false);
      if (isOn(w, 1)) advance(w, 1, 2, 'tagUp', false);
      return null;
    case 'b':
      scoreFromThird(w);
      return isOn(w, 2) && !(isOn(w, 3) && decidesTheGame(w, 1)) ? tagUp(w, 2, fielder) : null;
    case 'bq':
      return isOn(w, 3) ? tagUp(w, 3, fielder) : null;
    case 'c':
      break;
  }
  return null;
}

/** A run after the catch is a sacrifice fly. */
function scoreFromThird(w: Work): void {
  if (!isOn(w, 3)) return;
  advance(w, 3, 4, 'tagUp', true);
  w.sacrificeFly = true;
}

function tagUp(w: Work, from: 2 | 3, fielder: FielderNumber): AdvanceQuestion | null {
  const base = runningOf(w, from) + fieldingOf(w, fielder).arm + throwBonus(w);
  const safe = safeNumber(from === 3 ? base + 2 : base + (TO_THIRD[fielder] ?? 0) + 4);
  const to = from === 3 ? 4 : 3;
  const choice = nextAnswer(w);
  if (choice === null) {
    const lead = { runner: manAt(w, from), from, to, safe } as const;
    return { ask: 'sendLead', asked: 'offense', situation: 'tagUp', choices: GO_OR_HOLD, lead, trail: null };
  }
  if (choice !== 'go') return null;
  if (rollFor(w, 20, 'tag up') > safe) {
    putOut(w, from, to, false, 'tagUp', from === 3 ? throwHome(fielder) : throwToThird(fielder));
  } else if (from === 3) {
    scoreFromThird(w);
  } else {
    advance(w, 2, 3, 'tagUp', false);
  }
  return null;
}
