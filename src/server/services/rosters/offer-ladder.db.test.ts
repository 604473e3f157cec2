import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import type { OpenDatabase } from '@/server/db/database';
import { openPostgres } from '@/server/db/open-postgres';
import { defined } from '@/shared/assert';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import { storeCore } from '@/testing/store-core';
import { loadSample } from '../leagues/load-sample';
import type { ServiceContext } from '../context';
import { offerLadder } from './offer-ladder';
import { teamPool } from './team-pool';

const TEAM = defined(sampleTeams('pd')[0], 'team').teamId;

let server: ThrowAwayPostgres;
let database: OpenDatabase;
let ctx: ServiceContext;

beforeAll(async () => {
  server = await startPostgres();
  database = await openPostgres({ url: await server.copy(), migrationsFolder: 'drizzle' });
  const core = storeCore(database);
  await loadSample(core);
  ctx = { core, caller: { account: null, session: null, address: 'test' } };
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

describe('the ladder of a new game', () => {
  it('offers every set, those that teams hold as the standard', async () => {
    const { cardsets, teams } = await offerLadder({ ctx, input: { league: 'pd', teamIds: [], cardsets: null } });
    expect(cardsets.some(({ isStandard }) => isStandard)).toBe(true);
    expect(cardsets.some(({ isStandard }) => !isStandard)).toBe(true);
    expect(teams).toEqual([]);
  });

  it('counts for a team what its pool would have', async () => {
    const ids = [3, 1, 5];
    const { teams } = await offerLadder({ ctx, input: { league: 'pd', teamIds: [TEAM], cardsets: ids } });
    const cardsets = ids.map((cardset, index) => ({ cardset, name: `Set ${cardset}`, priority: index + 1 }));
    const pool = await teamPool(ctx.core, { league: 'pd', teamId: TEAM, cardsets, listed: [] });
    const legal = pool.filter(({ standing }) => standing.type !== 'refused');
    expect(teams).toEqual([
      {
        teamId: TEAM,
        own: legal.filter(({ isFree }) => isFree !== true).length,
        free: legal.filter(({ isFree }) => isFree === true).length,
      },
    ]);
    expect(legal.length).toBeGreaterThan(10);
  });

  it('is none where a league plays on paper', async () => {
    expect(await offerLadder({ ctx, input: { league: 'sba', teamIds: [], cardsets: null } })).toEqual({
      cardsets: [],
      teams: [],
    });
  });
});
