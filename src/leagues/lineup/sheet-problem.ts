import type { PlayerKey } from '@/game/lineup';
import type { Slots } from './change-sheet';
import type { LineupMan } from './lineup-man';
import type { SheetOperation } from './sheet-operation';

/** A way out, for a button. */
export interface SheetMend {
  readonly label: string;
  readonly operation: SheetOperation;
}

/** Something wrong with a sheet. An error keeps it from being handed in; a warning does not. */
export interface SheetProblem {
  readonly severity: 'error' | 'warning';
  /** Indices of the places it belongs to; empty where it belongs to none. */
  readonly slots: readonly number[];
  /** One sentence. */
  readonly text: string;
  /** What would mend it, likely ones first; may be empty. */
  readonly mends: readonly SheetMend[];
}

/** Mends of one problem that a manager is offered. */
export const MANY_MENDS = 2;

export const manAt = (slots: Slots, at: number, men: readonly LineupMan[]): LineupMan | undefined =>
  manOf(slots[at]?.player ?? null, men);

export const manOf = (player: PlayerKey | null, men: readonly LineupMan[]): LineupMan | undefined =>
  player === null ? undefined : men.find((man) => man.player === player);

/** Men who are on the sheet nowhere. */
export const benchOfSheet = (slots: Slots, men: readonly LineupMan[]): readonly LineupMan[] =>
  men.filter((man) => !slots.some((slot) => slot.player === man.player));
