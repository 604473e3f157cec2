import { z } from 'zod';
import { LONGEST_NOTATION } from '../notation/reader';
import { CARD_OUTCOMES, TABLE_OUTCOMES } from '../outcomes';
import { ADVANCE_REASONS, ERROR_TYPES } from '../play';
import type { HandEntry } from './hand-entry';

const fielder = z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9]);
/** Longer than any rundown. */
const MOST_THROWS = 12;

const movement = z.strictObject({
  from: z.literal([0, 1, 2, 3]),
  to: z.literal([1, 2, 3, 4]),
  out: z.boolean(),
  by: z.array(fielder).max(MOST_THROWS),
  reason: z.enum(ADVANCE_REASONS).nullable(),
  force: z.boolean().nullable(),
  rbi: z.boolean().nullable(),
  earned: z.enum(['earned', 'unearned', 'teamUnearned']).nullable(),
});

/** Parses the form of an entry; whether it is a play of the situation is said by `proposePlay`. */
export const handEntrySchema: z.ZodType<HandEntry, HandEntry> = z.strictObject({
  outcome: z.enum([...CARD_OUTCOMES, ...TABLE_OUTCOMES]).nullable(),
  notation: z
    .string()
    .min(1)
    .max(LONGEST_NOTATION)
    .refine((text) => !/\p{Cc}/u.test(text), 'control characters'),
  moves: z.array(movement).max(4).nullable(),
  errors: z
    .array(z.strictObject({ fielder, type: z.enum(ERROR_TYPES) }))
    .max(4)
    .nullable(),
});
