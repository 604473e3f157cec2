import { NO_RUNNERS, type Runners } from '../bases';
import type { LineupId } from '../lineup';
import type { Play } from '../play';
import type { GameState } from '../state';

/** The pitcher charged with the batter and with the runners on first, second and third. */
export type Charges = [LineupId | null, LineupId | null, LineupId | null, LineupId | null];

/**
 * A fielder's choice that puts a runner out leaves the pitchers charged with as many runners as before: the charges,
 * lead runner first, pass to the men who are left, lead runner first, and the batter brings none of his own.
 * `isOut` tells by where a man came from (0 the batter) whether the play put him out.
 */
export function passCharges(charges: Charges, isOut: readonly boolean[]): void {
  const before = charges.slice();
  let given = 3;
  for (let origin = 3; origin >= 0; origin--) {
    const isThere = origin === 0 || charges[origin] !== null;
    if (!isThere || isOut[origin] === true) continue;
    while (given > 0 && before[given] === null) given -= 1;
    charges[origin] = before[given] ?? null;
    given -= 1;
  }
}

/** Charges of everyone on a play, with what a fielder's choice passes on. */
function chargesOf(state: GameState, play: Play): Charges {
  const { runners, runnersChargedTo } = state;
  const pitcher = play.responsiblePitcher;
  const charges: Charges = [pitcher, null, null, null];
  for (let base = 1; base <= 3; base++) {
    if (runners[base - 1] !== null) charges[base] = runnersChargedTo[base - 1] ?? play.pitcher;
  }
  if (play.kind !== 'fieldersChoice') return charges;
  const isOut = [false, false, false, false];
  for (const advance of play.advances) {
    if (advance.out) isOut[advance.from] = true;
  }
  passCharges(charges, isOut);
  return charges;
}

/**
 * Which pitcher is charged with the runner on each base after a play (`GameState.runnersChargedTo`): a man who moved
 * brings his charge in his advance, one who stayed may take over another's.
 */
export function chargedAfter(state: GameState, play: Play): Runners {
  const after = play.runnersAfter;
  if (after[0] === null && after[1] === null && after[2] === null) return NO_RUNNERS;
  const charges = chargesOf(state, play);
  const charged: [LineupId | null, LineupId | null, LineupId | null] = [null, null, null];
  for (let base = 1; base <= 3; base++) {
    if (state.runners[base - 1] === after[base - 1]) charged[base - 1] = charges[base] ?? null;
  }
  for (const advance of play.advances) {
    if (!advance.out && advance.to < 4) charged[advance.to - 1] = advance.chargedTo;
  }
  return charged;
}
