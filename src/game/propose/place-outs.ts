import type { Base, Destination } from '../bases';
import type { FielderNumber } from '../positions';
import type { Situation, Written, WrittenOut } from '../notation/written';
import { forcedMen, isOn, isOut, leadBase, type Slots } from './slots';

type Hands = readonly FielderNumber[];

/** The base that a fielder covers when he ends an out. */
const COVERED: Readonly<Record<FielderNumber, Destination>> = {
  1: 4,
  2: 4,
  3: 1,
  4: 2,
  5: 3,
  6: 2,
  7: 2,
  8: 2,
  9: 2,
};
const endOf = (by: Hands): FielderNumber => by.at(-1) ?? 2;

/** One line of fielders told apart into the outs it made: the man who ends one starts the next. */
function split(by: Hands, count: number, isCatch: boolean): Hands[] {
  if (isCatch) return [by.slice(0, 1), ...Array.from({ length: count - 1 }, (_, index) => part(by, index, count - 1))];
  return Array.from({ length: count }, (_, index) => part(by, index, count));
}

function part(by: Hands, index: number, count: number): Hands {
  // With too few hands for two at each out the first outs are made alone.
  const spare = by.length - 1 - count;
  if (index === 0) return by.slice(0, Math.max(1, spare + 2));
  const start = Math.max(0, spare + index);
  return by.slice(start, start + 2);
}

/** The outs on a batted ball that retired the batter (`out`), each given to a man (docs/notation.md). */
export function placeOuts(slots: Slots, written: Written, situation: Situation): void {
  const isCatch = written.ball !== null && written.ball.trajectory !== 'ground';
  const groups = grouped(written, isCatch);
  const open: WrittenOut[] = [];
  for (const group of groups) {
    if (group.from === null) open.push(group);
    else placeNamed(slots, group, isCatch, written);
  }
  if (open.length === 0) return;
  const batterFirst = isCatch || isBatterFirst(open);
  if (slots[0] === null) {
    const [batter] = batterFirst ? open.splice(0, 1) : open.splice(-1, 1);
    slots[0] = isOut(0, 1, batter?.by ?? []);
  }
  for (const { by } of open) {
    if (isCatch) placeDoubledOff(slots, situation, by);
    else placeForce(slots, situation, by);
  }
}

function grouped({ outs, count }: Written, isCatch: boolean): readonly WrittenOut[] {
  const [only] = outs;
  const wanted = count ?? outs.length;
  if (only === undefined || outs.length !== 1 || wanted < 2 || only.from !== null) return outs;
  return split(only.by, wanted, isCatch).map((by) => ({ by, from: null }));
}

function placeNamed(slots: Slots, { by, from }: WrittenOut, isCatch: boolean, { kind }: Written): void {
  if (from === null) return;
  // A man doubled off is out at the base he left; on the ground he is forced at the next.
  const at = from === 0 ? 1 : isCatch ? from : ((from + 1) as Destination);
  slots[from] = isOut(from, at, by, from > 0 && isCatch && kind === 'out' ? 'doubledOff' : null);
}

/** The batter was retired before the runner: `3-6`, `6-3, 3-2`. */
function isBatterFirst(open: readonly WrittenOut[]): boolean {
  const [first] = open;
  const last = open.at(-1);
  if (first === undefined || last === undefined || first === last) return false;
  return endOf(first.by) === 3 && endOf(last.by) !== 3;
}

/** On the ground the fielder who ends it tells the base, and the base the man. */
export function placeForce(slots: Slots, situation: Situation, by: Hands): void {
  const told = COVERED[endOf(by)] - 1;
  const forced = forcedMen(situation);
  const candidates = [told, forced, 3, 2, 1];
  for (const base of candidates) {
    if (base < 1 || !isOn(situation, base) || slots[base as Base]?.out === true) continue;
    slots[base as Base] = isOut(base as Base, (base + 1) as Destination, by);
    return;
  }
}

/** After a catch an infielder doubles a man off his base; a throw from the outfield gets one who tagged up. */
export function placeDoubledOff(slots: Slots, situation: Situation, by: Hands): void {
  const at = COVERED[endOf(by)];
  const isThrow = (by[0] ?? 1) >= 7;
  const free = (base: number): base is Base => isOn(situation, base) && slots[base as Base]?.out !== true;
  if (at === 4 && free(3)) slots[3] = isOut(3, 4, by, 'tagUp');
  else if (isThrow && at === 3 && free(2)) slots[2] = isOut(2, 3, by, 'tagUp');
  else if (free(at)) slots[at] = isOut(at, at, by, 'doubledOff');
  else {
    const base = leadBase(slots, situation);
    if (base !== null) slots[base] = isOut(base, base, by, 'doubledOff');
  }
}

/** On a hit or an error: the runner who went for the base where the throw came, or the batter stretching it. */
export function placeThrownOut(slots: Slots, situation: Situation, by: Hands, bases: number): void {
  const at = COVERED[endOf(by)];
  for (let base = Math.min(3, at - 1); base >= 1; base--) {
    const isNear = base + bases <= at;
    if (isNear && isOn(situation, base) && slots[base as Base]?.out !== true) {
      slots[base as Base] = isOut(base as Base, at, by);
      return;
    }
  }
  if (slots[0]?.out !== true && at > bases) slots[0] = isOut(0, at, by);
  else {
    const base = leadBase(slots, situation);
    if (base !== null) slots[base] = isOut(base, Math.max(at, base) as Destination, by);
  }
}
