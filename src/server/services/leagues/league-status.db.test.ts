import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { STANDARD_RULES } from '@/game/rules';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import type { Core } from '@/server/core';
import { openDatabase, type OpenDatabase } from '@/server/db/database';
import { makeLeagueServices, type LeagueServices } from '@/server/league-api/league-services';
import { defined } from '@/shared/assert';
import { leagueOutside, type LeagueWorld } from '@/testing/league-outside';
import { pdRows, sbaRows, type ServiceRow } from '@/testing/league-rows';
import { standInService, type StandInService } from '@/testing/league-service';
import { OWNER } from '@/testing/live-game';
import { memoryCore } from '@/testing/memory-core';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import type { SignedInContext } from '../context';
import { createGame, type CreateGameInput } from '../games/create-game';
import { leagueStatus } from './league-status';
import { listPlayers } from './list-players';
import { listTeams } from './list-teams';
import { loadSample } from './load-sample';
import { refreshLeague } from './refresh-league';

const KEY = 'key-of-the-stand-in';

describe('a league of a service', () => {
  let server: ThrowAwayPostgres;
  let database: OpenDatabase;
  let service: StandInService;
  let services: LeagueServices;
  let world: LeagueWorld;
  let core: Core;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    database = await openDatabase({ databaseUrl: await server.copy(), dataDir: '' });
    await loadSample(database);
    world = leagueOutside();
    service = await standInService({ rows: { ...sbaRows(), ...cardsOnly() }, key: KEY });
    const base = memoryCore({ IMAGE_HOSTS: 'cards.example' }, { clock: world.clock, db: database.db });
    services = makeLeagueServices({
      settings: {
        leagueServices: { pd: { url: service.url, key: KEY }, sba: { url: service.url, key: KEY } },
        leagueRefreshMs: 60_000,
      },
      db: database.db,
      log: base.log,
      outside: world.outside,
      count: () => undefined,
    });
    core = { ...base, leagueServices: services };
  });
  afterEach(async () => {
    await services.stop();
    await core.live.close();
    await service.close();
    await database.close();
  });

  const cardsOnly = () => {
    const { cardsets = [], cards = [] } = pdRows();
    return { cardsets, cards };
  };
  const ctx = (): SignedInContext => ({
    core,
    caller: { account: { userId: OWNER, name: 'Olive', tag: 'AAAA' }, session: 's', address: '127.0.0.1' },
  });
  const statusOf = async (league: 'pd' | 'sba', from: Core = core) =>
    (await leagueStatus({ ctx: { ...ctx(), core: from }, input: {} })).find((each) => each.league === league);
  const row = (resource: string, index: number): ServiceRow => defined(service.rows[resource]?.[index], 'row');
  const teamIds = async (league: 'pd' | 'sba') =>
    (await listTeams({ ctx: ctx(), input: { league } })).map(({ teamId }) => teamId);
  const newGame = async (league: 'pd' | 'sba', away: number, home: number): Promise<string> => {
    const input: CreateGameInput = {
      league,
      away: { teamId: away, manager: 'me' },
      home: { teamId: home, manager: 'computer' },
      rules: STANDARD_RULES,
      visibility: 'public',
      mode: 'friendly',
      pace: null,
    };
    return (await createGame({ ctx: ctx(), input })).gameId;
  };
  const rosters = async (gameId: string) => {
    const view = defined(await core.live.view(gameId, 'both'), 'view');
    return view.card.state;
  };

  test('has a status: never read, being read, fresh, stale with the reason, given up', async () => {
    const never = { source: 'sample', hasService: true, readAt: null, age: null, problem: null, isReading: false };
    expect(await statusOf('sba')).toMatchObject(never);
    const asked = await refreshLeague({ ctx: ctx(), input: { league: 'sba' } });
    expect(asked.map(({ league, isReading }) => [league, isReading])).toEqual([
      ['pd', false],
      ['sba', true],
    ]);
    await services.refresh('sba');
    expect(await statusOf('sba')).toMatchObject({
      source: 'service',
      age: 0,
      problem: null,
      nextTryAt: expect.any(String),
    });
    service.mood = 'rubbish';
    world.clock.advance(30_000);
    await services.refresh('sba');
    expect(await statusOf('sba')).toMatchObject({
      source: 'service',
      age: 30,
      problem: 'What the service sends for teams cannot be used: it is no JSON.',
    });
    const without: Core = { ...core, leagueServices: memoryCore().leagueServices };
    expect(await statusOf('sba', without)).toMatchObject({
      source: 'service',
      hasService: false,
      problem: null,
      nextTryAt: null,
    });
    expect(await statusOf('pd', without)).toMatchObject({ source: 'sample', hasService: false });
  });

  test('shows its men: cards with ratings, players with what keeps them away, pictures of known hosts', async () => {
    Object.assign(row('cards', 1), { imageUrl: 'https://elsewhere.example/x.png' });
    Object.assign(row('players', 0), { injuredUntil: '2026-05-01', minorLeague: true, imageUrl: null });
    await services.refresh('pd');
    await services.refresh('sba');
    const ofTeam = async (league: 'pd' | 'sba', name: string) => {
      const team = (await listTeams({ ctx: ctx(), input: { league } })).find((each) => each.name.startsWith(name));
      return listPlayers({ ctx: ctx(), input: { teamId: defined(team, 'team').teamId } });
    };
    const [first, second] = await ofTeam('pd', 'Tin');
    expect(first).toMatchObject({
      league: 'pd',
      name: row('cards', 0)['name'],
      imageUrl: 'https://cards.example/1.png',
      rarity: 'Starter',
      personKey: 'pd:p1',
      ratings: { batting: { L: {}, R: {} } },
    });
    expect(first?.positions.length).toBeGreaterThan(0);
    expect(second?.imageUrl).toBeNull();
    const men = await ofTeam('sba', 'Tin');
    expect(men).toHaveLength(26);
    expect(men[0]).toMatchObject({ league: 'sba', injuredUntil: '2026-05-01', minorLeague: true, imageUrl: null });
    expect(men[1]).toMatchObject({ injuredUntil: null, minorLeague: false, imageUrl: 'https://cards.example/2.png' });
    await expect(listPlayers({ ctx: ctx(), input: { teamId: 999_999 } })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is played: the injured stay at home, nobody is in a game twice, a service that hangs holds nobody up', async () => {
    Object.assign(row('players', 0), { injuredUntil: '2026-05-01' });
    Object.assign(row('players', 26), { person: 'person-2' });
    await services.refresh('sba');
    await services.refresh('pd');
    service.mood = 'hangs';
    world.clock.advance(60_000);
    expect(services.isReading('sba')).toBe(true);
    const [, otter = 0, quarry = 0, tin = 0] = await teamIds('sba');
    const { away, home } = await rosters(await newGame('sba', tin, quarry));
    expect(away.roster).toHaveLength(25);
    expect(away.roster.map(({ name }) => name)).not.toContain(row('players', 0)['name']);
    expect(home.roster).toHaveLength(25);
    expect(home.roster.map(({ name }) => name)).not.toContain(row('players', 26)['name']);
    expect((await rosters(await newGame('sba', otter, quarry))).home.roster).toHaveLength(26);
    const [, , , pdTin = 0] = await teamIds('pd');
    const [pdBell = 0] = await teamIds('pd');
    const game = await rosters(await newGame('pd', pdTin, pdBell));
    expect(game.away.roster.every(({ cardHash, cardset }) => cardHash !== null && cardset !== null)).toBe(true);
    // The timer of the hanging request is real: it is broken off.
    await services.stop();
  });

  test('refuses a game for a team with too few men, and one for a team that is gone', async () => {
    await services.refresh('sba');
    const [bell = 0, , quarry = 0, tin = 0] = await teamIds('sba');
    for (const player of (service.rows['players'] ?? []).slice(0, 17)) player['minorLeague'] = true;
    service.rows['teams']?.splice(1, 1);
    world.clock.advance(2_000);
    await services.refresh('sba');
    await expect(newGame('sba', tin, bell)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: 'Tin Harbour SBA has 9 players who can play in this game; it takes 10 or more. Pick another team.',
    });
    await expect(newGame('sba', bell, quarry)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // The sample's clubs are gone as well.
    const [sample] = sampleTeams('sba');
    await expect(newGame('sba', bell, defined(sample, 'club').teamId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
