import { findSession } from '@/server/db/queries/auth-sessions';
import type { Core } from '@/server/core';
import type { Caller } from '@/server/services/context';
import { hashSecret } from './tokens';

/** The caller behind a session token; a visitor when there is no token or its session ended. */
export const callerOfToken = (
  core: Pick<Core, 'db' | 'clock'>,
  token: string | null,
  address: string,
): Promise<Caller> => callerOfSession(core, token === null ? null : hashSecret(token), address);

/** The caller behind a session's row; a visitor when there is none or it ended. */
export async function callerOfSession(
  core: Pick<Core, 'db' | 'clock'>,
  session: string | null,
  address: string,
): Promise<Caller> {
  const account = session === null ? null : await findSession(core.db, session, new Date(core.clock.now()));
  return account === null ? { account: null, session: null, address } : { account, session, address };
}
