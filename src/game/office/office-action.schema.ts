import { z } from 'zod';
import { anyOutcome, fielder, playEntry } from '../action.schema';
import type { OfficeAction } from './office-action';

const side = z.enum(['away', 'home']);

/** Parses exactly an `OfficeAction`: form and sizes here, legality in `actForLeague`. */
export const officeActionSchema: z.ZodType<OfficeAction, OfficeAction> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('forfeit'), side }),
  z.strictObject({ type: z.literal('void') }),
  z.strictObject({ type: z.literal('nudge') }),
  z.strictObject({ type: z.literal('suspend') }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('openSeat'), side }),
  z.strictObject({ type: z.literal('giveSeat'), side }),
  z.strictObject({
    type: z.literal('decideResult'),
    result: z.strictObject({ outcome: anyOutcome, fielder: fielder.nullable() }).nullable(),
  }),
  z.strictObject({ type: z.literal('rewind'), toPlay: z.int().min(0).max(1_000_000) }),
  z.strictObject({ type: z.literal('correctPlay'), number: z.int().min(1).max(1_000_000), play: playEntry }),
  z.strictObject({ type: z.literal('answerRevision'), asked: z.int().min(1), agrees: z.boolean() }),
]);
