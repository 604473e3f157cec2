import { desc, eq } from 'drizzle-orm';
import type { Charts } from '@/game/charts';
import type { Database } from '../database';
import { chartSets, leagues } from '../schema/leagues';

/** A league's row; null for an unknown one. */
export async function leagueRow(db: Database, leagueId: string): Promise<typeof leagues.$inferSelect | null> {
  const [row] = await db.select().from(leagues).where(eq(leagues.id, leagueId));
  return row ?? null;
}

/** Charts by their hash; null for an unknown one. */
export async function chartsByHash(db: Database, hash: string): Promise<Charts | null> {
  const [row] = await db.select({ charts: chartSets.charts }).from(chartSets).where(eq(chartSets.hash, hash));
  return row?.charts ?? null;
}

/** The charts that a league has made, the newest first. */
export const chartVersions = (db: Database, leagueId: string) =>
  db
    .select({ hash: chartSets.hash, name: chartSets.name, createdAt: chartSets.createdAt })
    .from(chartSets)
    .where(eq(chartSets.leagueId, leagueId))
    .orderBy(desc(chartSets.createdAt));

/** Keeps charts; the same ones keep their first name. */
export async function keepCharts(tx: Database, row: typeof chartSets.$inferInsert): Promise<void> {
  await tx.insert(chartSets).values(row).onConflictDoNothing();
}

export async function updateLeague(
  tx: Database,
  leagueId: string,
  change: Partial<typeof leagues.$inferInsert>,
): Promise<void> {
  await tx.update(leagues).set(change).where(eq(leagues.id, leagueId));
}
