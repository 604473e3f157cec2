import { scheduleRows } from '@/server/db/queries/stats-season';
import type { Call } from '../context';
import { knownSeason } from './season-scope';
import type { ScheduleGame } from './shapes';

export interface ScheduleInput {
  readonly seasonId: number;
  readonly only: { readonly day: number } | { readonly week: number } | { readonly teamId: number };
}

/** A day of a season, or a team's whole schedule, with the results there are. */
export async function listSchedule({ ctx, input }: Call<ScheduleInput>): Promise<readonly ScheduleGame[]> {
  await knownSeason(ctx.core, input.seasonId);
  return (await scheduleRows(ctx.core.db, input)).map(scheduleGame);
}

/** A row as it may be shown: a private game gives its result and no link. */
export function scheduleGame(row: Awaited<ReturnType<typeof scheduleRows>>[number]): ScheduleGame {
  const { id, number, day, deadline, awayTeamId, homeTeamId, status, visibility } = row;
  const { awayRuns, homeRuns, innings, winner, endReason } = row;
  // A game that was called off leaves its place free.
  const gameId = endReason === 'no contest' ? null : row.gameId;
  const isOver =
    gameId !== null && status === 'completed' && awayRuns !== null && homeRuns !== null && innings !== null;
  return {
    seasonGameId: id,
    number,
    day,
    deadline: deadline.toISOString(),
    awayTeamId,
    homeTeamId,
    hasBegun: gameId !== null,
    gameId: visibility === 'public' ? gameId : null,
    result: isOver ? { awayRuns, homeRuns, innings, winner, endReason } : null,
  };
}
