import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STANDARD_RULES } from '@/game/rules';
import { isLegalRoster } from '@/leagues/roster/check-roster';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import type { Core } from '@/server/core';
import { openPostgres } from '@/server/db/open-postgres';
import type { OpenDatabase } from '@/server/db/database';
import { gameLadder } from '@/server/db/queries/roster-pool';
import { cards, cardsets } from '@/server/db/schema/leagues';
import { teamManagers } from '@/server/db/schema/people';
import { seasonGames } from '@/server/db/schema/schedule';
import { seasonCardsets, seasons } from '@/server/db/schema/seasons';
import { defined } from '@/shared/assert';
import { fillTestDatabase } from '@/testing/db-fixtures';
import { FRIEND, freshId, OWNER, STRANGER } from '@/testing/live-game';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import { storeCore } from '@/testing/store-core';
import type { SignedInContext } from '../context';
import { getPool } from '../rosters/get-pool';
import { claimSeat } from './claim-seat';
import { createGame, type CreateGameInput } from './create-game';
import { getGame } from './get-game';

const [AWAY, HOME] = [defined(sampleTeams('pd')[0], 'team'), defined(sampleTeams('pd')[1], 'team')];
const PAPER = sampleTeams('sba').map(({ teamId }) => teamId);

let server: ThrowAwayPostgres;
let database: OpenDatabase;
let core: Core;
beforeAll(async () => {
  server = await startPostgres();
  database = await openPostgres({ url: await server.copy(), migrationsFolder: 'drizzle' });
  await fillTestDatabase(database.db);
  core = storeCore(database);
});
afterAll(async () => {
  await core.live.close();
  await database.close();
  await server.stop();
});
beforeEach(async () => {
  await core.db.delete(teamManagers);
});

const as = (userId: string): SignedInContext => ({
  core,
  caller: { account: { userId, name: 'Ann', tag: 'AAAA' }, session: 's', address: '::1' },
});
const create = (over: Partial<CreateGameInput> = {}, user = OWNER) =>
  createGame({
    ctx: as(user),
    input: {
      league: 'pd',
      away: { teamId: AWAY.teamId, manager: 'friend' },
      home: { teamId: HOME.teamId, manager: 'me' },
      rules: STANDARD_RULES,
      visibility: 'public',
      mode: 'friendly',
      pace: null,
      ...over,
    },
  });
const ladderOf = async (gameId: string) => (await gameLadder(core.db, gameId)).map(({ cardset }) => cardset);
const poolOf = (gameId: string) => getPool({ ctx: as(OWNER), input: { gameId, side: 'home' } });

