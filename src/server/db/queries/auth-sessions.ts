import { and, eq, gt, inArray } from 'drizzle-orm';
import type { Database } from '../database';
import { users, userSessions } from '../schema/accounts';

/** The person behind a session that has not ended by `now`; null when there is none. */
export async function findSession(
  db: Database,
  tokenHash: string,
  now: Date,
): Promise<{ readonly userId: string; readonly name: string; readonly tag: string } | null> {
  const [row] = await db
    .select({ userId: users.id, name: users.name, tag: users.tag })
    .from(userSessions)
    .innerJoin(users, eq(users.id, userSessions.userId))
    .where(and(eq(userSessions.tokenHash, tokenHash), gt(userSessions.expiresAt, now)));
  return row ?? null;
}

/** Which of these sessions still hold. */
export async function sessionsThatHold(
  db: Database,
  tokenHashes: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  if (tokenHashes.length === 0) return new Set();
  const rows = await db
    .select({ tokenHash: userSessions.tokenHash })
    .from(userSessions)
    .where(and(inArray(userSessions.tokenHash, [...tokenHashes]), gt(userSessions.expiresAt, now)));
  return new Set(rows.map((row) => row.tokenHash));
}

export async function deleteSession(db: Database, tokenHash: string): Promise<void> {
  await db.delete(userSessions).where(eq(userSessions.tokenHash, tokenHash));
}
