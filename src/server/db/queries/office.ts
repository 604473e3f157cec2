import { eq } from 'drizzle-orm';
import type { Database } from '../database';
import { leagues, teams } from '../schema/leagues';

/** Name of a league; null for an unknown one. */
export async function leagueNamed(db: Database, leagueId: string): Promise<string | null> {
  const [row] = await db.select({ name: leagues.name }).from(leagues).where(eq(leagues.id, leagueId));
  return row?.name ?? null;
}

/** A team's row, also of one that left the league; null for an unknown id. */
export async function teamNamed(db: Database, teamId: number): Promise<typeof teams.$inferSelect | null> {
  const [row] = await db.select().from(teams).where(eq(teams.id, teamId));
  return row ?? null;
}
