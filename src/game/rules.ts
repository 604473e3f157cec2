/** The options a game is created with. Nothing may assume nine innings (SPEC: game shape). */
export interface GameRules {
  /** Scheduled innings, 1 or more. */
  readonly innings: number;
  readonly designatedHitter: boolean;
  /** Each extra half-inning starts with a runner on second. */
  readonly extraInningRunner: boolean;
  /** The game ends when a team leads by `lead` at the end of `afterInning` or later (home leading: in the half). */
  readonly mercy: { readonly lead: number; readonly afterInning: number } | null;
  /** After this many innings an even game is a tie; null plays on. */
  readonly maxInnings: number | null;
}

export const STANDARD_RULES: GameRules = {
  innings: 9,
  designatedHitter: true,
  extraInningRunner: false,
  mercy: null,
  maxInnings: null,
};
