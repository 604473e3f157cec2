import { writeAudit } from '@/server/db/queries/audit';
import { updateTeam } from '@/server/db/queries/team-rows';
import type { Call, SignedInContext } from '../context';
import { mustRunLeague } from '../people/authority';
import { named } from '../people/role-words';
import { mustOwn } from './save-team';

export interface RetireInput {
  readonly leagueId: string;
  readonly teamId: number;
  /** True takes it out of the league, false brings it back. */
  readonly retire: boolean;
  readonly reason: string;
}

/** A team leaves the league, or comes back. Its games, players and statistics stay. */
export async function retireTeam({ ctx, input }: Call<RetireInput, SignedInContext>): Promise<void> {
  const { leagueId, teamId, retire, reason } = input;
  await mustRunLeague(ctx, leagueId);
  const { core, caller } = ctx;
  await core.db.transaction(async (tx) => {
    const team = await mustOwn(tx, leagueId, teamId);
    if ((team.removedAt !== null) === retire) return;
    await updateTeam(tx, teamId, { removedAt: retire ? new Date(core.clock.now()) : null });
    await writeAudit(tx, {
      leagueId,
      userId: caller.account.userId,
      action: retire ? 'team.retired' : 'team.restored',
      subjectKind: 'team',
      subjectId: String(teamId),
      summary: `${named(caller.account)} ${retire ? 'retired' : 'brought back'} the team ${team.name}.`,
      reason,
    });
  });
}
