import { writeAudit } from '@/server/db/queries/audit';
import { teamNamed } from '@/server/db/queries/office';
import {
  commissionersOf,
  deleteManager,
  deleteMember,
  leagueRoleOf,
  lockLeague,
  managersOfTeam,
  personOf,
  putManager,
  putMember,
} from '@/server/db/queries/people';
import type { Database } from '@/server/db/database';
import type { LeagueRole, TeamRole } from '@/server/db/schema/people';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { mustName } from './may-name';
import { isLeagueRole, named } from './role-words';

export interface ChangeRoleInput {
  readonly leagueId: string;
  /** Null for a role in the whole league. */
  readonly teamId: number | null;
  readonly userId: string;
  /** Null takes the role away. */
  readonly role: LeagueRole | TeamRole | null;
  readonly reason: string;
}

/**
 * Changes or takes away a role that somebody has. Anyone may give up his own; the last commissioner stays until another
 * one is named.
 */
export async function changeRole({ ctx, input }: Call<ChangeRoleInput, SignedInContext>): Promise<void> {
  const { core, caller } = ctx;
  const { leagueId, teamId, userId, role } = input;
  await core.db.transaction(async (tx) => {
    const inside = { ...ctx, core: { ...core, db: tx } };
    if ((await lockLeague(tx, leagueId)) === null) throw new AppError('NOT_FOUND', 'There is no such league.');
    const before = await roleNow(tx, input);
    const person = await personOf(tx, userId);
    if (before === null || person === null) throw new AppError('NOT_FOUND', 'He has no such role any more.');
    const isGivingUp = role === null && userId === caller.account.userId;
    if (!isGivingUp) {
      await mustName(inside, { leagueId, teamId, role: before });
      if (role !== null) await mustName(inside, { leagueId, teamId, role });
    }
    if (before === role) return;
    if (before === 'commissioner') {
      const others = (await commissionersOf(tx, leagueId)).filter((one) => one !== userId);
      if (others.length === 0) {
        throw new AppError('CONFLICT', 'A league has a commissioner: name another one first.');
      }
    }
    await put(tx, input);
    const where = teamId === null ? 'the league' : ((await teamNamed(tx, teamId))?.name ?? 'a team');
    const who = isGivingUp ? named(person) : `${named(caller.account)} made ${named(person)}`;
    await writeAudit(tx, {
      leagueId,
      userId: caller.account.userId,
      action: role === null ? 'role.removed' : 'role.changed',
      subjectKind: 'person',
      subjectId: userId,
      summary:
        role === null
          ? isGivingUp
            ? `${who} is no longer ${before} of ${where}.`
            : `${named(caller.account)} took the role of ${before} of ${where} from ${named(person)}.`
          : `${who} ${role} of ${where} instead of ${before}.`,
      reason: input.reason,
      details: { before: { role: before }, after: { role } },
    });
  });
}

async function roleNow(tx: Database, { leagueId, teamId, userId }: ChangeRoleInput) {
  if (teamId === null) return leagueRoleOf(tx, leagueId, userId);
  return (await managersOfTeam(tx, teamId)).find((one) => one.userId === userId)?.role ?? null;
}

async function put(tx: Database, { leagueId, teamId, userId, role }: ChangeRoleInput): Promise<void> {
  if (teamId === null) {
    if (role === null) await deleteMember(tx, leagueId, userId);
    else if (isLeagueRole(role)) await putMember(tx, { leagueId, userId, role });
  } else if (role === null) await deleteManager(tx, teamId, userId);
  else if (!isLeagueRole(role)) await putManager(tx, { teamId, userId, role });
}
