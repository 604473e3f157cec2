import { sql } from 'drizzle-orm';
import type { LeagueId } from '@/game/state';
import { LEAGUES } from '@/leagues/league';
import { SAMPLE_LEAGUES, SAMPLE_VERSION, type SampleLeague } from '@/leagues/sample/sample-leagues';
import { reserveIds } from '@/leagues/sample/sample-reserves';
import type { Database } from '@/server/db/database';
import { writeAudit } from '@/server/db/queries/audit';
import { insertLeagues } from '@/server/db/queries/league-insert';
import { ISSUE_LOCK } from '@/server/db/queries/league-issue';
import { updateLeague } from '@/server/db/queries/league-settings';
import { lockLeague } from '@/server/db/queries/people';
import { freeIds, sampleState, sampleThere } from '@/server/db/queries/sample-state';
import { defined } from '@/shared/assert';
import type { Core } from '@/server/core';
import { newInSample } from './new-in-sample';
import { sampleRows } from './sample-rows';

/**
 * Brings sample leagues that nobody changed up to the present sample, each in one transaction; answers which. In one that
 * people changed nothing is touched: its office offers what is new.
 */
export async function updateSamples({ db, clock }: Pick<Core, 'db' | 'clock'>): Promise<readonly LeagueId[]> {
  const updated: LeagueId[] = [];
  for (const league of SAMPLE_LEAGUES) {
    const isUpdated = await db.transaction(async (tx) => {
      if (!(await isBehind(tx, league.id))) return false;
      await lockSample(tx, league.id);
      // Another process may have been first.
      const state = await sampleState(tx, league.id);
      if (state === null || (state.version ?? 0) >= SAMPLE_VERSION || state.isChanged) return false;
      const added = await addNew(tx, league, clock.now());
      await updateLeague(tx, league.id, { sampleVersion: SAMPLE_VERSION });
      if (added === 0) return false;
      await writeAudit(tx, {
        leagueId: league.id,
        userId: null,
        action: 'sample.updated',
        subjectKind: 'league',
        subjectId: league.id,
        summary: `${newWords(league.id, added)} came into the league with a newer version of the server.`,
        reason: '',
        details: {},
      });
      return true;
    });
    if (isUpdated) updated.push(league.id);
  }
  return updated;
}

/** How many men or cards are new in the sample for a league that people changed; 0 when nothing is, or it takes none. */
export async function offeredBySample(db: Database, leagueId: LeagueId): Promise<number> {
  return (await isBehind(db, leagueId)) ? freeIds(db, LEAGUES[leagueId].kind, reserveIds(leagueId)) : 0;
}

/** To be called first in a transaction that adds what is new: nobody else does meanwhile, nor counts ids. */
export async function lockSample(tx: Database, leagueId: LeagueId): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ISSUE_LOCK})`);
  await lockLeague(tx, leagueId);
}

/** Adds what a league does not have of its sample; answers how many men, or cards where it has cards. */
export async function addNew(tx: Database, league: SampleLeague, now: number): Promise<number> {
  const rows = newInSample(sampleRows(league, now), await sampleThere(tx, league.id));
  await insertLeagues(tx, rows);
  return LEAGUES[league.id].kind === 'cards' ? rows.cards.length : rows.players.length;
}

export const sampleLeague = (leagueId: LeagueId): SampleLeague =>
  defined(
    SAMPLE_LEAGUES.find(({ id }) => id === leagueId),
    'sample league',
  );

/** `122 cards`. */
export const newWords = (leagueId: LeagueId, count: number): string => {
  const noun = LEAGUES[leagueId].kind === 'cards' ? 'card' : 'player';
  const many = noun === 'card' ? 'cards' : 'players';
  return `${count} ${count === 1 ? noun : many}`;
};

async function isBehind(db: Database, leagueId: LeagueId): Promise<boolean> {
  const state = await sampleState(db, leagueId);
  return state !== null && state.isSample && (state.version ?? 0) < SAMPLE_VERSION;
}
