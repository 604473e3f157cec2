import { gamesOf, MOST_GAMES, planSchedule, type PlannedGame, type SchedulePlan } from '@/leagues/season/plan-schedule';
import { defined } from '@/shared/assert';
import { replaceSchedule, type SeasonForEdit, slotCounts } from '@/server/db/queries/season-write';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { noteDeed } from './season-audit';
import { held, seasonOfMine } from './season-in-hand';
import type { SchedulePreview } from './shapes';

export interface ScheduleInput {
  readonly seasonId: number;
  readonly plan: SchedulePlan;
}

/** The schedule that a plan gives, without writing it. Commissioners only. */
export async function previewSchedule({ ctx, input }: Call<ScheduleInput, SignedInContext>): Promise<SchedulePreview> {
  const season = await seasonOfMine(ctx, input.seasonId);
  const games = planned(season, input.plan);
  const { games: replaces } = await slotCounts(ctx.core.db, input.seasonId);
  const last = defined(games.at(-1), 'game');
  return { games, rounds: last.round, days: last.day, lastDeadline: last.deadline, replaces };
}

/** Writes the schedule of a plan, in the place of one of which nothing was begun. Commissioners only. */
export async function writeSchedule({
  ctx,
  input: { seasonId, plan },
}: Call<ScheduleInput, SignedInContext>): Promise<{ readonly games: number }> {
  const { leagueId } = await seasonOfMine(ctx, seasonId);
  return ctx.core.db.transaction(async (tx) => {
    const season = await held(tx, seasonId);
    const games = planned(season, plan);
    const { begun, games: replaced } = await slotCounts(tx, seasonId);
    if (begun > 0) throw new AppError('BAD_INPUT', 'Games of this schedule have begun: change its games one by one.');
    await replaceSchedule(
      tx,
      seasonId,
      games.map(({ day, deadline, awayTeamId, homeTeamId }) => ({
        day,
        deadline: new Date(deadline),
        awayTeamId,
        homeTeamId,
      })),
    );
    await noteDeed(tx, ctx, {
      leagueId,
      seasonId,
      action: 'schedule.written',
      summary: `Season ${season.name} has a schedule of ${games.length} games${replaced > 0 ? `, in place of ${replaced}` : ''}.`,
      after: plan,
    });
    return { games: games.length };
  });
}

function planned(season: SeasonForEdit, plan: SchedulePlan): readonly PlannedGame[] {
  const teamIds = season.teams.map(({ teamId }) => teamId);
  if (teamIds.length < 2) throw new AppError('BAD_INPUT', 'A schedule takes two teams or more.');
  const games = gamesOf(teamIds.length, plan.gamesPerPair);
  if (games > MOST_GAMES) {
    throw new AppError('BAD_INPUT', `That makes ${games} games; a season has ${MOST_GAMES} at most.`);
  }
  return planSchedule(teamIds, plan, season.timeZone);
}
