import type { LeagueId } from '@/game/state';
import { writeAudit } from '@/server/db/queries/audit';
import { leaguesWithoutCommissioner, lockLeague, putMember } from '@/server/db/queries/people';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';

/** Makes the caller commissioner of every league that has none, by the code that the server printed at its start. */
export async function takeLeagues({
  ctx: { core, caller },
  input,
}: Call<{ readonly code: string }, SignedInContext>): Promise<{ readonly leagues: readonly LeagueId[] }> {
  core.limits.signIn(caller.address);
  if (!core.leagueKey.opens(input.code)) {
    throw new AppError('FORBIDDEN', 'This link is not the one the server printed when it started last.');
  }
  const { userId, name, tag } = caller.account;
  return core.db.transaction(async (tx) => {
    for (const leagueId of await leaguesWithoutCommissioner(tx)) await lockLeague(tx, leagueId);
    // Asked again under the locks: somebody may have been faster.
    const free = await leaguesWithoutCommissioner(tx);
    if (free.length === 0) throw new AppError('CONFLICT', 'Every league has its commissioner: ask one for an invite.');
    for (const leagueId of free) {
      await putMember(tx, { leagueId, userId, role: 'commissioner' });
      await writeAudit(tx, {
        leagueId,
        userId,
        action: 'role.given',
        subjectKind: 'person',
        subjectId: userId,
        summary: `${name} (${tag}) took the league as its first commissioner.`,
        reason: '',
        details: { after: { role: 'commissioner' } },
      });
    }
    return { leagues: free as LeagueId[] };
  });
}
