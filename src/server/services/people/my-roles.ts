import type { LeagueId } from '@/game/state';
import { rolesOf } from '@/server/db/queries/people';
import type { Call } from '../context';
import type { MyRoles } from './shapes';

/** Which leagues the caller runs and which teams he manages, for the navigation. */
export async function myRoles({ ctx: { core, caller } }: Call<Record<string, never>>): Promise<MyRoles> {
  if (caller.account === null) return { leagues: [], teams: [] };
  const { leagues, teams } = await rolesOf(core.db, caller.account.userId);
  return {
    leagues: leagues.map(({ leagueId, role }) => ({ leagueId: leagueId as LeagueId, role })),
    teams: teams.map((team) => ({ ...team, leagueId: team.leagueId as LeagueId })),
  };
}
