import { fitShare } from './fit-share';
import { cut, type OpenCell, type Share } from './open-cell';

const emptyCells = (): OpenCell[] =>
  [6, 5, 4, 3, 2, 1].flatMap((weight) =>
    Array.from({ length: weight === 6 ? 3 : 6 }, () => ({ weight, cuts: [], free: 20 })),
  );

/**
 * Few splits: the small shares first, each on the cells it splits least, and the largest takes all that is left.
 * False when a share found no exact place.
 */
function cutSparingly(cells: readonly OpenCell[], shares: readonly Share[]): boolean {
  const ascending = [...shares].sort((a, b) => a.amount - b.amount);
  const last = ascending.pop();
  for (const share of ascending) if (!fitShare(cells, share)) return false;
  for (const cell of cells) if (cell.free > 0 && last !== undefined) cut(cell, last, cell.free);
  return true;
}

/**
 * Always exact: from the heaviest cell down, faces go to whoever lacks most. With at most 36 shares, heavy faces never
 * run out of takers: 36 × (w − 1) twentieths are less than what faces of weights below w hold.
 */
function cutGreedily(cells: readonly OpenCell[], shares: readonly Share[]): void {
  const lacking = shares.map((share) => ({ share, amount: share.amount }));
  for (const cell of cells) {
    while (cell.free > 0) {
      const most = lacking.reduce((a, b) => (b.amount > a.amount ? b : a));
      const faces = Math.min(cell.free, Math.floor(most.amount / cell.weight));
      cut(cell, most.share, faces);
      most.amount -= faces * cell.weight;
    }
  }
}

/** Cuts the 33 cells of a side among the shares, each exactly its amount. The amounts sum to 2160. */
export function cutCells(shares: readonly Share[]): readonly OpenCell[] {
  const cells = emptyCells();
  if (cutSparingly(cells, shares)) return cells;
  const again = emptyCells();
  cutGreedily(again, shares);
  return again;
}
