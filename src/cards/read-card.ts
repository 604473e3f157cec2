import { CARD_OUTCOMES, type CardOutcome } from '@/game/outcomes';
import { assert, defined } from '@/shared/assert';
import type { PrintedEntry, PrintedSide } from './printed-card';

const ROWS = 11;
const FACES = 20;
const TIRED = 0x80;

/** A printed side as an array: what every column, row and face reads, one byte each. */
export type SideIndex = Uint8Array;

/** A printed entry, without its faces. */
export type CellReading = Pick<PrintedEntry, 'outcome' | 'tired'>;

const place = (column: number, row: number, split: number): number =>
  ((column - 1) * ROWS + row - 2) * FACES + split - 1;

/**
 * What a roll reads on a printed side.
 * @param column 1–3, counted on this card (a pitcher's column 4 is his first)
 * @param row 2–12
 * @param split d20 face
 */
export function readCell(side: PrintedSide, column: number, row: number, split: number): CellReading {
  const cell = defined(side[column - 1]?.[row - 2], `cell ${column}-${row}`);
  return defined(
    cell.find((entry) => split >= entry.from && split <= entry.to),
    `entry for ${split} in cell ${column}-${row}`,
  );
}

/** Prepares a side for reading at speed. Fails on a side whose cells leave a face uncovered. */
export function indexSide(side: PrintedSide): SideIndex {
  const index = new Uint8Array(side.length * ROWS * FACES);
  let covered = 0;
  for (const [column, cells] of side.entries()) {
    for (const [row, cell] of cells.entries()) {
      for (const entry of cell) {
        const code = CARD_OUTCOMES.indexOf(entry.outcome) + (entry.tired ? TIRED : 0);
        const start = place(column + 1, row + 2, entry.from);
        index.fill(code, start, start + entry.to - entry.from + 1);
        covered += entry.to - entry.from + 1;
      }
    }
  }
  assert(covered === index.length, `a printed side covers ${covered} of ${index.length} faces`);
  return index;
}

/** The outcome of a roll on a prepared side; a tired pitcher's `@` cell reads `single_two`. */
export function readIndex(index: SideIndex, column: number, row: number, split: number, isTired: boolean): CardOutcome {
  const code = defined(index[place(column, row, split)], 'face');
  if (isTired && code >= TIRED) return 'single_two';
  return CARD_OUTCOMES[code & ~TIRED] as CardOutcome;
}
