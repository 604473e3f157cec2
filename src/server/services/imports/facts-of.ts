import type { LeagueId } from '@/game/state';
import type { LeagueFacts } from '@/leagues/import/facts';
import type { Database } from '@/server/db/database';
import { allTeams } from '@/server/db/queries/import-before';

/** What is known of a league while its files are read. */
export async function factsOf(db: Database, league: LeagueId): Promise<LeagueFacts> {
  const teams = await allTeams(db, league);
  return {
    league,
    teams: teams
      .filter(({ removedAt }) => removedAt === null)
      .map(({ id, name, abbreviation }) => ({ id, name, abbreviation })),
  };
}
