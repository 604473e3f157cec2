import { racesOf } from '@/leagues/season/race';
import { gamesLeft, openSeats, scheduleSpan, teamsOfSeason } from '@/server/db/queries/stats-season';
import type { Call } from '../context';
import { knownSeason } from './season-scope';
import { resultsOf, tableOf } from './season-table';
import type { SeasonStats } from './shapes';

/** A season and its standings. */
export async function getSeason({ ctx, input }: Call<{ readonly seasonId: number }>): Promise<SeasonStats> {
  const { db } = ctx.core;
  const { seasonId } = input;
  const season = await knownSeason(ctx.core, seasonId);
  const [teams, span, results, seats, left] = await Promise.all([
    teamsOfSeason(db, seasonId),
    scheduleSpan(db, seasonId),
    resultsOf(db, seasonId),
    openSeats(db, seasonId),
    gamesLeft(db, seasonId),
  ]);
  const standings = tableOf(seasonId, teams, results);
  // What a league has closed is not played on.
  const races = season.status === 'completed' ? [] : racesOf(standings, left);
  return { ...season, ...span, ...seats, teams, standings, races };
}
