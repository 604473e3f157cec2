import { eq, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '../database';
import { battingLines, fieldingLines, pitchingLines } from '../schema/lines';
import { BATTING_SUMS, FIELDING_SUMS, PITCHING_SUMS } from './stats-sums';

/** Games of a team, not of its men. */
const games = (gameId: AnyPgColumn) => sql<number>`count(distinct ${gameId})::int`;

/** What the men of each team of a season did at bat. */
export const teamBattingRows = (db: Database, seasonId: number) =>
  db
    .select({ teamId: battingLines.teamId, ...BATTING_SUMS, g: games(battingLines.gameId) })
    .from(battingLines)
    .where(eq(battingLines.seasonId, seasonId))
    .groupBy(battingLines.teamId);

/** What they did on the mound. */
export const teamPitchingRows = (db: Database, seasonId: number) =>
  db
    .select({ teamId: pitchingLines.teamId, ...PITCHING_SUMS, g: games(pitchingLines.gameId) })
    .from(pitchingLines)
    .where(eq(pitchingLines.seasonId, seasonId))
    .groupBy(pitchingLines.teamId);

/**
 * What they did in the field; innings are the team's, a pitcher being there in all of them. Double plays are left out: each
 * man who had a part in one has it, so they do not add up to the team's.
 */
export async function teamFieldingRows(db: Database, seasonId: number) {
  const { dp: _, ...sums } = FIELDING_SUMS;
  return db
    .select({
      teamId: fieldingLines.teamId,
      ...sums,
      g: games(fieldingLines.gameId),
      outs: sql<number>`coalesce(sum(${fieldingLines.outs}) filter (where ${fieldingLines.position} = 'P'), 0)::int`,
    })
    .from(fieldingLines)
    .where(eq(fieldingLines.seasonId, seasonId))
    .groupBy(fieldingLines.teamId);
}
