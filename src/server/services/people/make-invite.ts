import { hashSecret, newSecret } from '@/server/auth/tokens';
import { writeAudit } from '@/server/db/queries/audit';
import { lockLeague } from '@/server/db/queries/people';
import { countOpenInvites, insertInvite } from '@/server/db/queries/role-invites';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { mustName, type Named } from './may-name';
import { named } from './role-words';
import type { MadeInvite } from './shapes';

/** How long an invite can be claimed: a week. */
const INVITE_MS = 7 * 24 * 60 * 60 * 1000;

/** Invites of one person in a league that can be claimed at a time: more than a league has teams. */
export const MOST_INVITES = 100;

/** A link that gives a role once, to whoever claims it first. The code is told here only. */
export async function makeInvite({ ctx, input }: Call<Named, SignedInContext>): Promise<MadeInvite> {
  await mustName(ctx, input);
  const { core, caller } = ctx;
  const { leagueId, teamId, role } = input;
  const { userId } = caller.account;
  const code = newSecret();
  const now = core.clock.now();
  const expiresAt = new Date(now + INVITE_MS);
  await core.db.transaction(async (tx) => {
    await lockLeague(tx, leagueId);
    if ((await countOpenInvites(tx, { leagueId, createdBy: userId, now: new Date(now) })) >= MOST_INVITES) {
      throw new AppError('TOO_LARGE', `You have ${MOST_INVITES} open invites in this league: take some back first.`);
    }
    await insertInvite(tx, {
      codeHash: hashSecret(code),
      leagueId,
      teamId,
      role,
      createdBy: userId,
      createdAt: new Date(now),
      expiresAt,
    });
    await writeAudit(tx, {
      leagueId,
      userId,
      action: 'invite.made',
      subjectKind: teamId === null ? 'league' : 'team',
      subjectId: teamId === null ? leagueId : String(teamId),
      summary: `${named(caller.account)} made an invite for a ${role}.`,
      reason: '',
      details: { after: { role, expiresAt: expiresAt.toISOString() } },
    });
  });
  return { code, expiresAt: expiresAt.toISOString() };
}
