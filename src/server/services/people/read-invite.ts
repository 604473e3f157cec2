import type { LeagueId } from '@/game/state';
import { hashSecret } from '@/server/auth/tokens';
import { leagueNamed, teamNamed } from '@/server/db/queries/office';
import { openInvite } from '@/server/db/queries/role-invites';
import { AppError } from '@/server/errors';
import type { Call } from '../context';
import { isStillGood } from './may-name';
import type { InviteOffer } from './shapes';

export const unknownInvite = (): AppError =>
  new AppError(
    'NOT_FOUND',
    'This invite is not known: it was claimed, taken back, or it is too old. Ask for a new one.',
  );

/** What an invite offers. Claims nothing. */
export async function readInvite({ ctx, input }: Call<{ readonly code: string }>): Promise<InviteOffer> {
  const { core, caller } = ctx;
  core.limits.signIn(caller.address);
  const invite = await openInvite(core.db, hashSecret(input.code), new Date(core.clock.now()), false);
  if (invite === null || !(await isStillGood(ctx, invite))) throw unknownInvite();
  const { leagueId, teamId, role, expiresAt } = invite;
  const team = teamId === null ? null : await teamNamed(core.db, teamId);
  return {
    leagueId: leagueId as LeagueId,
    league: (await leagueNamed(core.db, leagueId)) ?? leagueId,
    team: teamId === null ? null : { teamId, name: team?.name ?? '' },
    role,
    expiresAt: expiresAt.toISOString(),
  };
}
