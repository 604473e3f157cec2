import type { Core } from '@/server/core';
import { sessionsThatHold } from '@/server/db/queries/auth-sessions';
import type { Connections } from '@/server/socket/connections';
import { CLOSE } from '@/server/socket/socket-limits';

const EVERY_MS = 60_000;

/**
 * A connection lives longer than the token it was opened with, and its session may end in another process or by age:
 * looks once a minute and ends such connections. The returned function stops looking.
 */
export function sweepSessions(core: Pick<Core, 'db' | 'clock' | 'log'>, connections: Connections): () => void {
  const timer = setInterval(() => {
    endLapsed(core, connections).catch((err: unknown) => core.log.warn({ err }, 'sessions could not be checked'));
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** Ends the connections whose session does not hold any more. */
export async function endLapsed(core: Pick<Core, 'db' | 'clock'>, connections: Connections): Promise<void> {
  const open = [...connections.sessions()];
  const hold = await sessionsThatHold(core.db, open, new Date(core.clock.now()));
  for (const session of open) {
    if (!hold.has(session)) connections.closeSession(session, CLOSE.unauthenticated, 'session ended');
  }
}
