import type { SocketToken } from '@/server/api/wire';
import type { Call } from '../context';

/** A short-lived token for the live connection; a visitor without a name gets one that only watches. */
export const makeSocketToken = ({ ctx }: Call<Record<string, never>>): Promise<SocketToken> =>
  ctx.core.socketTokens.issue({ session: ctx.caller.session });
