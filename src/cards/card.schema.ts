import { z } from 'zod';
import { CARD_OUTCOMES, type CardOutcome } from '@/game/outcomes';
import { FIELD_POSITIONS } from '@/game/positions';
import { checkRatings, toTwentieths, type RatedFaces, type Ratings } from './ratings';

/**
 * Cards as they are written to and read from JSON: the document of `cards from-stats --json`. Ratings are chances of
 * 108 in steps of 0.05, under `L` and `R` for the hand faced; a rating that is absent is 0.
 */

const whole = (least: number, most: number) => z.number().int().min(least).max(most);

const sideSchema = z
  .partialRecord(z.enum(CARD_OUTCOMES), z.number().min(0).max(108))
  .transform((chances, context): Ratings => {
    const twentieths: Partial<Record<CardOutcome, number>> = {};
    for (const outcome of CARD_OUTCOMES) {
      twentieths[outcome] = toTwentieths(chances[outcome] ?? 0);
    }
    const checked = checkRatings(twentieths);
    if (checked.ok) return checked.value;
    const { field, message } = checked.error;
    context.addIssue({ code: 'custom', message, path: [field] });
    return z.NEVER;
  });

const facesSchema: z.ZodType<RatedFaces> = z.object({ L: sideSchema, R: sideSchema });

const gradeSchema = z.enum(['A', 'B', 'C', 'D']);

const battingSchema = z.object({
  running: whole(1, 20),
  stealJump: whole(0, 36),
  stealAuto: z.boolean(),
  stealHigh: whole(0, 20),
  stealLow: whole(0, 20),
  bunting: gradeSchema,
  hitAndRun: gradeSchema,
  power: z.enum(['N', 'W']),
  ratings: facesSchema,
});

const pitchingSchema = z.object({
  hold: whole(-9, 9),
  wildPitch: whole(0, 20),
  balk: whole(0, 20),
  pickoff: whole(0, 20),
  starter: whole(1, 9).nullable(),
  relief: whole(1, 9).nullable(),
  closer: whole(1, 9).nullable(),
  ratings: facesSchema,
});

const fieldingSchema = z.object({
  range: whole(1, 5),
  error: whole(0, 88),
  arm: whole(-6, 5).default(0),
  passedBall: whole(0, 20).default(0),
  overthrow: whole(0, 20).default(0),
});

export const cardDocumentSchema = z
  .object({
    playerId: z.string().trim().min(1).max(40),
    // Control characters would break lines in what the card is exported to.
    name: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .regex(/^\P{Cc}*$/u, 'control characters are not allowed'),
    bats: z.enum(['L', 'R', 'S']),
    throws: z.enum(['L', 'R']),
    batting: battingSchema.nullable(),
    pitching: pitchingSchema.nullable(),
    fielding: z.partialRecord(z.enum(FIELD_POSITIONS), fieldingSchema),
  })
  .refine((card) => card.batting !== null || card.pitching !== null, {
    message: 'a card needs batting or pitching ratings',
    path: ['batting'],
  });

/** A card document after parsing: ratings in twentieths. */
export type CardDocument = z.output<typeof cardDocumentSchema>;

/** A file's list of cards. */
export const cardListSchema = z.array(cardDocumentSchema).max(20_000);

/** The whole document that `cards from-stats --json` prints, as far as cards are made of it. */
export const cardFileSchema = z.object({ players: cardListSchema }).transform(({ players }) => players);
