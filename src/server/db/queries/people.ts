import { and, asc, eq, inArray, isNull, ne, notExists, sql } from 'drizzle-orm';
import type { Database } from '../database';
import { users } from '../schema/accounts';
import { leagues, teams } from '../schema/leagues';
import { leagueMembers, teamManagers, type LeagueRole, type TeamRole } from '../schema/people';
import { ARCHIVE_LEAGUE } from './import-rows';

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

/** The leagues that nobody runs. */
export async function leaguesWithoutCommissioner(db: Database): Promise<readonly string[]> {
  const rows = await db
    .select({ id: leagues.id })
    .from(leagues)
    .where(
      and(
        ne(leagues.id, ARCHIVE_LEAGUE.id),
        notExists(
          db
            .select({ one: sql`1` })
            .from(leagueMembers)
            .where(and(eq(leagueMembers.leagueId, leagues.id), eq(leagueMembers.role, 'commissioner'))),
        ),
      ),
    )
    .orderBy(asc(leagues.id));
  return rows.map(({ id }) => id);
}

/** Whoever changes roles of a league goes one at a time: the last commissioner could else go twice. */
export async function lockLeague(tx: Database, leagueId: string): Promise<typeof leagues.$inferSelect | null> {
  const [row] = await tx.select().from(leagues).where(eq(leagues.id, leagueId)).for('update');
  return row ?? null;
}

/** The leagues that a person has a say in, and his teams. */
export async function rolesOf(db: Database, userId: string) {
  const [inLeagues, inTeams] = await Promise.all([
    db
      .select({ leagueId: leagueMembers.leagueId, role: leagueMembers.role })
      .from(leagueMembers)
      .where(eq(leagueMembers.userId, userId))
      .orderBy(asc(leagueMembers.leagueId)),
    db
      .select({
        teamId: teams.id,
        leagueId: teams.leagueId,
        name: teams.name,
        abbreviation: teams.abbreviation,
        color: teams.color,
        role: teamManagers.role,
      })
      .from(teamManagers)
      .innerJoin(teams, eq(teams.id, teamManagers.teamId))
      .where(and(eq(teamManagers.userId, userId), isNull(teams.removedAt)))
      .orderBy(asc(teams.leagueId), asc(teams.name)),
  ]);
  return { leagues: inLeagues, teams: inTeams };
}

/** Everyone with a role in a league: its own, and its teams' managers. */
export async function peopleOfLeague(db: Database, leagueId: string) {
  const [members, managers] = await Promise.all([
    db
      .select({
        userId: users.id,
        name: users.name,
        tag: users.tag,
        role: leagueMembers.role,
        since: leagueMembers.createdAt,
      })
      .from(leagueMembers)
      .innerJoin(users, eq(users.id, leagueMembers.userId))
      .where(eq(leagueMembers.leagueId, leagueId))
      .orderBy(asc(leagueMembers.createdAt)),
    db
      .select({
        userId: users.id,
        name: users.name,
        tag: users.tag,
        role: teamManagers.role,
        since: teamManagers.createdAt,
        teamId: teams.id,
      })
      .from(teamManagers)
      .innerJoin(teams, eq(teams.id, teamManagers.teamId))
      .innerJoin(users, eq(users.id, teamManagers.userId))
      .where(eq(teams.leagueId, leagueId))
      .orderBy(asc(teamManagers.createdAt)),
  ]);
  return { members, managers };
}

/** Gives a person a role in a league, or another one. */
export async function putMember(
  tx: Database,
  row: { leagueId: string; userId: string; role: LeagueRole },
): Promise<void> {
  await tx
    .insert(leagueMembers)
    .values(row)
    .onConflictDoUpdate({ target: [leagueMembers.leagueId, leagueMembers.userId], set: { role: row.role } });
}

/** Gives a person a role with a team, or another one. */
export async function putManager(tx: Database, row: { teamId: number; userId: string; role: TeamRole }): Promise<void> {
  await tx
    .insert(teamManagers)
    .values(row)
    .onConflictDoUpdate({ target: [teamManagers.teamId, teamManagers.userId], set: { role: row.role } });
}

export async function deleteMember(tx: Database, leagueId: string, userId: string): Promise<void> {
  await tx.delete(leagueMembers).where(and(eq(leagueMembers.leagueId, leagueId), eq(leagueMembers.userId, userId)));
}

export async function deleteManager(tx: Database, teamId: number, userId: string): Promise<void> {
  await tx.delete(teamManagers).where(and(eq(teamManagers.teamId, teamId), eq(teamManagers.userId, userId)));
}

export async function commissionersOf(db: Database, leagueId: string): Promise<readonly string[]> {
  const rows = await db
    .select({ userId: leagueMembers.userId })
    .from(leagueMembers)
    .where(and(eq(leagueMembers.leagueId, leagueId), eq(leagueMembers.role, 'commissioner')));
  return rows.map(({ userId }) => userId);
}

/** Everyone who runs a league: its commissioners and co-commissioners. */
export async function runnersOf(db: Database, leagueId: string): Promise<readonly string[]> {
  const rows = await db
    .select({ userId: leagueMembers.userId })
    .from(leagueMembers)
    .where(and(eq(leagueMembers.leagueId, leagueId), inArray(leagueMembers.role, ['commissioner', 'co-commissioner'])));
  return rows.map(({ userId }) => userId);
}

/** Name and tag of a person; null for an unknown one. */
export async function personOf(
  db: Database,
  userId: string,
): Promise<{ readonly name: string; readonly tag: string } | null> {
  const [row] = await db.select({ name: users.name, tag: users.tag }).from(users).where(eq(users.id, userId));
  return row ?? null;
}
