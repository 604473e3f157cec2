import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Side } from '@/game/play';
import { STANDARD_RULES } from '@/game/rules';
import { isLegalRoster } from '@/leagues/roster/check-roster';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { rosterOf } from '@/leagues/team';
import type { Core } from '@/server/core';
import { openPostgres } from '@/server/db/open-postgres';
import type { OpenDatabase } from '@/server/db/database';
import { cards, players } from '@/server/db/schema/leagues';
import { leagueMembers, teamManagers } from '@/server/db/schema/people';
import type { NewGame } from '@/server/live/types';
import { defined } from '@/shared/assert';
import { fillTestDatabase } from '@/testing/db-fixtures';
import { FRIEND, freshId, INVITE, OWNER, playUntil, seatedGame, STRANGER, testGame } from '@/testing/live-game';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import { storeCore } from '@/testing/store-core';
import type { ServiceContext, SignedInContext } from '../context';
import { addToRoster, type Newcomer } from './add-to-roster';
import { changeRoster } from './change-roster';
import { copyLastRoster, readLastRoster } from './copy-last-roster';
import { fillRoster } from './fill-roster';
import { getPool } from './get-pool';
import { listRoster } from './list-roster';
import { removeFromRoster } from './remove-from-roster';

const TEAM = defined(sampleTeams('pd')[1], 'home team');
const RIVAL = defined(sampleTeams('pd')[0], 'away team');
/** Cards made for these tests: free, a later card of a man of the team, one outside the ladder, one of a rival's man. */
const FREE = 900_001;
const LATER = 900_002;
const OUTSIDE = 900_003;
const RIVALS = 900_004;
const LADDER = [1, 2, 3].map((cardset, index) => ({ cardset, priority: index + 1 }));

let server: ThrowAwayPostgres;
let database: OpenDatabase;
let core: Core;

const inSet = (set: number, team = TEAM) =>
  defined(
    team.members.find(({ cardset }) => cardset === set),
    'card',
  );

beforeAll(async () => {
  server = await startPostgres();
  database = await openPostgres({ url: await server.copy(), migrationsFolder: 'drizzle' });
  await fillTestDatabase(database.db);
  core = storeCore(database);
  const hashOf = async (id: number) => defined((await core.db.select().from(cards).where(eq(cards.id, id)))[0], 'card');
  const model = await hashOf(inSet(1).playerId);
  const free = { id: 900_000, leagueId: 'pd', personKey: 'test:free', name: 'Freda Free' };
  await core.db.insert(players).values(free);
  await core.db.insert(cards).values([
    { ...model, id: FREE, playerId: free.id, cardsetId: 1, teamId: null },
    { ...model, id: LATER, playerId: model.playerId, cardsetId: 2 },
    { ...model, id: OUTSIDE, playerId: free.id, cardsetId: 4, teamId: null },
    { ...model, id: RIVALS, playerId: inSet(1, RIVAL).playerId, cardsetId: 1, teamId: null },
  ]);
});
afterAll(async () => {
  await core.live.close();
  await database.close();
  await server.stop();
});
beforeEach(async () => {
  await core.db.delete(teamManagers);
  await core.db.delete(leagueMembers);
});

const as = (userId: string): SignedInContext => ({
  core,
  caller: { account: { userId, name: 'Ann', tag: 'AAAA' }, session: 's', address: '::1' },
});
const visitor = (): ServiceContext => ({ core, caller: { account: null, session: null, address: '::1' } });

/** Legal cards only, as the game's ladder has it. */
const legal = (side: Side) =>
  rosterOf(side === 'home' ? TEAM : RIVAL)
    .filter(({ cardset }) => cardset !== 4)
    .map((entry) => ({ ...entry, person: `sample:pd:${entry.player}` }));
const aGame = (over: Partial<NewGame> = {}): NewGame => {
  const game = testGame();
  return {
    ...game,
    cardsets: LADDER,
    away: { ...game.away, roster: legal('away') },
    home: { ...game.home, roster: legal('home').slice(0, 20) },
    ...over,
  };
};
const seated = (over: Partial<NewGame> = {}) => seatedGame(core.live, aGame(over));
const home = (gameId: string) => ({ gameId, side: 'home' as const });
const act = (gameId: string) => ({ ...home(gameId), actionId: freshId() });
const add = (gameId: string, ...keys: number[]) =>
  changeRoster({ ctx: as(OWNER), input: { ...act(gameId), add: keys, remove: [] } });

