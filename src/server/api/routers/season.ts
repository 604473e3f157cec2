import { z } from 'zod';
import { changeSeason } from '@/server/services/seasons/change-season';
import { createSeason } from '@/server/services/seasons/create-season';
import { addSlot, editSlot, removeSlot } from '@/server/services/seasons/edit-schedule';
import { getAgenda } from '@/server/services/seasons/get-agenda';
import { getSetup } from '@/server/services/seasons/get-setup';
import { playSlot } from '@/server/services/seasons/play-slot';
import { removeSeason } from '@/server/services/seasons/remove-season';
import { setSeasonStatus } from '@/server/services/seasons/set-season-status';
import type { Agenda, PlayedSlot, SchedulePreview, SeasonSetup } from '@/server/services/seasons/shapes';
import { tellTimeZone } from '@/server/services/seasons/tell-time-zone';
import { previewSchedule, writeSchedule } from '@/server/services/seasons/write-schedule';
import { done } from '../done';
import { signedIn, visitor } from '../procedures';
import {
  changedSeason,
  changedSlot,
  newSeason,
  newSlot,
  removedSlot,
  rowId,
  schedulePlan,
} from '../schemas/season.schema';
import { t } from '../trpc';

const ofSeason = z.strictObject({ seasonId: rowId });

export const seasonRouter = t.router({
  agenda: visitor.query(({ ctx }): Promise<Agenda> => getAgenda({ ctx, input: {} })),

  tellTimeZone: signedIn
    .input(z.strictObject({ timeZone: z.string().min(1).max(60) }))
    .mutation(({ ctx, input }): Promise<Record<string, never>> => done(tellTimeZone({ ctx, input }))),

  setup: visitor.input(ofSeason).query(({ ctx, input }): Promise<SeasonSetup> => getSetup({ ctx, input })),

  create: signedIn
    .input(newSeason)
    .mutation(({ ctx, input }): Promise<{ readonly seasonId: number }> => createSeason({ ctx, input })),

  change: signedIn
    .input(changedSeason)
    .mutation(({ ctx, input }): Promise<Record<string, never>> => done(changeSeason({ ctx, input }))),

  setStatus: signedIn
    .input(z.strictObject({ seasonId: rowId, status: z.enum(['planned', 'active', 'completed']) }))
    .mutation(({ ctx, input }): Promise<Record<string, never>> => done(setSeasonStatus({ ctx, input }))),

  remove: signedIn
    .input(ofSeason)
    .mutation(({ ctx, input }): Promise<Record<string, never>> => done(removeSeason({ ctx, input }))),

  previewSchedule: signedIn
    .input(z.strictObject({ seasonId: rowId, plan: schedulePlan }))
    .query(({ ctx, input }): Promise<SchedulePreview> => previewSchedule({ ctx, input })),

  writeSchedule: signedIn
    .input(z.strictObject({ seasonId: rowId, plan: schedulePlan }))
    .mutation(({ ctx, input }): Promise<{ readonly games: number }> => writeSchedule({ ctx, input })),

  addGame: signedIn
    .input(newSlot)
    .mutation(({ ctx, input }): Promise<{ readonly seasonGameId: number }> => addSlot({ ctx, input })),

  editGame: signedIn
    .input(changedSlot)
    .mutation(({ ctx, input }): Promise<Record<string, never>> => done(editSlot({ ctx, input }))),

  removeGame: signedIn
    .input(removedSlot)
    .mutation(({ ctx, input }): Promise<Record<string, never>> => done(removeSlot({ ctx, input }))),

  play: signedIn
    .input(z.strictObject({ seasonGameId: rowId }))
    .mutation(({ ctx, input }): Promise<PlayedSlot> => playSlot({ ctx, input })),
});
