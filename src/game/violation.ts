/** Why the rules refuse an action. The page switches on the code; the sentence is for the player. */
export const VIOLATION_CODES = [
  /** The game waits for something else. */
  'WRONG_PHASE',
  /** It is the other side's call. */
  'NOT_YOUR_TURN',
  /** The decision is already locked. */
  'ALREADY_DECIDED',
  'ILLEGAL_DECISION',
  'ILLEGAL_ROSTER',
  'ILLEGAL_LINEUP',
  'ILLEGAL_RESULT',
  'ILLEGAL_SETTING',
  'ILLEGAL_SUBSTITUTION',
  'ILLEGAL_RULING',
  'ILLEGAL_REVISION',
  'GAME_OVER',
] as const;
export type ViolationCode = (typeof VIOLATION_CODES)[number];

export interface Violation {
  readonly code: ViolationCode;
  /** One sentence that a player understands. Never holds anything sealed. */
  readonly message: string;
}

export const violation = (code: ViolationCode, message: string): Violation => ({ code, message });