describe('roster.pool', () => {
  it('tells how every card of the team and of nobody stands to the game', async () => {
    const gameId = await seated();
    const pool = await getPool({ ctx: as(OWNER), input: home(gameId) });
    const standing = (player: number) =>
      defined(
        pool.pool.find((man) => man.player === player),
        'man',
      ).standing;
    expect(pool.cardsets.map(({ name }) => name)).toEqual(['First Light', 'Harvest Moon', 'Winter Ball']);
    expect(standing(inSet(1).playerId)).toEqual({ type: 'legal' });
    expect(standing(inSet(2).playerId).type).toBe('backup');
    expect(standing(FREE)).toEqual({ type: 'legal' });
    expect(standing(OUTSIDE)).toMatchObject({ why: 'The cardset Barnstormers is not in this game.' });
    expect(standing(LATER)).toMatchObject({ refusal: 'backup', conflict: `${inSet(1).name} (First Light)` });
    expect(pool.pool.find(({ player }) => player === FREE)).toMatchObject({ isFree: true, name: 'Freda Free' });
    expect(pool.pool.find(({ player }) => player === inSet(1).playerId)).not.toHaveProperty('isFree');
    expect(pool.pool.some(({ player }) => player === inSet(1, RIVAL).playerId)).toBe(false);
    expect(pool).toMatchObject({ league: 'pd', size: 26, fewest: 10, canEdit: true, closed: null, version: 3 });
    expect(pool.roster).toEqual(
      legal('home')
        .slice(0, 20)
        .map(({ player }) => player),
    );
    expect(pool.opponents).toHaveLength(legal('away').length);
    expect(pool.pool[0]?.marks.onBaseVsL).toBeGreaterThan(0);
  });

  it('tells others that it is not theirs, and shows nobody else who is in a lineup', async () => {
    const gameId = await seated();
    await core.live.act({
      gameId,
      actionId: freshId(),
      user: OWNER,
      action: { type: 'submitLineup', lineup: await lineupOf(gameId) },
    });
    const pools = [as(OWNER), as(FRIEND), visitor()].map((ctx) => getPool({ ctx, input: home(gameId) }));
    const [mine, his, anyones] = await Promise.all(pools);
    expect(mine?.inLineup).toHaveLength(10);
    expect(his).toMatchObject({ canEdit: false, inLineup: [] });
    expect(anyones).toMatchObject({ canEdit: false, closed: 'Sign in to pick a roster.', inLineup: [] });
  });

  it('shows the injured and the minor league of a paper team, refused', async () => {
    const [team, rival] = sampleTeams('sba');
    const [hurt, young] = defined(team, 'team').members;
    await core.db
      .update(players)
      .set({ injuredUntil: '2999-01-01' })
      .where(eq(players.id, defined(hurt, 'man').playerId));
    await core.db
      .update(players)
      .set({ minorLeague: true })
      .where(eq(players.id, defined(young, 'man').playerId));
    const side = (paper: NonNullable<typeof team>) => ({
      teamId: paper.teamId,
      name: paper.name,
      abbreviation: paper.abbreviation,
      computer: null,
      roster: rosterOf({ ...paper, members: paper.members.slice(2) }),
    });
    const gameId = await seatedGame(core.live, {
      ...testGame(),
      league: 'sba',
      home: side(defined(team, 'team')),
      away: side(defined(rival, 'team')),
    });
    const { pool, cardsets, checks } = await getPool({ ctx: as(OWNER), input: home(gameId) });
    expect(cardsets).toEqual([]);
    expect(checks.map(({ rule }) => rule)).not.toContain('cardsets');
    const standing = (man: { readonly playerId: number } | undefined) =>
      pool.find(({ player }) => player === man?.playerId)?.standing;
    expect(standing(hurt)).toMatchObject({ refusal: 'injured', why: expect.stringContaining('2999-01-01') });
    expect(standing(young)).toMatchObject({ refusal: 'minors' });
    const bring = (man: Newcomer) => addToRoster({ ctx: as(OWNER), input: { ...act(gameId), man } });
    await expect(bring({ playerId: defined(hurt, 'man').playerId })).rejects.toMatchObject({ code: 'ILLEGAL_ROSTER' });
    await expect(bring({ cardId: FREE })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    const entries = await listRoster({ ctx: visitor(), input: home(gameId) });
    expect(entries).toHaveLength(24);
    expect(entries[0]).toMatchObject({ league: 'sba', playerId: expect.any(Number) });
    const gone = await removeFromRoster({
      ctx: as(OWNER),
      input: { ...act(gameId), entry: defined(entries[0], 'entry').id },
    });
    expect(gone.roster).toHaveLength(23);
  });
});

/** A lineup of the home side as its roster is. */
async function lineupOf(gameId: string) {
  const { state } = defined(await core.live.view(gameId, 'home'), 'game').card;
  const { managerOf } = await import('@/managers/managers');
  return managerOf('balanced').lineup(state.home.roster, await core.cards.tableFor(state), STANDARD_RULES);
}

describe('changing a roster', () => {
  it('brings a card, by the one way and the other, and takes it away again', async () => {
    const gameId = await seated();
    const one = await addToRoster({ ctx: as(OWNER), input: { ...act(gameId), man: { cardId: FREE } } });
    expect(one.roster.at(-1)).toBe(FREE);
    expect(one.version).toBe(one.seq);
    const entries = await listRoster({ ctx: visitor(), input: home(gameId) });
    const entry = defined(
      entries.find(({ name }) => name === 'Freda Free'),
      'entry',
    );
    expect(entry).toMatchObject({
      league: 'pd',
      cardId: FREE,
      person: 'test:free',
      cardset: { name: 'First Light', priority: 1 },
    });
    expect(await listRoster({ ctx: visitor(), input: { gameId } })).toHaveLength(legal('away').length + 21);
    const call = { ...act(gameId), entry: entry.id };
    const two = await removeFromRoster({ ctx: as(OWNER), input: call });
    expect(two.roster).not.toContain(FREE);
    // The answer was lost: it is told again.
    expect((await removeFromRoster({ ctx: as(OWNER), input: call })).seq).toBe(two.seq);
    await expect(removeFromRoster({ ctx: as(OWNER), input: { ...call, actionId: freshId() } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(
      addToRoster({ ctx: as(OWNER), input: { ...act(gameId), man: { playerId: 900_000 } } }),
    ).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining('name a card') });
  });

  it('refuses with the rule, the man and the mend', async () => {
    const gameId = await seated();
    const message = (...keys: number[]) =>
      add(gameId, ...keys).then(
        () => 'allowed',
        (error: Error) => error.message,
      );
    const [first] = legal('home');
    expect(await message(OUTSIDE)).toBe('The cardset Barnstormers is not in this game.');
    expect(await message(LATER)).toContain('plays on his card of First Light here');
    expect(await message(defined(first, 'man').player)).toBe(`${first?.name} is on the roster already.`);
    expect(await message(RIVALS)).toBe(
      `${inSet(1, RIVAL).name} plays for the opponent in this game: nobody can be on both sides.`,
    );
    expect(await message(inSet(1, RIVAL).playerId)).toContain('has no such player to bring');
    expect(await message(FREE, FREE)).toBe('Freda Free is on the roster already.');
    expect((await getPool({ ctx: as(OWNER), input: home(gameId) })).version).toBe(3);
  });

  it('keeps both of two changes that are made at once', async () => {
    const gameId = await seated();
    const later = legal('home').slice(20);
    await Promise.all([add(gameId, FREE), add(gameId, ...later.slice(0, 1).map(({ player }) => player))]);
    const { roster } = await getPool({ ctx: as(OWNER), input: home(gameId) });
    expect(roster).toHaveLength(22);
  });

  it('is for holders of the team while nobody sits, then for whoever does', async () => {
    const game = aGame();
    const { gameId } = game;
    await core.live.createGame(game);
    const by = (userId: string, keys: number[]) =>
      changeRoster({ ctx: as(userId), input: { ...act(gameId), add: keys, remove: [] } });
    await expect(by(STRANGER, [FREE])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await by(OWNER, [FREE]);
    await core.db.insert(teamManagers).values({ teamId: TEAM.teamId, userId: STRANGER, role: 'co-manager' });
    await expect(by(OWNER, [])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const extra = defined(legal('home')[21], 'man').player;
    expect((await by(STRANGER, [extra])).roster).toContain(extra);
    await core.live.claimSeat({
      gameId,
      actionId: freshId(),
      user: OWNER,
      side: 'home',
      invite: null,
      nonce: 'abcdef0123',
    });
    await expect(by(STRANGER, [])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await core.db.insert(leagueMembers).values({ leagueId: 'pd', userId: FRIEND, role: 'commissioner' });
    await expect(by(FRIEND, [])).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is not for whoever sits opposite, who made the game or runs the league', async () => {
    const game = aGame();
    const { gameId } = game;
    await core.live.createGame(game);
    const [last] = legal('away').slice(-1);
    const ask = (userId: string) =>
      changeRoster({
        ctx: as(userId),
        input: { gameId, side: 'away', actionId: freshId(), add: [], remove: [defined(last, 'man').player] },
      });
    const seat = { gameId, actionId: freshId(), user: OWNER, invite: null, nonce: 'abcdef0123' };
    await core.live.claimSeat({ ...seat, side: 'home' });
    await expect(ask(OWNER)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await core.db.insert(leagueMembers).values({ leagueId: 'pd', userId: OWNER, role: 'commissioner' });
    await expect(ask(OWNER)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await core.db.insert(leagueMembers).values({ leagueId: 'pd', userId: FRIEND, role: 'commissioner' });
    expect((await ask(FRIEND)).roster).not.toContain(last?.player);
  });
});

describe('filling and copying', () => {
  it('fills up to a legal roster around who is there, and then changes nothing', async () => {
    const gameId = await seated();
    const call = act(gameId);
    const filled = await fillRoster({ ctx: as(OWNER), input: call });
    expect(isLegalRoster(filled.checks)).toBe(true);
    expect(filled.roster.length).toBeGreaterThan(20);
    expect(filled.roster.slice(0, 20)).toEqual(
      legal('home')
        .slice(0, 20)
        .map(({ player }) => player),
    );
    expect(filled.roster).not.toContain(LATER);
    expect(filled.roster).not.toContain(RIVALS);
    const again = await fillRoster({ ctx: as(OWNER), input: act(gameId) });
    expect(again).toMatchObject({ seq: filled.version, version: filled.version, roster: filled.roster });
    expect(await fillRoster({ ctx: as(OWNER), input: call })).toMatchObject({ roster: filled.roster });
  });

  it('brings the men of the last game again, and says who cannot come and why', async () => {
    const game = aGame();
    const first = await seatedGame(core.live, {
      ...game,
      cardsets: [...LADDER, { cardset: 4, priority: 4 }],
      home: { ...game.home, roster: rosterOf(TEAM).map((man) => ({ ...man, person: `sample:pd:${man.player}` })) },
    });
    await playUntil(core.live, first, ({ status }) => status === 'active');
    const gameId = await seated();
    const last = await readLastRoster({ ctx: as(OWNER), input: home(gameId) });
    expect(last).toMatchObject({ gameId: first, opponent: RIVAL.name });
    expect(last?.men.filter(({ why }) => why !== null)).toMatchObject(
      TEAM.members
        .filter(({ cardset }) => cardset === 4)
        .map(({ playerId }) => ({ player: playerId, why: 'The cardset Barnstormers is not in this game.' })),
    );
    const copied = await copyLastRoster({ ctx: as(OWNER), input: act(gameId) });
    expect(new Set(copied.roster)).toEqual(new Set(legal('home').map(({ player }) => player)));
    expect(copied.from.gameId).toBe(first);
    const stranger = aGame({ gameId: uuidv7(), visibility: 'private' });
    await core.live.createGame({ ...stranger, inviteHash: aGame().inviteHash });
    await expect(readLastRoster({ ctx: as(STRANGER), input: home(stranger.gameId) })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(
      await readLastRoster({ ctx: as(FRIEND), input: { ...home(stranger.gameId), invite: INVITE } }),
    ).not.toBeNull();
  });
});
