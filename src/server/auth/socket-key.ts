import { createHash } from 'node:crypto';
import type { Database } from '@/server/db/database';
import { keepSigningKey } from '@/server/db/queries/auth-keys';
import { newSecret } from './tokens';

/** The key that signs tokens of live connections: the setting's, else one made once and kept in the database. */
export async function socketKey(db: Database, authSecret: string | null): Promise<Uint8Array> {
  const secret = authSecret ?? (await keepSigningKey(db, 'socket', newSecret()));
  return createHash('sha256').update(`scorecard socket token ${secret}`).digest();
}
