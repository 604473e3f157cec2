import type { CardOutcome } from '@/game/outcomes';

/** One reading of a cell: it holds for d20 faces `from` to `to`, 1–20 where the cell is not split. */
export interface PrintedEntry {
  readonly outcome: CardOutcome;
  readonly from: number;
  readonly to: number;
  /** Marked `@`: a tired pitcher reads `single_two` here. Only on pitching cards. */
  readonly tired: boolean;
}

/** The cell of one column and row; its entries cover 1–20 without gap or overlap. */
export type PrintedCell = readonly PrintedEntry[];

/** Eleven cells for the rows 2 to 12. */
export type PrintedColumn = readonly PrintedCell[];

/** Three columns: 1–3 of a batting card, 4–6 of a pitching card. */
export type PrintedSide = readonly [PrintedColumn, PrintedColumn, PrintedColumn];

/** A batting card has a side for each throwing hand it faces, a pitching card for each batting hand. */
export interface PrintedFaces {
  readonly L: PrintedSide;
  readonly R: PrintedSide;
}

export interface PrintedCard {
  readonly batting: PrintedFaces;
  /** Null for a man who does not pitch. */
  readonly pitching: PrintedFaces | null;
}
