import { eq } from 'drizzle-orm';
import type { Database } from '../database';
import { signingKeys } from '../schema/accounts';

/** The key of a name, made from `fresh` when there is none yet; of two processes that make it, one's is kept. */
export async function keepSigningKey(db: Database, id: string, fresh: string): Promise<string> {
  await db.insert(signingKeys).values({ id, secret: fresh }).onConflictDoNothing();
  const [row] = await db.select({ secret: signingKeys.secret }).from(signingKeys).where(eq(signingKeys.id, id));
  return row?.secret ?? fresh;
}
