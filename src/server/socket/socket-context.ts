import type { ApiContext } from '@/server/api/context';
import { callerOfSession } from '@/server/auth/find-caller';
import type { Core } from '@/server/core';
import { AppError } from '@/server/errors';
import type { Connection } from './connections';
import type { SocketLimits } from './socket-limits';

export interface SocketHello {
  readonly params: Readonly<Record<string, string | undefined>> | null;
  readonly address: string;
  /** A browser says where its page is from. */
  readonly browser: boolean;
  readonly limits: Pick<SocketLimits, 'subscriptions'>;
}

const ended = (): AppError => new AppError('UNAUTHENTICATED', 'Your session ended: sign in again.');

/** The context of a connection, made once from the token it sent. Cookies count for nothing here. */
export async function socketContext(
  core: Core,
  connection: Connection,
  { params, address, browser, limits }: SocketHello,
): Promise<ApiContext> {
  const token = params?.['token'];
  if (token === undefined) throw new AppError('UNAUTHENTICATED', 'This connection needs a token.');
  const { session } = await core.socketTokens.verify(token);
  const caller = await callerOfSession(core, session, address);
  if (caller.session !== session) throw ended();
  connection.session = session;
  return {
    core,
    caller,
    requestId: connection.id,
    browser,
    setSession: () => undefined,
    subscriptions: { open: 0, max: limits.subscriptions },
    recheck: async () => {
      if (session === null) return;
      const now = await callerOfSession(core, session, address);
      if (now.session === null) throw ended();
    },
  };
}
