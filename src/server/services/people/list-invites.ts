import { openInvites } from '@/server/db/queries/role-invites';
import type { Call, SignedInContext } from '../context';
import { mustRunLeague } from './authority';
import type { OpenInvite } from './shapes';

/** The invites of a league that can be claimed still, without their codes. */
export async function listInvites({
  ctx,
  input,
}: Call<{ readonly leagueId: string }, SignedInContext>): Promise<readonly OpenInvite[]> {
  await mustRunLeague(ctx, input.leagueId);
  const rows = await openInvites(ctx.core.db, input.leagueId, new Date(ctx.core.clock.now()));
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  }));
}
