import type { AdvanceChoice, AdvanceQuestion, RunnerChance } from '../advance-question';
import type { Destination } from '../bases';
import type { FielderNumber } from '../positions';
import { throwBonus } from './outfield-depth';
import { ballTo, throwHome, throwToSecond, throwToThird } from './fielders';
import { hit } from './hits';
import { decidesTheGame } from './walk-off';
import {
  advance,
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

const GO_OR_HOLD: readonly AdvanceChoice[] = ['go', 'hold'];
const THROW_OR_CUT: readonly AdvanceChoice[] = ['throw', 'cutoff'];
const LEAD_OR_TRAIL: readonly AdvanceChoice[] = ['lead', 'trail'];

/** What the throw from left, centre and right adds for a man who goes from first to third. */
const FIRST_TO_THIRD: Readonly<Record<number, number>> = { 7: -4, 8: 1, 9: 3 };

/** A single to the outfield whose runners may try for more (SPEC A). */
export function uncappedSingle(w: Work, fielder: FielderNumber): AdvanceQuestion | null {
  hit(w, 1, 1);
  w.ball = ballTo('line', fielder);
  if ((w.code & 3) === 0 || (isOn(w, 3) && decidesTheGame(w, 1))) return null;
  const lead = isOn(w, 2) ? secondToHome(w, fielder) : firstToThird(w, fielder, 0);
  return extraBases(w, 'single', lead, fielder);
}

/** A double whose runner from first may try to score. */
export function uncappedDouble(w: Work, fielder: FielderNumber): AdvanceQuestion | null {
  hit(w, 2, 2);
  w.ball = ballTo('line', fielder);
  if (!isOn(w, 1)) return null;
  const scored = (isOn(w, 2) ? 1 : 0) + (isOn(w, 3) ? 1 : 0);
  if (scored > 0 && decidesTheGame(w, scored)) return null;
  const safe = safeNumber(runningOf(w, 1) + fieldingOf(w, fielder).arm + (w.outsBefore === 2 ? 4 : 1) + throwBonus(w));
  return extraBases(w, 'double', { runner: manAt(w, 1), from: 1, to: 4, safe }, fielder);
}

function secondToHome(w: Work, fielder: FielderNumber): RunnerChance {
  const safe = safeNumber(runningOf(w, 2) + fieldingOf(w, fielder).arm + (w.outsBefore === 2 ? 4 : 2) + throwBonus(w));
  return { runner: manAt(w, 2), from: 2, to: 4, safe };
}

function firstToThird(w: Work, fielder: FielderNumber, bonus: number): RunnerChance {
  const bySide = (FIRST_TO_THIRD[fielder] ?? 0) + (w.outsBefore === 2 ? 1 : 0);
  const safe = safeNumber(runningOf(w, 1) + fieldingOf(w, fielder).arm + bySide + bonus + throwBonus(w));
  return { runner: manAt(w, 1), from: 1, to: 3, safe };
}

/** The man behind the lead runner, who may move up on the throw; none on a double. */
function trailOf(
  w: Work,
  situation: 'single' | 'double',
  lead: RunnerChance,
  fielder: FielderNumber,
): RunnerChance | null {
  if (situation === 'double') return null;
  if (lead.from === 2 && isOn(w, 1)) return firstToThird(w, fielder, 5);
  const safe = safeNumber(runningOf(w, 0) + fieldingOf(w, fielder).arm + 2 + 5 + throwBonus(w));
  return { runner: manAt(w, 0), from: 0, to: 2, safe };
}

function extraBases(
  w: Work,
  situation: 'single' | 'double',
  lead: RunnerChance,
  fielder: FielderNumber,
): AdvanceQuestion | null {
  const sent = nextAnswer(w);
  if (sent === null) {
    return { ask: 'sendLead', asked: 'offense', situation, choices: GO_OR_HOLD, lead, trail: null };
  }
  if (sent !== 'go') return null;
  const thrown = nextAnswer(w);
  if (thrown === null) {
    return { ask: 'throwToLead', asked: 'defense', situation, choices: THROW_OR_CUT, lead, trail: null };
  }
  if (thrown !== 'throw') {
    take(w, lead);
    return null;
  }
  const wins = lead.to === 4 && decidesTheGame(w, isOn(w, 3) ? 2 : 1);
  // With two out a run that wins ends it either way: where the trail runner stands no longer matters.
  const trail = wins && w.outsBefore === 2 ? null : trailOf(w, situation, lead, fielder);
  if (trail === null) {
    tryFor(w, lead, fielder);
    return null;
  }
  const trailSent = nextAnswer(w);
  if (trailSent === null) {
    return { ask: 'sendTrail', asked: 'offense', situation, choices: GO_OR_HOLD, lead, trail };
  }
  if (trailSent !== 'go') {
    tryFor(w, lead, fielder);
    return null;
  }
  const target = nextAnswer(w);
  if (target === null) {
    return { ask: 'throwTarget', asked: 'defense', situation, choices: LEAD_OR_TRAIL, lead, trail };
  }
  if (target === 'trail') {
    take(w, lead);
    if (wins) take(w, trail);
    else tryFor(w, trail, fielder);
  } else {
    take(w, trail);
    tryFor(w, lead, fielder);
  }
  return null;
}

const take = (w: Work, chance: RunnerChance): void => advance(w, chance.from, chance.to, 'throw', chance.to === 4);

function tryFor(w: Work, chance: RunnerChance, fielder: FielderNumber): void {
  if (rollFor(w, 20, 'throw') <= chance.safe) take(w, chance);
  else putOut(w, chance.from, chance.to, false, 'throw', throwTo(chance.to, fielder));
}

function throwTo(base: Destination, fielder: FielderNumber): readonly FielderNumber[] {
  if (base === 4) return throwHome(fielder);
  return base === 3 ? throwToThird(fielder) : throwToSecond(fielder);
}
