import type { Abilities } from './abilities';
import type { Charts } from './charts';
import type { PlayerKey } from './lineup';
import type { Outcome } from './outcomes';
import type { CardCell } from './play';

/** The park a game is played in: d20 numbers for ballpark homers and singles. */
export interface Park {
  readonly homeRunL: number;
  readonly homeRunR: number;
  readonly single: number;
}
export const NEUTRAL_PARK: Park = { homeRunL: 10, homeRunR: 10, single: 10 };

export interface AtBatRoll {
  /** White die, 1–6. */
  readonly column: number;
  /** Sum of two dice, 2–12. */
  readonly row: number;
  /** d20. */
  readonly split: number;
}

export interface Matchup {
  readonly batter: PlayerKey;
  readonly pitcher: PlayerKey;
  /** The tired pitcher's `@` cells read `single_two`. */
  readonly pitcherTired: boolean;
}

export interface Reading {
  readonly cell: CardCell;
  readonly outcome: Outcome;
}

/** What the rules ask of the league, its charts and the players of one game. A league is a value. */
export interface Table {
  readonly charts: Charts;
  readonly park: Park;
  abilities(player: PlayerKey): Abilities;
  /** Reads the at-bat dice on the printed cards; null where a person reads paper cards. */
  readonly readCards: ((matchup: Matchup, roll: AtBatRoll) => Reading) | null;
}
