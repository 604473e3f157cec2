import { z } from 'zod';
import type { GameRules } from './rules';

const innings = z.int().min(1).max(30);

/** Parses the options a game is created with. */
export const rulesSchema: z.ZodType<GameRules, GameRules> = z
  .strictObject({
    innings,
    designatedHitter: z.boolean(),
    extraInningRunner: z.boolean(),
    mercy: z.strictObject({ lead: z.int().min(1).max(50), afterInning: innings }).nullable(),
    maxInnings: innings.nullable(),
    threeBatterMinimum: z.boolean(),
    outOfPosition: z.boolean(),
    fatigue: z.boolean(),
    injuries: z.boolean(),
  })
  .refine((rules) => rules.maxInnings === null || rules.maxInnings >= rules.innings, {
    path: ['maxInnings'],
    message: 'A game cannot end in a tie before its last scheduled inning.',
  });
