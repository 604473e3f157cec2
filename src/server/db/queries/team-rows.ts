import { asc, eq, max, sql } from 'drizzle-orm';
import type { Database } from '../database';
import { teams } from '../schema/leagues';
import { ISSUE_LOCK, nextAfter } from './league-issue';

/** Every team of a league, also those that left it. */
export const allTeams = (db: Database, leagueId: string) =>
  db.select().from(teams).where(eq(teams.leagueId, leagueId)).orderBy(asc(teams.name));

/** A team that nobody changes meanwhile; null for an unknown id. */
export async function lockTeam(tx: Database, teamId: number): Promise<typeof teams.$inferSelect | null> {
  const [row] = await tx.select().from(teams).where(eq(teams.id, teamId)).for('update');
  return row ?? null;
}

/** A new team, under an id of its own. */
export async function insertTeam(tx: Database, row: Omit<typeof teams.$inferInsert, 'id'>): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ISSUE_LOCK})`);
  const [last] = await tx.select({ id: max(teams.id) }).from(teams);
  const id = nextAfter(last?.id);
  await tx.insert(teams).values({ ...row, id });
  return id;
}

export async function updateTeam(
  tx: Database,
  teamId: number,
  change: Partial<typeof teams.$inferInsert>,
): Promise<void> {
  await tx.update(teams).set(change).where(eq(teams.id, teamId));
}
