import type { Base, Destination } from '../bases';
import type { BuntResult, SqueezeResult } from '../charts';
import type { Bunt } from '../decisions';
import type { BallInPlay } from '../play';
import type { FielderNumber } from '../positions';
import { alone, buntTo, throwHome, throwToFirst, throwToSecond } from './fielders';
import { gradeIndex } from './grades';
import { locate } from './locate';
import { abilitiesOf, advance, advanceRunners, batterOut, isOn, putOut, rollFor, type Work } from './work';

/** Who fields a bunt, of 100: P, C, 1B, 2B, 3B (U-5). */
const BUNT_LOCATIONS: readonly number[] = [40, 12, 20, 0, 28];
const POP_UPS: readonly BallInPlay[] = [1, 1, 2, 3, 4, 5].map((fielder) => ({
  trajectory: 'popup',
  fielder: fielder as FielderNumber,
  bunt: true,
  foul: false,
}));

/** A bunt that was called (SPEC U). It takes the place of the at-bat roll. */
export function bunt(w: Work, call: Bunt): void {
  const isDrawnIn = w.depth === 'in' || w.depth === 'corners_in';
  const grade = gradeIndex(abilitiesOf(w, 0).bunting, isDrawnIn ? 1 : 0);
  const face = rollFor(w, 20, 'bunt');
  const { bunts } = w.table.charts;
  const row = (call === 'sacrifice' ? bunts.sacrifice : bunts.squeeze)[grade] as readonly (
    | BuntResult
    | SqueezeResult
  )[];
  const result = row[face - 1] as BuntResult | SqueezeResult;
  if (result === 'missed' && call === 'suicide') {
    w.kind = 'caughtStealing';
    putOut(w, 3, 4, false, 'steal', alone(2));
    return;
  }
  const fielder = locate(w, BUNT_LOCATIONS, 1);
  w.ball = buntTo(fielder);
  switch (result) {
    case 'sacrifice':
      w.kind = 'out';
      w.sacrificeHit = true;
      batterOut(w, firstOnABunt(fielder));
      advanceRunners(w, 1, 'hit', true);
      return;
    case 'single':
      w.kind = 'single';
      advanceRunners(w, 1, 'hit', true);
      advance(w, 0, 1, 'hit', false);
      return;
    case 'leadOut':
      retireLead(w, fielder, call !== 'sacrifice');
      w.kind = 'fieldersChoice';
      advance(w, 0, 1, 'hit', false);
      return;
    case 'doublePlay':
      w.groundedIntoDoublePlay = retireLead(w, fielder, false);
      w.kind = 'out';
      batterOut(w, relay(w));
      return;
    case 'caught':
    case 'missed':
      w.kind = 'out';
      w.ball = POP_UPS[fielder] as BallInPlay;
      batterOut(w, alone(fielder));
  }
}

/** The first baseman has come in: the second baseman covers. */
const firstOnABunt = (fielder: FielderNumber): readonly FielderNumber[] =>
  fielder === 3 ? FIRST_TO_SECOND_BASEMAN : throwToFirst(fielder);
const FIRST_TO_SECOND_BASEMAN: readonly FielderNumber[] = [3, 4];

/** Who throws on to first: the man who made the other out. */
function relay(w: Work): readonly FielderNumber[] {
  for (const move of w.moves) if (move !== null && move.out) return throwToFirst(move.by.at(-1) ?? 1);
  return throwToFirst(1);
}

/**
 * The lead man is put out: on a squeeze the man on third, else the lead man of those who are forced, else the lead man.
 * The men behind him move up as they are forced. True when it was a force.
 */
function retireLead(w: Work, fielder: FielderNumber, isSqueeze: boolean): boolean {
  const forced: number = !isOn(w, 1) ? 0 : !isOn(w, 2) ? 1 : !isOn(w, 3) ? 2 : 3;
  const lead = (isSqueeze ? 3 : forced > 0 ? forced : isOn(w, 3) ? 3 : 2) as Base;
  const isForce = lead <= forced;
  putOut(w, lead, (lead + 1) as Destination, isForce, isForce ? 'force' : 'throw', throwAhead(lead, fielder));
  for (let base = Math.min(forced, lead - 1); base >= 1; base--) {
    advance(w, base as Base, (base + 1) as Destination, 'hit', false);
  }
  return isForce;
}

function throwAhead(lead: Base, fielder: FielderNumber): readonly FielderNumber[] {
  if (lead === 1) return throwToSecond(fielder);
  if (lead === 3) return throwHome(fielder);
  // The third baseman has come in too: the shortstop covers.
  return AT_THIRD_ON_A_BUNT[fielder] as readonly FielderNumber[];
}
const AT_THIRD_ON_A_BUNT: readonly (readonly FielderNumber[])[] = [[], [1, 5], [2, 5], [3, 5], [4, 5], [5, 6]];
