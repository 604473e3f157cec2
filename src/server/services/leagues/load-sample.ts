import { SAMPLE_LEAGUES, SAMPLE_VERSION } from '@/leagues/sample/sample-leagues';
import { hasTeams, insertLeagues } from '@/server/db/queries/league-insert';
import { updateLeague } from '@/server/db/queries/league-settings';
import type { Core } from '@/server/core';
import { sampleRows } from './sample-rows';

/** Puts the invented leagues into a database without teams; injured men are out from today on. True when it did. */
export async function loadSample({ db, clock }: Pick<Core, 'db'> & Partial<Pick<Core, 'clock'>>): Promise<boolean> {
  if (await hasTeams(db)) return false;
  const now = clock === undefined ? Date.now() : clock.now();
  for (const league of SAMPLE_LEAGUES) {
    await db.transaction(async (tx) => {
      await insertLeagues(tx, sampleRows(league, now));
      await updateLeague(tx, league.id, { sampleVersion: SAMPLE_VERSION });
    });
  }
  return true;
}
