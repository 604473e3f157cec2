import type { Database } from '@/server/db/database';
import {
  deleteSlot,
  holdSlot,
  insertSlot,
  playsOnDay,
  type SlotRow,
  slotRow,
  updateSlot,
} from '@/server/db/queries/season-slots';
import { type SeasonForEdit, slotCounts, type SlotToWrite } from '@/server/db/queries/season-write';
import { MOST_GAMES } from '@/leagues/season/plan-schedule';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { noteDeed } from './season-audit';
import { held, seasonOfMine } from './season-in-hand';

export interface SlotInput {
  readonly day: number;
  /** UTC, ISO 8601. */
  readonly deadline: string;
  readonly awayTeamId: number;
  readonly homeTeamId: number;
}

const bad = (text: string) => new AppError('BAD_INPUT', text);

/** Another day or deadline for a game of the schedule, or its teams changed, while it has not begun. Commissioners only. */
export function editSlot({
  ctx,
  input: { seasonGameId, reason, ...slot },
}: Call<SlotInput & { readonly seasonGameId: number; readonly reason: string }, SignedInContext>): Promise<void> {
  return onSlot(ctx, seasonGameId, async (tx, season, before) => {
    const hasMoved =
      slot.day !== before.day || slot.awayTeamId !== before.awayTeamId || slot.homeTeamId !== before.homeTeamId;
    const next = await checked(tx, season, slot, hasMoved ? seasonGameId : 'unmoved');
    await updateSlot(tx, seasonGameId, next);
    await noteDeed(tx, ctx, {
      ...deed(season, 'schedule.changed', `Game ${before.number} of season ${season.name} was changed.`),
      reason,
      before: shown(before),
      after: shown(next),
    });
  });
}

/** A further game of a season. Commissioners only. */
export async function addSlot({
  ctx,
  input: { seasonId, ...slot },
}: Call<SlotInput & { readonly seasonId: number }, SignedInContext>): Promise<{ readonly seasonGameId: number }> {
  await seasonOfMine(ctx, seasonId);
  return ctx.core.db.transaction(async (tx) => {
    const season = await held(tx, seasonId);
    if (season.status === 'completed') throw bad('This season is over.');
    if ((await slotCounts(tx, seasonId)).games >= MOST_GAMES) throw bad(`A season has ${MOST_GAMES} games at most.`);
    const next = await checked(tx, season, slot, null);
    const seasonGameId = await insertSlot(tx, seasonId, next);
    await noteDeed(tx, ctx, {
      ...deed(season, 'schedule.added', `Season ${season.name} has one more game, on day ${slot.day}.`),
      after: shown(next),
    });
    return { seasonGameId };
  });
}

/** Takes a game that nobody began off the schedule. Commissioners only. */
export function removeSlot({
  ctx,
  input: { seasonGameId, reason },
}: Call<{ readonly seasonGameId: number; readonly reason: string }, SignedInContext>): Promise<void> {
  return onSlot(ctx, seasonGameId, async (tx, season, before) => {
    await deleteSlot(tx, seasonGameId);
    await noteDeed(tx, ctx, {
      ...deed(season, 'schedule.removed', `Game ${before.number} of season ${season.name} was taken off.`),
      reason,
      before: shown(before),
    });
  });
}

/** Does something with a place of the schedule that nobody has begun to play; the season stands still meanwhile. */
async function onSlot(
  ctx: SignedInContext,
  seasonGameId: number,
  work: (tx: Database, season: SeasonForEdit, slot: SlotRow) => Promise<void>,
): Promise<void> {
  const unknown = () => new AppError('NOT_FOUND', 'There is no such game on the schedule.');
  const found = await slotRow(ctx.core.db, seasonGameId);
  if (found === null) throw unknown();
  await seasonOfMine(ctx, found.seasonId);
  await ctx.core.db.transaction(async (tx) => {
    const season = await held(tx, found.seasonId);
    await holdSlot(tx, seasonGameId);
    const slot = await slotRow(tx, seasonGameId);
    if (slot === null) throw unknown();
    if (season.status === 'completed') throw bad('This season is over.');
    if (slot.isTaken) throw bad('This game has begun: it cannot be changed on the schedule.');
    await work(tx, season, slot);
  });
}

/** `self` is the place itself, whose day is its own; `unmoved` where nobody's day changes. */
async function checked(
  tx: Database,
  season: SeasonForEdit,
  { day, deadline, awayTeamId, homeTeamId }: SlotInput,
  self: number | 'unmoved' | null,
): Promise<SlotToWrite> {
  if (awayTeamId === homeTeamId) throw bad('A team cannot play itself.');
  for (const teamId of [awayTeamId, homeTeamId]) {
    if (!season.teams.some((team) => team.teamId === teamId)) throw bad(`Team ${teamId} is not in this season.`);
  }
  const slot = { day, deadline: new Date(deadline), awayTeamId, homeTeamId };
  if (self !== 'unmoved' && (await playsOnDay(tx, season.seasonId, slot, self))) {
    throw bad(`One of the teams plays on day ${day} already: choose another day.`);
  }
  return slot;
}

const shown = ({ day, deadline, awayTeamId, homeTeamId }: SlotToWrite) => ({
  day,
  deadline: deadline.toISOString(),
  awayTeamId,
  homeTeamId,
});

const deed = ({ leagueId, seasonId }: SeasonForEdit, action: string, summary: string) => ({
  leagueId,
  seasonId,
  action,
  summary,
});
