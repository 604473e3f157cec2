import type { Base, Destination, Origin } from '../bases';
import type { FielderNumber } from '../positions';
import type { Situation, Written, WrittenRun } from '../notation/written';
import { goes, isOn, isOut, leadBase, type Slots } from './slots';

const CAUGHT: Readonly<Record<Destination, readonly FielderNumber[]>> = { 1: [2, 3], 2: [2, 6], 3: [2, 5], 4: [2] };
const PICKED: Readonly<Record<Base, readonly FielderNumber[]>> = { 1: [1, 3], 2: [1, 6], 3: [1, 5] };

/** Men who ran on their own: where each came from follows from the base, or from the fielder who ended it. */
export function placeRuns(slots: Slots, written: Written, situation: Situation): void {
  const { runs, errors, kind } = written;
  const isAnyoneOut = runs.some(({ safe }) => !safe);
  for (const run of runs) {
    const from = cameFrom(run, slots, situation);
    if (from === null) continue;
    const next = (from + 1) as Destination;
    if (run.type === 'steal') slots[from] = goes(from, next, isAnyoneOut ? 'throw' : 'steal');
    else if (run.safe) slots[from] = goes(from, next, run.type === 'pickOff' ? 'error' : 'steal');
    else if (run.type === 'pickOff') slots[from] = isOut(from, from, handsOf(run, PICKED[from]), 'pickOff');
    else slots[from] = isOut(from, next, handsOf(run, CAUGHT[next]), 'steal');
  }
  // A wild throw on a steal that succeeded gives everyone one base more.
  if (kind === 'stolenBase' && errors.length > 0) overthrow(slots, situation);
}

const handsOf = ({ by }: WrittenRun, usual: readonly FielderNumber[]): readonly FielderNumber[] =>
  by.length > 0 ? by : usual;

function cameFrom({ type, base, by }: WrittenRun, slots: Slots, situation: Situation): Base | null {
  if (base !== null) {
    const from = (type === 'pickOff' ? base : base - 1) as Origin;
    return isOn(situation, from) ? (from as Base) : null;
  }
  const told = toldBy(type, by.at(-1) ?? null);
  return told !== null && isOn(situation, told) ? told : leadBase(slots, situation);
}

/** The base a man stood on when this fielder ended it. */
function toldBy(type: WrittenRun['type'], last: FielderNumber | null): Base | null {
  if (last === null) return null;
  if (last === 3) return 1;
  if (last === 4 || last === 6) return type === 'pickOff' ? 2 : 1;
  if (last === 5) return type === 'pickOff' ? 3 : 2;
  return last === 2 ? 3 : null;
}

function overthrow(slots: Slots, situation: Situation): void {
  for (const base of [3, 2, 1] as const) {
    if (!isOn(situation, base)) continue;
    const move = slots[base];
    if (move === null) slots[base] = goes(base, (base + 1) as Destination, 'error');
    else if (!move.out && move.to < 4) slots[base] = { ...move, to: (move.to + 1) as Destination };
  }
}
