import { cut, type OpenCell, type Share } from './open-cell';

/** What lines on a card cost: whole cells and the rest of split ones are cheap, new splits dear. */
const WHOLE = 10;
const REST = 8;
const SPLIT = 17;
const SPLIT_AGAIN = 30;
/** Taking several cells of one weight puts an outcome on few rows. */
const SAME_WEIGHT = 3;

const NEVER = 1 << 20;

interface Slot {
  readonly cell: OpenCell;
  readonly value: number;
  readonly cost: number;
}

function slotsOf(cells: readonly OpenCell[]): Slot[] {
  const seen = new Map<number, number>();
  return cells
    .filter((cell) => cell.free > 0)
    .map((cell) => {
      const before = seen.get(cell.weight) ?? 0;
      seen.set(cell.weight, before + 1);
      return {
        cell,
        value: cell.free * cell.weight,
        cost: (cell.cuts.length === 0 ? WHOLE : REST) + SAME_WEIGHT * before,
      };
    });
}

/** Cheapest ways to fill every amount up to `limit` with slots taken whole. */
function cheapestFillings(slots: readonly Slot[], limit: number) {
  const cost = new Int32Array(limit + 1).fill(NEVER);
  cost[0] = 0;
  const taken = slots.map((slot) => {
    const took = new Uint8Array(limit + 1);
    for (let amount = limit; amount >= slot.value; amount--) {
      const with_ = (cost[amount - slot.value] ?? NEVER) + slot.cost;
      if (with_ < (cost[amount] ?? NEVER)) {
        cost[amount] = with_;
        took[amount] = 1;
      }
    }
    return took;
  });
  const slotsFor = (amount: number): Slot[] => {
    const chosen: Slot[] = [];
    let left = amount;
    for (let i = slots.length - 1; i >= 0; i--) {
      const slot = slots[i];
      if (slot === undefined || taken[i]?.[left] !== 1) continue;
      chosen.push(slot);
      left -= slot.value;
    }
    return chosen;
  };
  return { costOf: (amount: number): number => cost[amount] ?? NEVER, slotsFor };
}

/**
 * Gives a share exactly its amount: any number of free slots whole and at most one of them in part, at the least cost.
 * False, and nothing changed, when no such choice exists.
 */
export function fitShare(cells: readonly OpenCell[], share: Share): boolean {
  const slots = slotsOf(cells);
  const fillings = cheapestFillings(slots, share.amount);
  let best: { cost: number; whole: readonly Slot[]; part: { slot: Slot; faces: number } | null } = {
    cost: fillings.costOf(share.amount),
    whole: [],
    part: null,
  };
  if (best.cost < NEVER) best.whole = fillings.slotsFor(share.amount);
  for (const slot of slots) {
    const { cell } = slot;
    const extra = cell.cuts.length === 0 ? SPLIT : SPLIT_AGAIN * cell.cuts.length;
    for (let faces = 1; faces < cell.free; faces++) {
      const rest = share.amount - faces * cell.weight;
      if (rest < 0) break;
      const cost = fillings.costOf(rest) + extra;
      if (cost >= best.cost) continue;
      const whole = fillings.slotsFor(rest);
      if (!whole.includes(slot)) best = { cost, whole, part: { slot, faces } };
    }
  }
  if (best.cost >= NEVER) return false;
  for (const { cell } of best.whole) cut(cell, share, cell.free);
  if (best.part !== null) cut(best.part.slot.cell, share, best.part.faces);
  return true;
}
