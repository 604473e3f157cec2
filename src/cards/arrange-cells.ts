import { CARD_OUTCOMES, type CardOutcome } from '@/game/outcomes';
import { defined } from '@/shared/assert';
import type { Cut, OpenCell } from './open-cell';
import type { PrintedCell, PrintedColumn, PrintedEntry, PrintedSide } from './printed-card';

const COLUMNS = 3;
const ROWS = 11;

/** Outcomes that look alike on a card: those of one family stand apart where they can. */
const family = (outcome: CardOutcome): string => defined(outcome.split('_')[0], 'family');

const onBase = (outcome: CardOutcome): boolean => CARD_OUTCOMES.indexOf(outcome) <= CARD_OUTCOMES.indexOf('walk');

interface Spot {
  readonly column: number;
  /** 0 for row 2. */
  readonly row: number;
}

/** A grid that is being filled, and what stands against putting a cell somewhere. */
class Sheet {
  private readonly cells: (OpenCell | null)[] = Array.from({ length: COLUMNS * ROWS }, () => null);

  at(column: number, row: number): OpenCell | null {
    return this.cells[column * ROWS + row] ?? null;
  }

  put(cell: OpenCell, spot: Spot): void {
    this.cells[spot.column * ROWS + spot.row] = cell;
  }

  private likeness(a: OpenCell, b: OpenCell): number {
    let alike = 0;
    for (const x of a.cuts) {
      for (const y of b.cuts) {
        if (x.share.outcome === y.share.outcome) alike += 2;
        else if (family(x.share.outcome) === family(y.share.outcome)) alike += 1;
      }
    }
    return alike;
  }

  /** Above and below count most, then the same column, which should also hold its part of the good results. */
  penalty(cell: OpenCell, spot: Spot): number {
    let penalty = 0;
    const good = goodness(cell);
    for (let row = 0; row < ROWS; row++) {
      const other = this.at(spot.column, row);
      if (other === null) continue;
      const near = Math.abs(row - spot.row) === 1 ? 6 : 1;
      penalty += near * this.likeness(cell, other);
      penalty += (good * goodness(other)) / 20;
    }
    return penalty;
  }
}

/** Chances of reaching base in a cell. */
const goodness = (cell: OpenCell): number =>
  cell.cuts.reduce((sum, { share, faces }) => sum + (onBase(share.outcome) ? (faces * cell.weight) / 20 : 0), 0);

function spotsOf(weight: number): Spot[] {
  const rows = weight === 6 ? [5] : [weight - 1, ROWS - weight];
  return rows.flatMap((row) => Array.from({ length: COLUMNS }, (_, column) => ({ column, row })));
}

/** Best result first, as low faces are the ones a batter hopes for; `@` after its unmarked twin. */
const byMerit = (a: Cut, b: Cut): number =>
  CARD_OUTCOMES.indexOf(a.share.outcome) - CARD_OUTCOMES.indexOf(b.share.outcome) ||
  Number(a.share.tired) - Number(b.share.tired);

function printCell(cell: OpenCell): PrintedCell {
  let from = 1;
  return [...cell.cuts].sort(byMerit).map(({ share, faces }): PrintedEntry => {
    const entry = { outcome: share.outcome, from, to: from + faces - 1, tired: share.tired };
    from += faces;
    return entry;
  });
}

/** Puts cells of equal weight where like stands apart from like and no column is the lucky one. */
export function arrangeCells(cells: readonly OpenCell[]): PrintedSide {
  const sheet = new Sheet();
  for (const weight of [6, 5, 4, 3, 2, 1]) {
    const spots = spotsOf(weight);
    for (const cell of cells.filter((candidate) => candidate.weight === weight)) {
      const spot = spots.reduce((a, b) => (sheet.penalty(cell, b) < sheet.penalty(cell, a) ? b : a));
      sheet.put(cell, spot);
      spots.splice(spots.indexOf(spot), 1);
    }
  }
  const column = (index: number): PrintedColumn =>
    Array.from({ length: ROWS }, (_, row) => printCell(defined(sheet.at(index, row), 'cell')));
  return [column(0), column(1), column(2)];
}
