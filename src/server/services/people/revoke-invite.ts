import { writeAudit } from '@/server/db/queries/audit';
import { deleteOpenInvite } from '@/server/db/queries/role-invites';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { mustName } from './may-name';
import { named } from './role-words';

export interface RevokeInput {
  readonly leagueId: string;
  readonly id: string;
}

/** Takes an invite back that nobody has claimed: who may make it may take it back. */
export async function revokeInvite({ ctx, input }: Call<RevokeInput, SignedInContext>): Promise<void> {
  const { core, caller } = ctx;
  await core.db.transaction(async (tx) => {
    const invite = await deleteOpenInvite(tx, input.leagueId, input.id);
    if (invite === null) throw new AppError('NOT_FOUND', 'This invite is gone: it was claimed or taken back.');
    const { leagueId, teamId, role } = invite;
    await mustName({ ...ctx, core: { ...core, db: tx } }, { leagueId, teamId, role });
    await writeAudit(tx, {
      leagueId,
      userId: caller.account.userId,
      action: 'invite.revoked',
      subjectKind: teamId === null ? 'league' : 'team',
      subjectId: teamId === null ? leagueId : String(teamId),
      summary: `${named(caller.account)} took back an invite for a ${role}.`,
      reason: '',
    });
  });
}
