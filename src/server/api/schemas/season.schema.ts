import { z } from 'zod';
import { rulesSchema } from '@/game/rules.schema';
import { leagueId } from './ids.schema';
import { lineOfText } from './text.schema';

/** A row's number, as PostgreSQL counts them. */
export const rowId = z.number().int().min(1).max(2_147_483_647);

/** Most teams of a season. */
const MOST_TEAMS = 60;

const settings = {
  name: lineOfText(60),
  year: z.number().int().min(1800).max(9999),
  timeZone: z.string().min(1).max(60),
  computerForOpen: z.boolean(),
  teams: z
    .array(z.strictObject({ teamId: rowId, division: lineOfText(30).nullable() }))
    .min(2)
    .max(MOST_TEAMS),
  cardsetIds: z.array(rowId).max(50),
};

export const newSeason = z.strictObject({ league: leagueId, ...settings, rules: rulesSchema.optional() });
export const changedSeason = z.strictObject({ seasonId: rowId, ...settings, rules: rulesSchema });

const day = z.iso.date().refine((text) => text >= '1800-01-01' && text <= '9999-12-31', 'is out of range');

export const schedulePlan = z.strictObject({
  gamesPerPair: z.number().int().min(1).max(40),
  seriesLength: z.number().int().min(1).max(7),
  firstDay: day,
  daysBetween: z.number().int().min(0).max(90),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, HH:MM'),
});

const slot = {
  day: z.number().int().min(1).max(100_000),
  deadline: z.iso.datetime(),
  awayTeamId: rowId,
  homeTeamId: rowId,
};
const reason = lineOfText(500);

export const newSlot = z.strictObject({ seasonId: rowId, ...slot });
export const changedSlot = z.strictObject({ seasonGameId: rowId, ...slot, reason });
export const removedSlot = z.strictObject({ seasonGameId: rowId, reason });