describe('the ladder of a new game', () => {
  it('is every set that a team of the league holds, in their order, and the rosters are the teams’ own', async () => {
    const { gameId } = await create();
    expect(await ladderOf(gameId)).toEqual([1, 2, 3, 4, 5]);
    const { roster, checks, pool } = await poolOf(gameId);
    expect(roster).toEqual(HOME.members.map(({ playerId }) => playerId));
    expect(isLegalRoster(checks)).toBe(true);
    expect(pool.length).toBeGreaterThanOrEqual(26);
    const [created] = defined(await core.live.log(gameId, 'spectator', { afterSeq: 0, limit: 1 }), 'log');
    expect(created?.data).toMatchObject({
      cardsets: [1, 2, 3, 4, 5].map((cardset, at) => ({ cardset, priority: at + 1 })),
    });
  });

  it('is the one that was asked for, and everybody on the rosters fits in', async () => {
    const asked = [
      { cardset: 2, priority: 2 },
      { cardset: 1, priority: 1 },
    ];
    const { gameId } = await create({ cardsets: asked });
    expect(await ladderOf(gameId)).toEqual([1, 2]);
    const { state } = defined(await core.live.view(gameId, 'spectator'), 'game').card;
    for (const side of [state.away, state.home]) {
      expect(side.roster.length).toBeGreaterThanOrEqual(10);
      expect(side.roster.every(({ cardset }) => cardset === 1 || cardset === 2)).toBe(true);
    }
  });

  it('names sets of the league, enough for a team, and none on paper', async () => {
    const refusal = (over: Partial<CreateGameInput>) =>
      create(over).then(
        () => 'made',
        (error: Error) => error.message,
      );
    expect(await refusal({ cardsets: [{ cardset: 77, priority: 1 }] })).toBe('There is no cardset 77 in this league.');
    expect(await refusal({ cardsets: [{ cardset: 4, priority: 1 }] })).toMatch(
      /players who can play .* allow more cardsets/,
    );
    const paper = {
      league: 'sba',
      away: { teamId: defined(PAPER[0], 'team'), manager: 'friend' },
      home: { teamId: defined(PAPER[1], 'team'), manager: 'me' },
    } as const;
    expect(await refusal({ ...paper, cardsets: [{ cardset: 1, priority: 1 }] })).toContain('no cardsets');
    expect(await ladderOf((await create(paper)).gameId)).toEqual([]);
  });

  it('leaves out a set that nobody holds', async () => {
    await core.db.insert(cardsets).values({ id: 90, leagueId: 'pd', name: 'Loose Leaves' });
    const [card] = await core.db
      .select()
      .from(cards)
      .where(eq(cards.id, defined(HOME.members[0], 'man').playerId));
    await core.db.insert(cards).values({ ...defined(card, 'card'), id: 900_090, cardsetId: 90, teamId: null });
    expect(await ladderOf((await create()).gameId)).toEqual([1, 2, 3, 4, 5]);
    expect(
      await ladderOf(
        (
          await create({
            cardsets: [
              { cardset: 90, priority: 2 },
              { cardset: 1, priority: 1 },
            ],
          })
        ).gameId,
      ),
    ).toEqual([1, 90]);
  });

  it('is the season’s own for a game of a season', async () => {
    const [season] = await core.db
      .insert(seasons)
      .values({ leagueId: 'pd', name: 'Two sets', year: 2026, rules: STANDARD_RULES, status: 'active' })
      .returning();
    const seasonId = defined(season, 'season').id;
    await core.db.insert(seasonCardsets).values([
      { seasonId, cardsetId: 2, priority: 1 },
      { seasonId, cardsetId: 1, priority: 2 },
    ]);
    const gameId = '01900000-0000-7000-8000-00000000aaaa';
    const [place] = await core.db
      .insert(seasonGames)
      .values({ seasonId, number: 1, day: 1, deadline: new Date(), awayTeamId: AWAY.teamId, homeTeamId: HOME.teamId })
      .returning();
    const slot = { seasonId, seasonGameId: defined(place, 'place').id, before: null };
    await create({ season: { gameId, slot } });
    expect(await ladderOf(gameId)).toEqual([2, 1]);
    const { pool } = await poolOf(gameId);
    expect(pool.find(({ cardset }) => cardset?.id === 1)?.standing.type).toBe('backup');
  });
});

describe('the seats of a team that has managers', () => {
  const manage = (teamId: number, userId: string) =>
    core.db.insert(teamManagers).values({ teamId, userId, role: 'manager' });
  const claim = async (made: { readonly gameId: string; readonly invite: string | null }, userId: string) =>
    claimSeat({
      ctx: as(userId),
      input: { gameId: made.gameId, actionId: freshId(), side: 'away', invite: made.invite, nonce: 'abcdef0123' },
    });
  const FORBIDDEN = { code: 'FORBIDDEN', message: expect.stringContaining('its own managers') };

  it('are theirs when the game is made', async () => {
    await manage(HOME.teamId, FRIEND);
    await expect(create()).rejects.toMatchObject(FORBIDDEN);
    await expect(create({ mode: 'ranked' })).rejects.toMatchObject(FORBIDDEN);
    await expect(create({ mode: 'practice' })).resolves.toBeDefined();
    await expect(create({}, FRIEND)).resolves.toBeDefined();
    await expect(
      create({ home: { teamId: HOME.teamId, manager: 'computer' }, away: { teamId: AWAY.teamId, manager: 'me' } }),
    ).resolves.toBeDefined();
  });

  it('are theirs when somebody sits down', async () => {
    await manage(AWAY.teamId, FRIEND);
    const made = await create();
    await expect(claim(made, STRANGER)).rejects.toMatchObject(FORBIDDEN);
    const claimable = async (userId: string) => (await getGame({ ctx: as(userId), input: made })).claimable;
    expect(await claimable(STRANGER)).toEqual([]);
    expect(await claimable(FRIEND)).toEqual(['away']);
    await expect(claim(made, FRIEND)).resolves.toMatchObject({ events: [{ type: 'seatClaimed' }] });
    await expect(claim(await create({ mode: 'practice' }), STRANGER)).resolves.toBeDefined();
  });
});
