import { z } from 'zod';
import type { Action } from '@/game/actions';
import { ADVANCE_CHOICES } from '@/game/advance-question';
import type { Base } from '@/game/bases';
import { ALIGNMENTS, APPROACHES, BUNTS, INFIELD_DEPTHS, OUTFIELD_DEPTHS } from '@/game/decisions';
import { CARD_OUTCOMES, TABLE_OUTCOMES } from '@/game/outcomes';
import { POSITIONS, type FielderNumber } from '@/game/positions';

const base = z.union([z.literal(1), z.literal(2), z.literal(3)]) satisfies z.ZodType<Base>;
const bases = z
  .array(base)
  .max(3)
  .refine((list) => new Set(list).size === list.length, 'names a base twice');

const fielder = z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9]) satisfies z.ZodType<FielderNumber>;

export const lineupCard = z
  .array(
    z.strictObject({
      player: z.number().int().min(1).max(2_147_483_647),
      position: z.enum(POSITIONS),
      battingOrder: z.number().int().min(1).max(9).nullable(),
    }),
  )
  .min(9)
  .max(10);

const defensiveDecision = z.strictObject({
  alignment: z.enum(ALIGNMENTS),
  infieldDepth: z.enum(INFIELD_DEPTHS),
  outfieldDepth: z.enum(OUTFIELD_DEPTHS),
  hold: bases,
  intentionalWalk: z.boolean(),
});

const offensiveDecision = z.strictObject({
  approach: z.enum(APPROACHES),
  steal: bases,
  hitAndRun: z.boolean(),
  bunt: z.enum(BUNTS).nullable(),
});

/** Parses exactly `Action`; anything more, less or larger is refused. */
export const action = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('submitLineup'), lineup: lineupCard }),
  z.strictObject({ type: z.literal('start') }),
  z.strictObject({ type: z.literal('decideDefense'), decision: defensiveDecision }),
  z.strictObject({ type: z.literal('decideOffense'), decision: offensiveDecision }),
  z.strictObject({ type: z.literal('roll') }),
  z.strictObject({ type: z.literal('chooseAdvance'), choice: z.enum(ADVANCE_CHOICES) }),
  z.strictObject({
    type: z.literal('submitResult'),
    outcome: z.enum([...CARD_OUTCOMES, ...TABLE_OUTCOMES]),
    fielder: fielder.nullable(),
  }),
  z.strictObject({ type: z.literal('setPace'), pace: z.number().int().min(0).max(60_000) }),
  z.strictObject({ type: z.literal('resign') }),
]) satisfies z.ZodType<Action>;
