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
  /** Each pitcher faces three batters or ends the half-inning. */
  readonly threeBatterMinimum: boolean;
  /** Anyone may play anywhere, at the worst of ratings; else only where he is rated, unless nobody else is left. */
  readonly outOfPosition: boolean;
  /** Pitchers tire. */
  readonly fatigue: boolean;
  /** Players get hurt and have to be replaced. */
  readonly injuries: boolean;
}

export const STANDARD_RULES: GameRules = {
  innings: 9,
  designatedHitter: true,
  extraInningRunner: false,
  mercy: null,
  maxInnings: null,
  threeBatterMinimum: false,
  outOfPosition: false,
  fatigue: true,
  injuries: false,
};
