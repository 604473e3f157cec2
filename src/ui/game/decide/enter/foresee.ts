import { STANDARD_CHARTS } from '@/cards/charts/standard-charts.data';
import { carryOut, resultProblem } from '@/game/act/submit-result';
import type { Play } from '@/game/play';
import type { FielderNumber } from '@/game/positions';
import { entryOfOutcome } from '@/game/propose/outcome-entry';
import { proposePlay } from '@/game/propose/propose-play';
import type { GameState } from '@/game/state';
import { NEUTRAL_PARK, type Table } from '@/game/table';
import type { OutcomeReading } from '../reading';
import { PAPER_TABLE } from './paper-table';

/** What a word of the card will do. */
export interface Foreseen {
  readonly play: Play;
  /** Nothing is left to dice, ratings or a manager; else it is the usual way of such a ball. */
  readonly isSure: boolean;
}

/** The rules asked for something that this page does not know. */
class Unknown extends Error {}

const unknown = (): never => {
  throw new Unknown('only the server knows');
};

const TABLE: Table = { charts: STANDARD_CHARTS, park: NEUTRAL_PARK, abilities: unknown, readCards: null };
const OUTFIELD: readonly FielderNumber[] = [7, 8, 9];

/** The play that the rules make of a word with the dice on the table; null where they need more than these. */
function carriedOut(state: GameState, { outcome }: OutcomeReading, fielder: FielderNumber | null): Play | null {
  const { phase } = state;
  // A league's own charts are not here; a home run in its park neither.
  if (phase.type !== 'result' || state.charts !== null) return null;
  if (resultProblem(state, outcome, fielder) !== null) return null;
  // Whether the pitcher is tired is in his ratings, and matters to digital cards alone.
  const rested = { ...state, rules: { ...state.rules, fatigue: false } };
  try {
    const events = carryOut(rested, phase, outcome, fielder, { table: TABLE, dice: { rolled: [], roll: unknown } });
    const made = events.find((event) => event.type === 'playMade');
    return made?.type === 'playMade' ? made.data.play : null;
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

const effectOf = ({ runs, outs, runnersAfter }: Play): string => JSON.stringify([runs, outs, runnersAfter]);

/** A hit that does the same wherever it falls: told without the field, which the dice decide. */
function anywhere(state: GameState, reading: OutcomeReading): Play | null {
  const plays = OUTFIELD.map((fielder) => carriedOut(state, reading, fielder));
  const [first] = plays;
  if (first === null || first === undefined || first.outs > 0) return null;
  return plays.every((play) => play !== null && effectOf(play) === effectOf(first)) ? { ...first, ball: null } : null;
}

/** What the word will do when it is handed in; null where it cannot be. */
export function foresee(state: GameState, reading: OutcomeReading): Foreseen | null {
  const sure =
    carriedOut(state, reading, reading.fielder) ?? (reading.fielder === null ? anywhere(state, reading) : null);
  if (sure !== null) return { play: sure, isSure: true };
  const entry = entryOfOutcome(reading.outcome, reading.fielder, state);
  const usual = entry === null ? null : proposePlay(state, entry, PAPER_TABLE);
  return usual?.ok === true ? { play: usual.value, isSure: false } : null;
}
