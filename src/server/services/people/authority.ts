import { COMMAND_USER } from '@/server/auth/command-access';
import { leagueOfTeam, leagueRoleOf, managersOfTeam } from '@/server/db/queries/people';
import type { LeagueRole } from '@/server/db/schema/people';
import { AppError } from '@/server/errors';
import type { ServiceContext, SignedInContext } from '../context';

/** The caller's role in a league; null for none. Whoever has the machine, and so the database, runs every league. */
export async function roleIn({ core, caller }: ServiceContext, leagueId: string): Promise<LeagueRole | null> {
  if (caller.account?.userId === COMMAND_USER.userId) return 'commissioner';
  return caller.account === null ? null : leagueRoleOf(core.db, leagueId, caller.account.userId);
}

/** Refuses everyone but a league's commissioners. */
export async function mustRunLeague(ctx: SignedInContext, leagueId: string): Promise<LeagueRole> {
  const role = await roleIn(ctx, leagueId);
  if (role === 'commissioner' || role === 'co-commissioner') return role;
  throw new AppError('FORBIDDEN', 'Only the commissioners of this league can do that.');
}

/** How the caller stands to a team: `open` where it has no managers and anyone may act for it. */
export type Hold = 'manager' | 'co-manager' | 'commissioner' | 'open' | 'none';

export async function holdOn(ctx: ServiceContext, teamId: number): Promise<Hold> {
  const { core, caller } = ctx;
  const managers = await managersOfTeam(core.db, teamId);
  const mine = managers.find(({ userId }) => userId === caller.account?.userId);
  if (mine !== undefined) return mine.role;
  const leagueId = await leagueOfTeam(core.db, teamId);
  const role = leagueId === null ? null : await roleIn(ctx, leagueId);
  if (role === 'commissioner' || role === 'co-commissioner') return 'commissioner';
  return managers.length === 0 && leagueId !== null ? 'open' : 'none';
}
