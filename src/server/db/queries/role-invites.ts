import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Database } from '../database';
import { users } from '../schema/accounts';
import { teams } from '../schema/leagues';
import { roleInvites } from '../schema/people';

type Invite = typeof roleInvites.$inferSelect;

/** An invite that can be claimed still; `lock` keeps it from being claimed twice. Null for any other code. */
export async function openInvite(db: Database, codeHash: string, now: Date, lock: boolean): Promise<Invite | null> {
  const query = db
    .select()
    .from(roleInvites)
    .where(and(eq(roleInvites.codeHash, codeHash), isNull(roleInvites.claimedAt), gt(roleInvites.expiresAt, now)));
  const [row] = await (lock ? query.for('update') : query);
  return row ?? null;
}

/** Invites of a league that can be claimed still, the newest first. */
export const openInvites = (db: Database, leagueId: string, now: Date) =>
  db
    .select({
      id: roleInvites.codeHash,
      teamId: roleInvites.teamId,
      team: teams.name,
      role: roleInvites.role,
      by: users.name,
      createdAt: roleInvites.createdAt,
      expiresAt: roleInvites.expiresAt,
    })
    .from(roleInvites)
    .leftJoin(teams, eq(teams.id, roleInvites.teamId))
    .leftJoin(users, eq(users.id, roleInvites.createdBy))
    .where(and(eq(roleInvites.leagueId, leagueId), isNull(roleInvites.claimedAt), gt(roleInvites.expiresAt, now)))
    .orderBy(desc(roleInvites.createdAt));

/** How many invites a person has made in a league that can be claimed still. */
export const countOpenInvites = (
  db: Database,
  { leagueId, createdBy, now }: { readonly leagueId: string; readonly createdBy: string; readonly now: Date },
): Promise<number> =>
  db.$count(
    roleInvites,
    and(
      eq(roleInvites.leagueId, leagueId),
      eq(roleInvites.createdBy, createdBy),
      isNull(roleInvites.claimedAt),
      gt(roleInvites.expiresAt, now),
    ),
  );

export async function insertInvite(tx: Database, row: typeof roleInvites.$inferInsert): Promise<void> {
  await tx.insert(roleInvites).values(row);
}

export async function spendInvite(tx: Database, codeHash: string, userId: string, at: Date): Promise<void> {
  await tx.update(roleInvites).set({ claimedBy: userId, claimedAt: at }).where(eq(roleInvites.codeHash, codeHash));
}

/** The invite that was taken back; null when there was none to take back any more. */
export async function deleteOpenInvite(tx: Database, leagueId: string, codeHash: string): Promise<Invite | null> {
  const [row] = await tx
    .delete(roleInvites)
    .where(and(eq(roleInvites.codeHash, codeHash), eq(roleInvites.leagueId, leagueId), isNull(roleInvites.claimedAt)))
    .returning();
  return row ?? null;
}
