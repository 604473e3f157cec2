import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import type { Database } from '../database';
import { cardsets, leagues, teams } from '../schema/leagues';
import { ARCHIVE_LEAGUE } from './import-rows';

/** Leagues that games can be made in, with the cardsets that they have now. */
export async function leagueRows(db: Database) {
  const [found, sets] = await Promise.all([
    db.select().from(leagues).where(ne(leagues.id, ARCHIVE_LEAGUE.id)).orderBy(asc(leagues.id)),
    db.select().from(cardsets).where(isNull(cardsets.removedAt)).orderBy(asc(cardsets.id)),
  ]);
  return found.map((league) => ({
    ...league,
    cardsets: sets.filter((set) => set.leagueId === league.id).map(({ id, name }) => ({ id, name })),
  }));
}

/** Teams that their leagues have now, by name; of one league or of all. Those of real games are in no list. */
export const teamRows = (db: Database, league: string | null) =>
  db
    .select()
    .from(teams)
    .where(
      and(
        ne(teams.leagueId, ARCHIVE_LEAGUE.id),
        isNull(teams.removedAt),
        league === null ? undefined : eq(teams.leagueId, league),
      ),
    )
    .orderBy(asc(teams.leagueId), asc(teams.name));
