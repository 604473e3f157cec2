import { eq } from 'drizzle-orm';
import type { Database } from '../database';
import { recoveryCodes, users, userSessions } from '../schema/accounts';

export interface GuestRow {
  readonly userId: string;
  readonly name: string;
  readonly tag: string;
  readonly createdAt: Date;
  readonly tokenHash: string;
  readonly expiresAt: Date;
  readonly codeHash: string;
}

/** A new person with a session and a recovery code, all or nothing. */
export async function createGuest(db: Database, guest: GuestRow): Promise<void> {
  const { userId, name, tag, createdAt, tokenHash, expiresAt, codeHash } = guest;
  await db.transaction(async (tx) => {
    await tx.insert(users).values({ id: userId, name, tag, createdAt });
    await tx.insert(userSessions).values({ tokenHash, userId, createdAt, expiresAt });
    await tx.insert(recoveryCodes).values({ codeHash, userId, createdAt });
  });
}

export interface Redemption {
  readonly codeHash: string;
  readonly newCodeHash: string;
  readonly tokenHash: string;
  readonly expiresAt: Date;
}

/** Spends a recovery code for a session and a new code. Null when the code is not known; two at once: one gets it. */
export function redeemRecoveryCode(
  db: Database,
  { codeHash, newCodeHash, tokenHash, expiresAt }: Redemption,
): Promise<{ readonly userId: string; readonly name: string; readonly tag: string } | null> {
  return db.transaction(async (tx) => {
    const [spent] = await tx
      .delete(recoveryCodes)
      .where(eq(recoveryCodes.codeHash, codeHash))
      .returning({ userId: recoveryCodes.userId });
    if (spent === undefined) return null;
    const { userId } = spent;
    const [user] = await tx.select({ name: users.name, tag: users.tag }).from(users).where(eq(users.id, userId));
    if (user === undefined) return null;
    await tx.insert(recoveryCodes).values({ codeHash: newCodeHash, userId });
    await tx.insert(userSessions).values({ tokenHash, userId, expiresAt });
    return { userId, ...user };
  });
}
