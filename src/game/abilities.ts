import type { FieldPosition } from './positions';

export type Hand = 'L' | 'R';
/** S bats opposite the pitcher's throwing hand. */
export type BattingHand = Hand | 'S';
export type Grade = 'A' | 'B' | 'C' | 'D';

/** How a player fields one position. */
export interface Fielding {
  /** 1 (best) to 5. */
  readonly range: number;
  /** Expected errors in a full season at the position (domain: error chart). */
  readonly error: number;
  /** Outfield and catcher: −6 (best) to +5, positive helps the runner. */
  readonly arm: number;
  /** Catcher: passed-ball number, 0–20. */
  readonly passedBall: number;
  /** Catcher: overthrow number, 0–20. */
  readonly overthrow: number;
}

/** What the rules need to know of a player; where it comes from (card, paper) is the league's matter. */
export interface Abilities {
  readonly bats: BattingHand;
  readonly throws: Hand;
  /** 8–17: safe number on d20 for base running. */
  readonly running: number;
  /** Chances of 36 for a good jump. */
  readonly stealJump: number;
  readonly stealAuto: boolean;
  readonly stealHigh: number;
  readonly stealLow: number;
  readonly bunting: Grade;
  readonly hitAndRun: Grade;
  /** W: homeruns read on the pitcher's card become `single_two`. */
  readonly power: 'N' | 'W';
  /** Positions the player is rated at. */
  readonly fielding: Readonly<Partial<Record<FieldPosition, Fielding>>>;
  /** Null for a player who does not pitch. */
  readonly pitching: PitchingAbilities | null;
}

export interface PitchingAbilities {
  /** −9 (hard to run on) to +9. */
  readonly hold: number;
  /** d20 numbers, 0–20. */
  readonly wildPitch: number;
  readonly balk: number;
  readonly pickoff: number;
  /** Innings a starter lasts; null for a reliever. */
  readonly starter: number | null;
  /** 1 (tires at once) and up; null for a pitcher who only starts. */
  readonly relief: number | null;
  readonly closer: number | null;
}

/** House rule for a man out of position: the worst of everything (domain 2.1 item 11). */
export const OUT_OF_POSITION: Readonly<Record<FieldPosition, Fielding>> = {
  P: { range: 5, error: 51, arm: 5, passedBall: 20, overthrow: 20 },
  C: { range: 5, error: 16, arm: 5, passedBall: 20, overthrow: 20 },
  '1B': { range: 5, error: 30, arm: 5, passedBall: 20, overthrow: 20 },
  '2B': { range: 5, error: 71, arm: 5, passedBall: 20, overthrow: 20 },
  '3B': { range: 5, error: 65, arm: 5, passedBall: 20, overthrow: 20 },
  SS: { range: 5, error: 88, arm: 5, passedBall: 20, overthrow: 20 },
  LF: { range: 5, error: 25, arm: 5, passedBall: 20, overthrow: 20 },
  CF: { range: 5, error: 25, arm: 5, passedBall: 20, overthrow: 20 },
  RF: { range: 5, error: 25, arm: 5, passedBall: 20, overthrow: 20 },
};
