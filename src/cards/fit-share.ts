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

function slotsOf(cells: readonly OpenCell[], lightCost: number): Slot[] {
  const seen = new Map<number, number>();
  return cells
    .filter((cell) => cell.free > 0)
    .map((cell) => {
      const before = seen.get(cell.weight) ?? 0;
      seen.set(cell.weight, before + 1);
      return {
        cell,
        value: cell.free * cell.weight,
        cost: (cell.cuts.length === 0 ? WHOLE : REST) + SAME_WEIGHT * before + (cell.weight === 1 ? lightCost : 0),
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
      const sum = (cost[amount - slot.value] ?? NEVER) + slot.cost;
      if (sum < (cost[amount] ?? NEVER)) {
        cost[amount] = sum;
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

interface Part {
  readonly slot: Slot;
  readonly faces: number;
}

/** A choice of slots that gives a share exactly its amount. */
interface Fit {
  readonly cost: number;
  readonly whole: readonly Slot[];
  readonly parts: readonly Part[];
}

const splitCost = ({ cell }: Slot): number => (cell.cuts.length === 0 ? SPLIT : SPLIT_AGAIN * cell.cuts.length);

const cheaper = (a: Fit | null, b: Fit | null): Fit | null => (b === null || (a !== null && a.cost <= b.cost) ? a : b);

/** The cheapest fit with as many slots in part as `partly`, besides those that `parts` already has. */
function cheapestFit(
  slots: readonly Slot[],
  fillings: ReturnType<typeof cheapestFillings>,
  amount: number,
  partly: number,
  parts: readonly Part[] = [],
): Fit | null {
  const spent = parts.reduce((sum, { slot }) => sum + splitCost(slot), 0);
  let best: Fit | null = null;
  if (partly === 0) {
    const cost = fillings.costOf(amount) + spent;
    if (cost >= NEVER) return null;
    const whole = fillings.slotsFor(amount);
    return parts.some(({ slot }) => whole.includes(slot)) ? null : { cost, whole, parts };
  }
  for (const slot of slots) {
    if (parts.some((part) => part.slot === slot)) continue;
    const { free, weight } = slot.cell;
    for (let faces = 1; faces < free; faces++) {
      const rest = amount - faces * weight;
      if (rest < 0) break;
      // What the rest costs at least: most choices end here.
      if (partly === 1 && fillings.costOf(rest) + spent + splitCost(slot) >= (best?.cost ?? NEVER)) continue;
      best = cheaper(best, cheapestFit(slots, fillings, rest, partly - 1, [...parts, { slot, faces }]));
    }
  }
  return best;
}

/**
 * Gives a share exactly its amount, at the least cost: any number of free slots whole, and one of them in part; two in
 * part where nothing else is exact. False, and nothing changed, when no such choice exists.
 * @param lightCost what a cell of weight 1 costs beyond the others
 */
export function fitShare(cells: readonly OpenCell[], share: Share, lightCost: number): boolean {
  const slots = slotsOf(cells, lightCost);
  const fillings = cheapestFillings(slots, share.amount);
  const fit =
    cheaper(cheapestFit(slots, fillings, share.amount, 0), cheapestFit(slots, fillings, share.amount, 1)) ??
    cheapestFit(slots, fillings, share.amount, 2);
  if (fit === null) return false;
  for (const { cell } of fit.whole) cut(cell, share, cell.free);
  for (const { slot, faces } of fit.parts) cut(slot.cell, share, faces);
  return true;
}
