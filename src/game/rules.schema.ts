import { z } from 'zod';
import { CALLED_PLAYS, CONFIRM_POLICIES, STANDARD_RULES, type GameRules } from './rules';

const innings = z.int().min(1).max(30);

type Later =
  | 'threeBatterMinimum'
  | 'outOfPosition'
  | 'fatigue'
  | 'injuries'
  | 'confirmResult'
  | 'confirmSeconds'
  | 'tableDice'
  | 'calledPlays';
/** Options that came later may be left out. */
type RulesInput = Omit<GameRules, Later> & { readonly [K in Later]?: GameRules[K] | undefined };

/** Parses the options a game is created with. */
export const rulesSchema: z.ZodType<GameRules, RulesInput> = z
  .strictObject({
    innings,
    designatedHitter: z.boolean(),
    extraInningRunner: z.boolean(),
    mercy: z.strictObject({ lead: z.int().min(1).max(50), afterInning: innings }).nullable(),
    maxInnings: innings.nullable(),
    threeBatterMinimum: z.boolean().default(STANDARD_RULES.threeBatterMinimum),
    outOfPosition: z.boolean().default(STANDARD_RULES.outOfPosition),
    fatigue: z.boolean().default(STANDARD_RULES.fatigue),
    injuries: z.boolean().default(STANDARD_RULES.injuries),
    confirmResult: z.enum(CONFIRM_POLICIES).optional(),
    confirmSeconds: z.int().min(5).max(600).optional(),
    tableDice: z.boolean().optional(),
    calledPlays: z.enum(CALLED_PLAYS).optional(),
  })
  .refine((rules) => rules.maxInnings === null || rules.maxInnings >= rules.innings, {
    path: ['maxInnings'],
    message: 'A game cannot end in a tie before its last scheduled inning.',
  });
