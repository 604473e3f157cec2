import { and, eq } from 'drizzle-orm';
import type { Database } from '../database';
import { teams } from '../schema/leagues';
import { leagueMembers, teamManagers, type LeagueRole, type TeamRole } from '../schema/people';

/** A person's role in a league; null for none. */
export async function leagueRoleOf(db: Database, leagueId: string, userId: string): Promise<LeagueRole | null> {
  const [row] = await db
    .select({ role: leagueMembers.role })
    .from(leagueMembers)
    .where(and(eq(leagueMembers.leagueId, leagueId), eq(leagueMembers.userId, userId)));
  return row?.role ?? null;
}

/** Who manages a team; nobody for an open one. */
export async function managersOfTeam(
  db: Database,
  teamId: number,
): Promise<readonly { readonly userId: string; readonly role: TeamRole }[]> {
  return db
    .select({ userId: teamManagers.userId, role: teamManagers.role })
    .from(teamManagers)
    .where(eq(teamManagers.teamId, teamId));
}

/** League of a team; null for an unknown one. */
export async function leagueOfTeam(db: Database, teamId: number): Promise<string | null> {
  const [row] = await db.select({ leagueId: teams.leagueId }).from(teams).where(eq(teams.id, teamId));
  return row?.leagueId ?? null;
}
