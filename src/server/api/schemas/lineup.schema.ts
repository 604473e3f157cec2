import { z } from 'zod';
import { POSITIONS } from '@/game/positions';
import type { SheetSlot } from '@/leagues/lineup/sheet';
import { gameId, side } from './ids.schema';
import { lineOfText } from './text.schema';

/** A row's number, as PostgreSQL counts them. */
export const rowId = z.number().int().min(1).max(2_147_483_647);

export const versus = z.enum(['L', 'R', 'any']);

const slot = z.strictObject({
  battingOrder: z.int().min(1).max(9).nullable(),
  player: z.int().min(0).max(2_147_483_647).nullable(),
  position: z.enum(POSITIONS).nullable(),
});

/** Nine places in the order, and one for a pitcher who does not bat; filled or not, each place of the order once. */
const slots: z.ZodType<readonly SheetSlot[], readonly SheetSlot[]> = z
  .array(slot)
  .min(9)
  .max(10)
  .refine(
    (all) => Array.from({ length: 9 }, (_, i) => i + 1).every((n) => all.some((one) => one.battingOrder === n)),
    'must have each place of the batting order',
  );

const sheetVersion = z.int().min(0).max(1_000_000_000);

/** Characters of a lineup's name. */
const LONGEST_NAME = 60;

export const saveSheetSchema = z.strictObject({
  id: rowId.nullable(),
  teamId: rowId,
  gameId: gameId.nullable(),
  name: lineOfText(LONGEST_NAME),
  versus,
  designatedHitter: z.boolean(),
  slots,
  version: sheetVersion,
});

export const removeSheetSchema = z.strictObject({ id: rowId, version: sheetVersion });

const ofTeam = { teamId: rowId };
const ofGame = { gameId, side };
const how = { versus, designatedHitter: z.boolean() };

/** A team, or a side of a game. */
export const lineupPlaceSchema = z.union([z.strictObject(ofTeam), z.strictObject(ofGame)]);

export const fillLineupSchema = z.union([z.strictObject({ ...ofTeam, ...how }), z.strictObject({ ...ofGame, ...how })]);
