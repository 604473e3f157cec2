import type { LeagueId } from '@/game/state';
import { SAMPLE_VERSION } from '@/leagues/sample/sample-leagues';
import { writeAudit } from '@/server/db/queries/audit';
import { updateLeague } from '@/server/db/queries/league-settings';
import type { Call, SignedInContext } from '../context';
import { addNew, lockSample, newWords, offeredBySample, sampleLeague } from '../leagues/update-sample';
import { mustRunLeague } from '../people/authority';
import { named } from '../people/role-words';

export interface TakeSampleInput {
  readonly leagueId: LeagueId;
  /** False: the league stays as it is, and is not asked again until the sample has more. */
  readonly takes: boolean;
  readonly reason: string;
}

/** Adds to a league that began as the sample what the sample has had since, or says that it wants none. */
export async function takeSample({
  ctx,
  input: { leagueId, takes, reason },
}: Call<TakeSampleInput, SignedInContext>): Promise<{ readonly added: number }> {
  await mustRunLeague(ctx, leagueId);
  const { core, caller } = ctx;
  return core.db.transaction(async (tx) => {
    await lockSample(tx, leagueId);
    const offered = await offeredBySample(tx, leagueId);
    // Somebody else has decided meanwhile.
    if (offered === 0) return { added: 0 };
    const added = takes ? await addNew(tx, sampleLeague(leagueId), core.clock.now()) : 0;
    await updateLeague(tx, leagueId, { sampleVersion: SAMPLE_VERSION });
    const words = takes ? `added ${newWords(leagueId, added)}` : `left out ${newWords(leagueId, offered)}`;
    await writeAudit(tx, {
      leagueId,
      userId: caller.account.userId,
      action: takes ? 'sample.taken' : 'sample.left',
      subjectKind: 'league',
      subjectId: leagueId,
      summary: `${named(caller.account)} ${words} that ${offered === 1 ? 'is' : 'are'} new in the sample.`,
      reason,
      details: {},
    });
    return { added };
  });
}
