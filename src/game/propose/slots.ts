import type { Base, Destination, Origin } from '../bases';
import type { AdvanceReason } from '../play';
import type { FielderNumber } from '../positions';
import type { Movement, Situation } from '../notation/written';

/** What each man does, by where he came from: the batter, then the men on first, second and third. Null: nothing. */
export type Slots = [Movement | null, Movement | null, Movement | null, Movement | null];

const OPEN = { by: [], reason: null, force: null, rbi: null, earned: null } as const;

export const goes = (from: Origin, to: Destination, reason: AdvanceReason | null = null): Movement => ({
  ...OPEN,
  from,
  to,
  out: false,
  reason,
});

export const isOut = (
  from: Origin,
  at: Destination,
  by: readonly FielderNumber[],
  reason: AdvanceReason | null = null,
): Movement => ({ ...OPEN, from, to: at, out: true, by, reason });

export const isOn = ({ runners }: Situation, base: number): boolean =>
  runners[base - 1] !== null && base >= 1 && base <= 3;

/** Every runner `bases` further; past third is home. Men who were dealt with stay as they are. */
export function allGo(slots: Slots, situation: Situation, bases: number, reason: AdvanceReason | null = null): void {
  for (const base of [3, 2, 1] as const) {
    if (!isOn(situation, base) || slots[base] !== null) continue;
    slots[base] = goes(base, Math.min(4, base + bases) as Destination, reason);
  }
}

/** Men who have to make room for the batter on first. */
export function forcedGo(slots: Slots, situation: Situation): void {
  for (const base of [1, 2, 3] as const) {
    if (!isOn(situation, base)) return;
    slots[base] ??= goes(base, (base + 1) as Destination);
  }
}

/** How many men, from first on, are forced when the batter becomes a runner: 0–3. */
export function forcedMen(situation: Situation): number {
  if (!isOn(situation, 1)) return 0;
  if (!isOn(situation, 2)) return 1;
  return isOn(situation, 3) ? 3 : 2;
}

/** The occupied base nearest home that is not dealt with yet; null when there is none. */
export const leadBase = (slots: Slots, situation: Situation): Base | null =>
  ([3, 2, 1] as const).find((base) => isOn(situation, base) && slots[base]?.out !== true) ?? null;

export const outsIn = (slots: Slots): number => slots.filter((one) => one?.out === true).length;
