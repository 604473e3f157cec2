import { leagueSeasons } from '@/server/db/queries/stats-season';
import { leagueRows, teamRows } from '@/server/db/queries/league-lists';
import { AppError } from '@/server/errors';
import type { Call } from '../context';
import type { LeagueStats } from './shapes';
import { statsTeam } from './stats-team';

/** A league with its seasons and teams. */
export async function getLeague({ ctx, input }: Call<{ readonly leagueId: string }>): Promise<LeagueStats> {
  const { db } = ctx.core;
  const league = (await leagueRows(db)).find(({ id }) => id === input.leagueId);
  if (league === undefined) throw new AppError('NOT_FOUND', 'There is no such league.');
  const [seasons, teams] = await Promise.all([leagueSeasons(db, league.id), teamRows(db, league.id)]);
  return {
    leagueId: league.id,
    name: league.name,
    seasons,
    teams: teams.map(statsTeam),
  };
}
