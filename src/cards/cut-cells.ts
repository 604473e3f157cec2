import { fitShare } from './fit-share';
import { cut, type OpenCell, type Share } from './open-cell';

const emptyCells = (): OpenCell[] =>
  [6, 5, 4, 3, 2, 1].flatMap((weight) =>
    Array.from({ length: weight === 6 ? 3 : 6 }, () => ({ weight, cuts: [], free: 20 })),
  );

/** From this amount on an outcome is dealt whole cells of several weights, so that it does not crowd a few rows. */
const LARGE = 150;
/** What a large share keeps for an exact fit, and how many cells of a weight stay for the others. */
const KEPT = 40;
const LEFT_OF_WEIGHT = 3;
const DEALING = [4, 2, 5, 3, 6] as const;

/** Deals whole cells to the large shares, each weight once a round; what remains of every share is to be fitted. */
function dealWhole(cells: readonly OpenCell[], shares: readonly Share[]): readonly Share[] {
  const descending = [...shares].sort((a, b) => b.amount - a.amount);
  return descending.map((share, rank) => {
    let left = share.amount;
    if (left < LARGE) return share;
    for (let round = 0; round < 2; round++) {
      for (let turn = 0; turn < DEALING.length; turn++) {
        const weight = DEALING[(turn + rank) % DEALING.length] ?? 1;
        const free = cells.filter((cell) => cell.weight === weight && cell.cuts.length === 0);
        const [cell] = free;
        if (cell === undefined || free.length <= Math.min(LEFT_OF_WEIGHT, weight === 6 ? 1 : LEFT_OF_WEIGHT)) continue;
        if (left - 20 * weight < KEPT) continue;
        cut(cell, share, 20);
        left -= 20 * weight;
      }
    }
    return { ...share, amount: left };
  });
}

/** Ways to go about it, in the order they are tried. */
interface Approach {
  readonly deal: boolean;
  /** What whole cells of weight 1 cost beyond others: they make the last shares exact. */
  readonly lightCost: number;
}
const APPROACHES: readonly Approach[] = [
  { deal: true, lightCost: 0 },
  { deal: true, lightCost: 12 },
  { deal: true, lightCost: 30 },
  { deal: false, lightCost: 0 },
  { deal: false, lightCost: 30 },
];

/**
 * Few splits: the small shares first, each on the cells it splits least, and the largest takes all that is left.
 * Null when a share found no exact place.
 */
function cutSparingly(shares: readonly Share[], { deal, lightCost }: Approach): readonly OpenCell[] | null {
  const cells = emptyCells();
  const open = deal ? dealWhole(cells, shares) : shares;
  const ascending = [...open].sort((a, b) => a.amount - b.amount);
  const last = ascending.pop();
  for (const share of ascending) if (!fitShare(cells, share, lightCost)) return null;
  for (const cell of cells) if (cell.free > 0 && last !== undefined) cut(cell, last, cell.free);
  return cells;
}

/**
 * Always exact: from the heaviest cell down, faces go to whoever lacks most. With at most 36 shares, heavy faces never
 * run out of takers: 36 × (w − 1) twentieths are less than what faces of weights below w hold.
 */
export function cutGreedily(shares: readonly Share[]): readonly OpenCell[] {
  const cells = emptyCells();
  const lacking = shares.map((share) => ({ share, amount: share.amount }));
  for (const cell of cells) {
    while (cell.free > 0) {
      const most = lacking.reduce((a, b) => (b.amount > a.amount ? b : a));
      const faces = Math.min(cell.free, Math.floor(most.amount / cell.weight));
      cut(cell, most.share, faces);
      most.amount -= faces * cell.weight;
    }
  }
  return cells;
}

const mostCuts = (cells: readonly OpenCell[]): number => Math.max(...cells.map(({ cuts }) => cuts.length));

/** A cell with more results than this is hard to read; another approach may do better. */
const READABLE = 3;

/** Cuts the 33 cells of a side among the shares, each exactly its amount. The amounts sum to 2160. */
export function cutCells(shares: readonly Share[]): readonly OpenCell[] {
  let best: readonly OpenCell[] | null = null;
  for (const way of APPROACHES) {
    const cells = cutSparingly(shares, way);
    if (cells !== null && (best === null || mostCuts(cells) < mostCuts(best))) best = cells;
    if (best !== null && mostCuts(best) <= READABLE) return best;
  }
  return best ?? cutGreedily(shares);
}
