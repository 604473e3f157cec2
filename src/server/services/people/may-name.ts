import { leagueOfTeam, managersOfTeam } from '@/server/db/queries/people';
import type { LeagueRole, TeamRole } from '@/server/db/schema/people';
import { AppError } from '@/server/errors';
import { isAppError } from '@/server/is-app-error';
import type { ServiceContext, SignedInContext } from '../context';
import { roleIn } from './authority';
import { isLeagueRole } from './role-words';

export interface Named {
  readonly leagueId: string;
  /** Null for a role in the whole league. */
  readonly teamId: number | null;
  readonly role: LeagueRole | TeamRole;
}

/**
 * Refuses who may not give or take a role: those of the league are the commissioner's, a team's also a co-commissioner's,
 * and a co-manager is also named by the team's manager.
 */
export async function mustName(ctx: SignedInContext, { leagueId, teamId, role }: Named): Promise<void> {
  if (isLeagueRole(role) !== (teamId === null)) {
    throw new AppError('BAD_INPUT', 'Managers are of a team; the other roles are of the league.');
  }
  if (teamId !== null && (await leagueOfTeam(ctx.core.db, teamId)) !== leagueId) {
    throw new AppError('NOT_FOUND', `There is no team ${teamId} in this league.`);
  }
  const mine = await roleIn(ctx, leagueId);
  if (mine === 'commissioner') return;
  if (teamId === null) throw new AppError('FORBIDDEN', 'Only the commissioner says who else runs the league.');
  if (mine === 'co-commissioner') return;
  const managers = await managersOfTeam(ctx.core.db, teamId);
  const isManager = managers.some((one) => one.userId === ctx.caller.account.userId && one.role === 'manager');
  if (isManager && role === 'co-manager') return;
  throw new AppError(
    'FORBIDDEN',
    isManager
      ? 'A commissioner names the managers of a team; you may name co-managers of yours.'
      : 'Only the commissioners and the manager of the team can do that.',
  );
}

/**
 * Whether the maker of an invite could make it still. What somebody gave goes with his own role: else who was put out of a
 * league would come back by a link that he kept.
 */
export async function isStillGood(
  { core, caller }: ServiceContext,
  { createdBy, leagueId, teamId, role }: Named & { readonly createdBy: string | null },
): Promise<boolean> {
  if (createdBy === null) return false;
  const account = { userId: createdBy, name: '', tag: '' };
  const maker: SignedInContext = { core, caller: { ...caller, account, session: '' } };
  return mustName(maker, { leagueId, teamId, role }).then(
    () => true,
    (error: unknown) => {
      if (isAppError(error)) return false;
      throw error;
    },
  );
}
