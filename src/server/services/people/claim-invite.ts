import { hashSecret } from '@/server/auth/tokens';
import { writeAudit } from '@/server/db/queries/audit';
import { teamNamed } from '@/server/db/queries/office';
import { leagueRoleOf, lockLeague, managersOfTeam, personOf, putManager, putMember } from '@/server/db/queries/people';
import { openInvite, spendInvite } from '@/server/db/queries/role-invites';
import type { LeagueRole, TeamRole } from '@/server/db/schema/people';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { isStillGood } from './may-name';
import { myRoles } from './my-roles';
import { unknownInvite } from './read-invite';
import { isLeagueRole, named, RANK } from './role-words';
import type { MyRoles } from './shapes';

/** Gives the caller the role of an invite, once. Answers all his roles. */
export async function claimInvite({ ctx, input }: Call<{ readonly code: string }, SignedInContext>): Promise<MyRoles> {
  const { core, caller } = ctx;
  core.limits.signIn(caller.address);
  const { userId } = caller.account;
  const now = new Date(core.clock.now());
  const codeHash = hashSecret(input.code);
  await core.db.transaction(async (tx) => {
    const invite = await openInvite(tx, codeHash, now, true);
    if (invite === null) throw unknownInvite();
    const { leagueId, teamId, role, createdBy } = invite;
    await lockLeague(tx, leagueId);
    if (!(await isStillGood({ core: { ...core, db: tx }, caller }, invite))) throw unknownInvite();
    const before =
      teamId === null
        ? await leagueRoleOf(tx, leagueId, userId)
        : ((await managersOfTeam(tx, teamId)).find((one) => one.userId === userId)?.role ?? null);
    refuseLess(before, role);
    if (isLeagueRole(role)) await putMember(tx, { leagueId, userId, role });
    else if (teamId !== null) await putManager(tx, { teamId, userId, role });
    await spendInvite(tx, codeHash, userId, now);
    const by = createdBy === null ? null : await personOf(tx, createdBy);
    const where = teamId === null ? '' : ` of ${(await teamNamed(tx, teamId))?.name ?? 'a team'}`;
    await writeAudit(tx, {
      leagueId,
      userId,
      action: 'role.given',
      subjectKind: 'person',
      subjectId: userId,
      summary: `${named(caller.account)} became ${role}${where}${by === null ? '' : ` by an invite of ${named(by)}`}.`,
      reason: '',
      details: { before: { role: before }, after: { role, teamId } },
    });
  });
  return myRoles({ ctx, input: {} });
}

/** An invite is not spent on someone who has as much already. */
function refuseLess(before: LeagueRole | TeamRole | null, role: LeagueRole | TeamRole): void {
  if (before === null || RANK[before] < RANK[role]) return;
  throw new AppError('CONFLICT', `You are ${before} here already: this invite is for somebody else.`);
}
