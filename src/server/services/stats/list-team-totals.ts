import { teamBattingRows, teamFieldingRows, teamPitchingRows } from '@/server/db/queries/stats-teams';
import type { Call } from '../context';
import { knownSeason } from './season-scope';
import type { TeamTotals } from './shapes';

/** What each team of a season did at bat, on the mound and in the field. */
export async function listTeamTotals({ ctx, input }: Call<{ readonly seasonId: number }>): Promise<TeamTotals> {
  const { db } = ctx.core;
  const { seasonId } = await knownSeason(ctx.core, input.seasonId);
  const [batting, pitching, fielding] = await Promise.all([
    teamBattingRows(db, seasonId),
    teamPitchingRows(db, seasonId),
    teamFieldingRows(db, seasonId),
  ]);
  return { batting, pitching, fielding };
}
