import type { PlayerKey } from '@/game/lineup';
import type { Position } from '@/game/positions';
import type { SheetSlot } from './sheet';

/** The places of a sheet, by index: nine in the order, then the pitcher's where he does not bat. */
export type Slots = readonly SheetSlot[];

const ORDERS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const PITCHERS_ROW: SheetSlot = { battingOrder: null, player: null, position: 'P' };

/** A sheet with nobody on it. */
export const emptySheet = (designatedHitter: boolean): Slots => [
  ...ORDERS.map((battingOrder): SheetSlot => ({ battingOrder, player: null, position: null })),
  ...(designatedHitter ? [PITCHERS_ROW] : []),
];

/** The row of a pitcher who does not bat. */
export const isPitchersRow = (slot: SheetSlot | undefined): boolean => slot?.battingOrder === null;

/** Index of the row of a pitcher who does not bat; -1 where he bats. */
export const pitchersRow = (slots: Slots): number => slots.findIndex(isPitchersRow);

const change = (slots: Slots, at: number, part: Partial<SheetSlot>): Slots =>
  slots.map((slot, index) => (index === at ? { ...slot, ...part } : slot));

/** Two men trade places, each taking the other's position. */
export function swapMen(slots: Slots, a: number, b: number): Slots {
  const [one, other] = [slots[a], slots[b]];
  if (one === undefined || other === undefined) return slots;
  return change(change(slots, a, { player: other.player }), b, { player: one.player });
}

/** Two men trade places in the order and keep their positions; with the pitcher's row they trade positions too. */
export function swapSlots(slots: Slots, a: number, b: number): Slots {
  const [one, other] = [slots[a], slots[b]];
  if (one === undefined || other === undefined) return slots;
  const swapped = swapMen(slots, a, b);
  if (isPitchersRow(one) || isPitchersRow(other)) return swapped;
  return change(change(swapped, a, { position: other.position }), b, { position: one.position });
}

/** Two men trade positions and keep their places in the order; with the pitcher's row they trade those too. */
export function swapPositions(slots: Slots, a: number, b: number): Slots {
  const [one, other] = [slots[a], slots[b]];
  if (one === undefined || other === undefined) return slots;
  if (isPitchersRow(one) || isPitchersRow(other)) return swapMen(slots, a, b);
  return change(change(slots, a, { position: other.position }), b, { position: one.position });
}

/** A man, with his position, goes to another place in the order; those between move up or down by one. */
export function moveSlot(slots: Slots, from: number, to: number): Slots {
  const batting = slots.filter((slot) => !isPitchersRow(slot));
  const man = batting[from];
  if (man === undefined || batting[to] === undefined || from === to) return slots;
  const rest = batting.toSpliced(from, 1);
  const moved = rest.toSpliced(to, 0, man);
  return slots.map((slot, index) => {
    const { player, position } = moved[index] ?? slot;
    return isPitchersRow(slot) ? slot : { ...slot, player, position };
  });
}

/** A man plays a position, whoever is there already; the pitcher's row is always the pitcher's. */
export const setPosition = (slots: Slots, at: number, position: Position | null): Slots =>
  isPitchersRow(slots[at]) && position !== 'P' ? slots : change(slots, at, { position });

/**
 * A man takes a place and its position (`position` where the place has none). One who is on the sheet already trades with
 * whom he comes in for; only a pitcher may be the designated hitter as well.
 */
export function replaceMan(slots: Slots, at: number, player: PlayerKey, position: Position | null = null): Slots {
  const slot = slots[at];
  if (slot === undefined || slot.player === player) return slots;
  const filled = position === null || isPitchersRow(slot) ? slots : change(slots, at, { position });
  const from = slots.findIndex((one) => one.player === player);
  if (from === -1) return change(filled, at, { player });
  const pair = new Set([slots[from]?.position, filled[at]?.position]);
  return pair.has('P') && pair.has('DH') ? change(filled, at, { player }) : swapMen(filled, at, from);
}

/** Nobody is on a place any more; its position stays for the next. */
export const clearSlot = (slots: Slots, at: number): Slots => change(slots, at, { player: null });

/** With: the pitcher leaves the order to a designated hitter. Without: he bats in the designated hitter's place. */
export function withDesignatedHitter(slots: Slots, on: boolean): Slots {
  const row = pitchersRow(slots);
  if (on === (row !== -1)) return slots;
  if (on) {
    const pitcher = slots.findIndex((slot) => slot.position === 'P');
    const his = slots[pitcher]?.player ?? null;
    return [...change(slots, pitcher, { player: null, position: 'DH' }), { ...PITCHERS_ROW, player: his }];
  }
  const pitcher = slots[row]?.player ?? null;
  const batting = slots.filter((slot) => !isPitchersRow(slot));
  const open = [
    batting.findIndex((slot) => slot.position === 'DH'),
    batting.findIndex((slot) => slot.player === null),
    batting.findIndex((slot) => slot.position === null),
    batting.length - 1,
  ].find((at) => at !== -1);
  return pitcher === null && open !== undefined && batting[open]?.position !== 'DH'
    ? batting
    : change(batting, open ?? -1, { player: pitcher, position: 'P' });
}
