import { z } from 'zod';
import type { HomeDice } from './home-dice';

const d6 = z.int().min(1).max(6);
const d20 = z.int().min(1).max(20);

/** Parses faces that there are. */
export const homeDiceSchema: z.ZodType<HomeDice, HomeDice> = z.strictObject({
  column: d6,
  row: z.tuple([d6, d6]),
  split: d20,
  fielding: z.strictObject({ range: d20, error: z.tuple([d6, d6, d6]) }).nullable(),
  jump: z.strictObject({ check: d20, jump: z.tuple([d6, d6]) }).nullable(),
});
