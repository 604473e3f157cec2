import { deleteSession } from '@/server/db/queries/auth-sessions';
import type { Call, SignedInContext } from '../context';

/** Ends this session, and the live connections that were opened with it. */
export async function signOut({ ctx }: Call<Record<string, never>, SignedInContext>): Promise<void> {
  const { session } = ctx.caller;
  await deleteSession(ctx.core.db, session);
  ctx.core.endSession(session);
}
