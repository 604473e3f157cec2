import { asc, eq } from 'drizzle-orm';
import type { Database } from '../database';
import { cardsets, leagues, teams } from '../schema/leagues';

export async function leagueRows(db: Database) {
  const [found, sets] = await Promise.all([
    db.select().from(leagues).orderBy(asc(leagues.id)),
    db.select().from(cardsets).orderBy(asc(cardsets.id)),
  ]);
  return found.map((league) => ({
    ...league,
    cardsets: sets.filter((set) => set.leagueId === league.id).map(({ id, name }) => ({ id, name })),
  }));
}

/** Teams by name; of one league or of all. */
export const teamRows = (db: Database, league: string | null) =>
  db
    .select()
    .from(teams)
    .where(league === null ? undefined : eq(teams.leagueId, league))
    .orderBy(asc(teams.leagueId), asc(teams.name));
