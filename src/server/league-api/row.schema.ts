import { z } from 'zod';
import { cardDocumentSchema } from '@/cards/card.schema';
import { FIELD_POSITIONS } from '@/game/positions';
import { lineOfText } from '@/server/api/schemas/text.schema';

/** The rows of a league's service (docs/league-service.md). Fields that are not named here are ignored. */

/** An id of theirs: text or a whole number. */
export const rowId = z.union([
  z.string().regex(/^[\x21-\x7e]{1,40}$/, 'must be 1 to 40 printable characters without spaces'),
  z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).transform(String),
]);

const whole = (least: number, most: number) => z.number().int().min(least).max(most);
const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
const imageUrl = z
  .string()
  .max(500)
  .refine(isWebAddress, 'must be an http:// or https:// address')
  .transform((url) => new URL(url).href)
  .nullish()
  .transform((url) => url ?? null);
/** Who he is, the same in every league that says it. */
const person = z
  .string()
  .regex(/^[\x21-\x7e]{1,60}$/, 'must be 1 to 60 printable characters without spaces')
  .nullish()
  .transform((key) => key ?? null);
const optionalId = rowId.nullish().transform((id) => id ?? null);
const parkNumber = whole(0, 20).default(10);

export const teamRow = z.object({
  id: rowId,
  name: lineOfText(60),
  abbreviation: lineOfText(5),
  color: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'must be like #1f4e79')
    .nullish()
    .transform((color) => color?.toLowerCase() ?? null),
  park: z
    .object({ name: lineOfText(60), homeRunL: parkNumber, homeRunR: parkNumber, single: parkNumber })
    .nullish()
    .transform((park) => park ?? null),
});
export type TeamRow = z.output<typeof teamRow>;

export const cardsetRow = z.object({ id: rowId, name: lineOfText(60) });
export type CardsetRow = z.output<typeof cardsetRow>;

/** A position as far as the league rates it; null where it only says that he plays there. */
const positionSchema = z
  .object({
    range: whole(1, 5),
    error: whole(0, 88),
    arm: whole(-6, 5).default(0),
    passedBall: whole(0, 20).default(0),
    overthrow: whole(0, 20).default(0),
  })
  .nullable();
const grade = z.enum(['A', 'B', 'C', 'D']);
const endurance = whole(1, 9).nullable().default(null);

/** A man of the league of paper cards. */
export const playerRow = z.object({
  id: rowId,
  name: lineOfText(60),
  person,
  team: optionalId,
  imageUrl,
  bats: z.enum(['L', 'R', 'S']),
  throws: z.enum(['L', 'R']),
  positions: z.partialRecord(z.enum(FIELD_POSITIONS), positionSchema),
  running: whole(1, 20).default(10),
  stealJump: whole(0, 36).default(0),
  stealAuto: z.boolean().default(false),
  stealHigh: whole(0, 20).default(10),
  stealLow: whole(0, 20).default(5),
  bunting: grade.default('C'),
  hitAndRun: grade.default('C'),
  power: z.enum(['N', 'W']).default('N'),
  pitching: z
    .object({
      hold: whole(-9, 9).default(0),
      wildPitch: whole(0, 20).default(9),
      balk: whole(0, 20).default(2),
      pickoff: whole(0, 20).default(4),
      starter: endurance,
      relief: endurance,
      closer: endurance,
    })
    .nullish()
    .transform((pitching) => pitching ?? null),
  injuredUntil: z.iso
    .date()
    .nullish()
    .transform((date) => date ?? null),
  minorLeague: z.boolean().default(false),
});
export type PlayerRow = z.output<typeof playerRow>;

/** A card of the league of digital cards: beside these fields a card document as `cards import` takes it. */
export const cardRow = z
  .looseObject({
    id: rowId,
    cardset: rowId,
    team: optionalId,
    rarity: lineOfText(30)
      .nullish()
      .transform((rarity) => rarity ?? null),
    imageUrl,
    person,
    playerId: rowId,
    name: lineOfText(60),
  })
  .transform((row, context) => {
    const card = cardDocumentSchema.safeParse(row);
    if (card.success) {
      const { id, cardset, team, rarity, imageUrl, person } = row;
      return { id, cardset, team, rarity, imageUrl, person, card: card.data };
    }
    for (const { path, message } of card.error.issues) context.addIssue({ code: 'custom', path, message });
    return z.NEVER;
  });
export type CardRow = z.output<typeof cardRow>;
