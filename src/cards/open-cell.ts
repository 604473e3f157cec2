import type { CardOutcome } from '@/game/outcomes';
import { assert } from '@/shared/assert';

/** Something to lay out: an outcome, or the part of it that is marked `@`. */
export interface Share {
  readonly outcome: CardOutcome;
  readonly tired: boolean;
  /** Twentieths of a chance. */
  readonly amount: number;
}

/** A part of a cell given to a share. */
export interface Cut {
  readonly share: Share;
  /** Faces of the d20, 1–20. */
  readonly faces: number;
}

/** A cell of one row weight, not yet in its place. */
export interface OpenCell {
  /** Ways of 36 to roll its row: 6 for row 7, 1 for rows 2 and 12. A face is worth this many twentieths. */
  readonly weight: number;
  readonly cuts: Cut[];
  free: number;
}

/** Gives faces of a cell to a share. */
export function cut(cell: OpenCell, share: Share, faces: number): void {
  assert(faces > 0 && faces <= cell.free, 'a cut larger than its cell');
  cell.cuts.push({ share, faces });
  cell.free -= faces;
}
