import type { AdvanceChoice, AdvanceQuestion, RunnerChance } from '../advance-question';
import type { Base, Destination } from '../bases';
import { balk, pickOff } from './chaos';
import { errorBy } from './hits';
import { isHeld, stealNumber, throwOut } from './steal-number';
import { abilitiesOf, advance, fieldingOf, isOn, manAt, nextAnswer, pitchingOf, rollFor, type Work } from './work';

const GO_OR_HOLD: readonly AdvanceChoice[] = ['go', 'hold'];
const LEAD_OR_TRAIL: readonly AdvanceChoice[] = ['lead', 'trail'];

/** Pick-off number of a man who is not held, whoever pitches. */
const LOOSE_PICK_OFF = 2;
/** A steal that succeeds on a die this low may still draw a wild throw. */
const HURRIED_THROW = 3;

/**
 * A steal that was called (SPEC T): a play without a turn at bat, a question, or `off` when the runners stay and the
 * batter bats.
 */
export function steal(w: Work): AdvanceQuestion | 'done' | 'off' {
  const going = runnersGoing(w);
  const [lead, trail = null] = going;
  if (lead === undefined) return 'off';
  const check = rollFor(w, 20, 'jump');
  if (check === 1 && rollFor(w, 20, 'pick-off') <= (isHeld(w, lead) ? pitchingOf(w).pickoff : LOOSE_PICK_OFF)) {
    pickOff(w, lead);
    return 'done';
  }
  if (check === 2 && rollFor(w, 20, 'balk') <= pitchingOf(w).balk) {
    balk(w);
    return 'done';
  }
  // A man who steals home goes with the pitch: a jump would not change his number.
  const hasJump = (lead === 3 && trail === null) || getsJump(w, lead);
  const leadChance = chanceOf(w, lead, hasJump);
  const trailChance = trail === null ? null : chanceOf(w, trail, hasJump);
  if (!hasJump) {
    const choice = nextAnswer(w);
    if (choice === null) {
      return {
        ask: 'sendLead',
        asked: 'offense',
        situation: 'steal',
        choices: GO_OR_HOLD,
        lead: leadChance,
        trail: trailChance,
      };
    }
    if (choice !== 'go') return 'off';
  }
  if (trailChance === null) {
    throwAt(w, going, leadChance);
    return 'done';
  }
  const target = nextAnswer(w);
  if (target === null) {
    return {
      ask: 'throwTarget',
      asked: 'defense',
      situation: 'steal',
      choices: LEAD_OR_TRAIL,
      lead: leadChance,
      trail: trailChance,
    };
  }
  throwAt(w, going, target === 'trail' ? trailChance : leadChance);
  return 'done';
}

/** Those who were sent and have a base to go to, lead runner first. */
function runnersGoing(w: Work): readonly Base[] {
  const { steal: sent } = w.decisions.offense;
  const going: Base[] = [];
  for (const base of [3, 2, 1] as const) {
    if (!isOn(w, base) || !sent.includes(base)) continue;
    const next = base + 1;
    if (next === 4 || !isOn(w, next as Base) || going.includes(next as Base)) going.push(base);
  }
  return going;
}

/** Two ordered d6 against the jump number; some take it without dice unless they are held. */
function getsJump(w: Work, lead: Base): boolean {
  const { stealJump, stealAuto } = abilitiesOf(w, lead);
  if (stealAuto && !isHeld(w, lead)) return true;
  return 6 * (rollFor(w, 6, 'good jump') - 1) + rollFor(w, 6, 'good jump') - 1 < stealJump;
}

const chanceOf = (w: Work, base: Base, hasJump: boolean): RunnerChance => ({
  runner: manAt(w, base),
  from: base,
  to: (base + 1) as Destination,
  safe: stealNumber(w, base, hasJump, 0),
});

/** The throw goes at one man; the others who ran are safe. */
function throwAt(w: Work, going: readonly Base[], target: RunnerChance): void {
  const face = rollFor(w, 20, 'steal');
  const isSafe = face <= target.safe;
  w.kind = isSafe ? 'stolenBase' : 'caughtStealing';
  for (const base of going) {
    if (base !== target.from || isSafe) {
      // With a man put out nobody else has stolen his base.
      advance(w, base, (base + 1) as Destination, isSafe ? 'steal' : 'throw', false);
    } else {
      throwOut(w, base);
    }
  }
  const isWild = isSafe && target.to !== 4 && face <= HURRIED_THROW;
  if (isWild && rollFor(w, 20, 'overthrow') <= fieldingOf(w, 2).overthrow) overthrow(w);
}

/** The ball goes into the outfield: everyone takes one base more. */
function overthrow(w: Work): void {
  w.errors = errorBy(2, 'throwing');
  for (const base of [3, 2, 1] as const) {
    if (!isOn(w, base)) continue;
    const move = w.moves[base];
    if (move === null) advance(w, base, (base + 1) as Destination, 'error', false);
    else if (move.to < 4) move.to = (move.to + 1) as Destination;
  }
}
