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
  /** Whether the other manager looks at a result that was entered by hand; absent: `off`. */
  readonly confirmResult?: ConfirmPolicy | undefined;
  /** Seconds he has for it by the policy `window`, 5 to 600. */
  readonly confirmSeconds?: number | undefined;
  /** Dice may be rolled at home and entered; absent: not. */
  readonly tableDice?: boolean | undefined;
  /** On paper cards: who says what comes of a steal, a bunt or a hit-and-run; absent: `rules`. */
  readonly calledPlays?: CalledPlays | undefined;
}

/** `rules`: the dice and our charts. `read`: the side at bat, from its cards and charts, as for a turn at bat. */
export const CALLED_PLAYS = ['rules', 'read'] as const;
export type CalledPlays = (typeof CALLED_PLAYS)[number];

/**
 * `window`: a result stands when the other manager says so or his time is up. `required`: only when he says so. Neither holds
 * against a computer, or for one who manages both sides.
 */
export const CONFIRM_POLICIES = ['off', 'window', 'required'] as const;
export type ConfirmPolicy = (typeof CONFIRM_POLICIES)[number];

/** Seconds to look at a result where the league says nothing else. */
export const CONFIRM_SECONDS = 20;

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
