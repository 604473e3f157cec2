import type { PlayerKey } from '@/game/lineup';
import type { Position } from '@/game/positions';

/** Throwing hand of the starters that a lineup is meant against. */
export type Versus = 'L' | 'R' | 'any';

/** A place on a lineup that is being made: the order and the positions are filled independently, in any order. */
export interface SheetSlot {
  /** 1–9; null for the pitcher who does not bat. */
  readonly battingOrder: number | null;
  /** Null: nobody yet. */
  readonly player: PlayerKey | null;
  /** Null: nowhere yet. */
  readonly position: Position | null;
}

/** A lineup that a team keeps. It may be unfinished or against the rules: only handing it in asks for more. */
export interface LineupSheet {
  readonly id: number;
  readonly teamId: number;
  /** The game whose draft it is; null for a saved lineup. */
  readonly gameId: string | null;
  readonly name: string;
  readonly versus: Versus;
  readonly designatedHitter: boolean;
  /** The one of its kind (hand, designated hitter) that a game begins with. */
  readonly isDefault: boolean;
  /** Nine in the order, and a tenth for the pitcher where a designated hitter bats for him. */
  readonly slots: readonly SheetSlot[];
  /** Counts saves: a save names the version it was made from. */
  readonly version: number;
  /** Name of who saved it last; null when he is no more. */
  readonly updatedBy: string | null;
  /** UTC, ISO 8601. */
  readonly updatedAt: string;
}
