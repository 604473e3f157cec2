/** One die as it lies on the table, with its place in the game's dice stream so that it can be checked. */
export interface Die {
  /** Place in the stream of the epoch, counted from 0 in single dice; null for dice rolled at a table. */
  readonly n: number | null;
  readonly sides: number;
  /** 1 to `sides`. */
  readonly face: number;
  /** What the die was rolled for, e.g. `column`, `row`, `split`, `chaos`, `location`, `range`. */
  readonly use: string;
}

/** The dice as an argument: the rules never know where faces come from. */
export interface Dice {
  /** Rolls one die of `sides` (2 to 1,000) and records it. */
  roll(sides: number, use: string): number;
  /** Every die rolled through this object, in order. */
  readonly rolled: readonly Die[];
}
