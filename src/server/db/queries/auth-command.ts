import { eq } from 'drizzle-orm';
import type { Database } from '../database';
import { users, userSessions } from '../schema/accounts';

interface Named {
  readonly userId: string;
  readonly name: string;
  readonly tag: string;
}

/** A user of a fixed id, made when there is none. */
export async function keepUser(db: Database, { userId, name, tag }: Named): Promise<void> {
  await db.insert(users).values({ id: userId, name, tag }).onConflictDoNothing();
}

/** As `keepUser`, with a session. */
export async function keepUserWithSession(
  db: Database,
  user: Named,
  session: { readonly tokenHash: string; readonly expiresAt: Date },
): Promise<void> {
  await keepUser(db, user);
  await db.insert(userSessions).values({ ...session, userId: user.userId });
}

export async function endSessionsOf(db: Database, userId: string): Promise<void> {
  await db.delete(userSessions).where(eq(userSessions.userId, userId));
}
