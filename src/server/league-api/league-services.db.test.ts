import { and, asc, eq, isNull } from 'drizzle-orm';
import pino from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LeagueId } from '@/game/state';
import { openDatabase, type OpenDatabase } from '@/server/db/database';
import { teamRows } from '@/server/db/queries/league-lists';
import { readTeam } from '@/server/db/queries/league-team';
import { serviceStates } from '@/server/db/queries/service-state';
import { leaguePages } from '@/server/db/schema/league-services';
import { cards, cardsets, cardVersions, players } from '@/server/db/schema/leagues';
import { loadSample } from '@/server/services/leagues/load-sample';
import { defined } from '@/shared/assert';
import { leagueOutside, type LeagueWorld } from '@/testing/league-outside';
import { pdRows, sbaRows, type ServiceRow } from '@/testing/league-rows';
import { standInService, type Mood, type StandInService } from '@/testing/league-service';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import { makeLeagueServices, type LeagueServices } from './league-services';

const KEY = 'key-of-the-stand-in';
const TODAY = '2026-04-01';

describe('following a league’s service', () => {
  let server: ThrowAwayPostgres;
  let database: OpenDatabase;
  let world: LeagueWorld;
  let pd: StandInService;
  let sba: StandInService;
  let services: LeagueServices;
  const logged: string[] = [];
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    database = await openDatabase({ databaseUrl: await server.copy(), dataDir: '' });
    await loadSample(database);
    world = leagueOutside();
    pd = await standInService({ rows: pdRows(), key: KEY });
    sba = await standInService({ rows: sbaRows(), key: KEY });
    logged.length = 0;
    services = follow();
  });
  afterEach(async () => {
    await services.stop();
    await Promise.all([pd.close(), sba.close()]);
    await database.close();
  });

  function follow(address = pd.url): LeagueServices {
    return makeLeagueServices({
      settings: {
        leagueServices: { pd: { url: address, key: KEY }, sba: { url: sba.url, key: KEY } },
        leagueRefreshMs: 15 * 60_000,
      },
      db: database.db,
      log: pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) }),
      outside: world.outside,
      count: (league, outcome) => void world.counted.push(`${league} ${outcome}`),
    });
  }

  const stateOf = async (league: LeagueId) =>
    defined(
      (await serviceStates(database.db)).find(({ leagueId }) => leagueId === league),
      'state',
    );
  const teamNames = async (league: LeagueId) => (await teamRows(database.db, league)).map(({ name }) => name);
  const teamNamed = async (league: LeagueId, name: string, day = TODAY) => {
    const team = (await teamRows(database.db, league)).find((each) => each.name.startsWith(name));
    return defined(await readTeam(database.db, defined(team, 'team').id, day), 'team');
  };
  const menOf = async (league: LeagueId, name: string, day = TODAY) =>
    (await teamNamed(league, name, day)).members.map((member) => member.name);
  /** The pause between two readings that a person asks for is over. */
  const again = async (league: LeagueId): Promise<void> => {
    world.clock.advance(2_000);
    await services.refresh(league);
  };
  const row = (service: StandInService, resource: string, index: number): ServiceRow =>
    defined(service.rows[resource]?.[index], 'row');

  test('a league of cards replaces the sample, and is whole', async () => {
    await services.refresh('pd');
    expect(await teamNames('pd')).toEqual(['Bellmouth PD', 'Otter Creek PD', 'Quarry Hill PD', 'Tin Harbour PD']);
    const { members, park, color } = await teamNamed('pd', 'Tin');
    expect(park).toEqual({ name: 'Tin Harbour Ground', homeRunL: 9, homeRunR: 10, single: 11 });
    expect(color).toBe('#24608f');
    expect(members).toHaveLength(26);
    const names = defined(pd.rows['cards'], 'cards').slice(0, 26);
    expect(members.map(({ name }) => name)).toEqual(names.map((card) => card['name']));
    expect(members.every(({ card, cardset }) => card !== null && cardset !== null)).toBe(true);
    expect(await database.db.select().from(cardsets).where(isNull(cardsets.removedAt))).toMatchObject([
      { externalId: '1', name: 'Season 1' },
      { externalId: '2', name: 'Season 2' },
    ]);
    const [first] = await database.db.select().from(cards).where(eq(cards.externalId, 'c5'));
    expect(first).toMatchObject({ rarity: 'All-Star', imageUrl: 'https://cards.example/5.png', fromService: true });
    expect(await stateOf('pd')).toMatchObject({ problem: null, failures: 0, leftOutCount: 0, address: pd.url });
    expect(await teamNames('sba')).toHaveLength(8);
  });

  test('a league of paper cards too: positions, pitchers, who he is', async () => {
    Object.assign(row(sba, 'players', 0), { injuredUntil: '2026-04-02' });
    Object.assign(row(sba, 'players', 1), { minorLeague: true });
    await services.refresh('sba');
    expect(await teamNames('sba')).toHaveLength(4);
    const all = defined(sba.rows['players'], 'players').slice(0, 26);
    expect(await menOf('sba', 'Tin')).toEqual(all.slice(2).map((player) => player['name']));
    expect(await menOf('sba', 'Tin', '2026-04-02')).toContain(all[0]?.['name']);
    const { members } = await teamNamed('sba', 'Tin');
    const [known] = members;
    expect(known?.personKey).toBe('person:person-3');
    expect(known?.abilities.fielding).toEqual(all[2]?.['positions']);
    expect(members.filter(({ abilities }) => abilities.pitching !== null).length).toBeGreaterThan(9);
  });

  test('what did not change is neither sent nor written again', async () => {
    await services.refresh('pd');
    const before = await database.db.select().from(cards).orderBy(asc(cards.id));
    pd.asked.length = 0;
    await again('pd');
    expect(pd.asked.map(({ status }) => status)).toEqual([304, 304, 304, 304, 304]);
    expect(pd.asked.map(({ path }) => path)).toEqual([
      '/api/teams',
      '/api/cardsets',
      '/api/cards',
      '/api/cards?after=50',
      '/api/cards?after=100',
    ]);
    expect(await database.db.select().from(cards).orderBy(asc(cards.id))).toEqual(before);
    expect(await teamNames('pd')).toHaveLength(4);
  });

  test('a changed card is a new version of the same card; a card that goes is hidden and comes back', async () => {
    await services.refresh('pd');
    const team = await teamNamed('pd', 'Tin');
    const gone = defined(team.members[3], 'member');
    const changed = defined(team.members[0], 'member');
    Object.assign(row(pd, 'cards', 0), { name: 'Another Name' });
    const [taken] = pd.rows['cards']?.splice(3, 1) ?? [];
    const versions = await database.db.$count(cardVersions);
    await again('pd');
    const after = (await teamNamed('pd', 'Tin')).members;
    expect(after).toHaveLength(25);
    expect(after[0]).toMatchObject({ playerId: changed.playerId, name: 'Another Name' });
    expect(after.some(({ playerId }) => playerId === gone.playerId)).toBe(false);
    expect(await database.db.$count(cardVersions)).toBe(versions + 1);
    expect(await database.db.$count(cards, eq(cards.id, gone.playerId))).toBe(1);
    pd.rows['cards']?.push(defined(taken, 'card'));
    await again('pd');
    expect((await teamNamed('pd', 'Tin')).members.map(({ playerId }) => playerId)).toContain(gone.playerId);
  });

  test('a card in another cardset is another card, as games may hold the old one', async () => {
    await services.refresh('pd');
    const before = defined((await teamNamed('pd', 'Tin')).members[0], 'member');
    row(pd, 'cards', 0)['cardset'] = before.cardset === 100_001 ? 2 : 1;
    await again('pd');
    const [after] = (await teamNamed('pd', 'Tin')).members.filter(({ name }) => name === before.name);
    expect(after?.cardset).not.toBe(before.cardset);
    expect(after?.playerId).not.toBe(before.playerId);
    expect((await teamNamed('pd', 'Tin')).members).toHaveLength(26);
  });

  test('a man with two cards brings the newest', async () => {
    await services.refresh('pd');
    const second: ServiceRow = { ...row(pd, 'cards', 0), id: 'second', cardset: 2 };
    pd.rows['cards']?.push(second);
    await again('pd');
    const { members } = await teamNamed('pd', 'Tin');
    expect(members).toHaveLength(26);
    const [newest] = await database.db.select().from(cards).where(eq(cards.externalId, 'second'));
    expect(members.filter(({ name }) => name === second['name']).map(({ playerId }) => playerId)).toEqual([newest?.id]);
  });

  test('a team that goes is in no list, and its id stays', async () => {
    await services.refresh('sba');
    const { teamId } = await teamNamed('sba', 'Otter');
    sba.rows['teams']?.splice(2, 1);
    await again('sba');
    expect(await teamNames('sba')).toHaveLength(3);
    expect(await readTeam(database.db, teamId, TODAY)).toBeNull();
    // Its players are still listed, and stay with it.
    expect(await stateOf('sba')).toMatchObject({ problem: null, leftOutCount: 0 });
    expect(await database.db.$count(players, and(eq(players.teamId, teamId), isNull(players.removedAt)))).toBe(26);
  });

  test('wrong rows are left out and told; what was known of them stays', async () => {
    await services.refresh('sba');
    Object.assign(row(sba, 'players', 0), { bats: 'sometimes', name: 'Never Seen' });
    Object.assign(row(sba, 'players', 1), { team: 't99' });
    Object.assign(row(sba, 'players', 2), { name: 'Fresh Name' });
    const before = await menOf('sba', 'Tin');
    await again('sba');
    expect(await menOf('sba', 'Tin')).toEqual([...before.slice(0, 2), 'Fresh Name', ...before.slice(3)]);
    const told = [
      { resource: 'players', row: '1', field: 'bats' },
      { resource: 'players', row: '2', field: 'team', message: 'names a team that the service does not list' },
    ];
    expect(await stateOf('sba')).toMatchObject({ problem: null, leftOutCount: 2, leftOut: told });
    // A page with wrong rows is told again, though it did not change.
    await again('sba');
    expect(await stateOf('sba')).toMatchObject({ leftOutCount: 2 });
    // Nor is it forgotten while the service is away, or when the server starts anew.
    await services.stop();
    services = follow();
    await services.start();
    sba.mood = 'refuses';
    await again('sba');
    expect(await stateOf('sba')).toMatchObject({ failures: 1, leftOutCount: 2, leftOut: told });
    sba.mood = 'well';
    Object.assign(row(sba, 'players', 0), { bats: 'R' });
    Object.assign(row(sba, 'players', 1), { team: 't1' });
    await again('sba');
    expect(await stateOf('sba')).toMatchObject({ leftOutCount: 0, leftOut: [] });
    expect((await menOf('sba', 'Tin'))[0]).toBe('Never Seen');
  });

  test('a row without an id may be anyone: nobody is taken for gone', async () => {
    await services.refresh('sba');
    delete row(sba, 'players', 5)['id'];
    await again('sba');
    expect(await menOf('sba', 'Tin')).toHaveLength(26);
    expect(await stateOf('sba')).toMatchObject({ leftOutCount: 1, leftOut: [{ row: '#6', field: 'id' }] });
  });

  const MOODS: readonly [Mood, string][] = [
    ['hangs', 'The service is not answering.'],
    ['drips', 'The service is not answering.'],
    ['hangsUp', 'The service cannot be reached.'],
    ['fails', 'The service answers with an error (500).'],
    ['busy', 'The service asks to be left alone for a while.'],
    ['refuses', 'The service does not accept this server’s key (403).'],
    ['elsewhere', 'The service sends this server to another address.'],
    ['rubbish', 'What the service sends for teams cannot be used: it is no JSON.'],
    ['wrongShape', 'What the service sends for teams cannot be used: it is no page of rows.'],
    ['floods', 'What the service sends for teams cannot be used: a page is larger than 8 MB.'],
  ];
  test.each(MOODS)(
    'one that %s: the league stays as it was, with its age, until it recovers',
    async (mood, problem) => {
      await services.refresh('pd');
      const read = await stateOf('pd');
      const before = await teamNamed('pd', 'Tin');
      // Whoever answers at all may take his time, on a busy machine too.
      world.isPatient = mood !== 'hangs' && mood !== 'drips';
      pd.mood = mood;
      row(pd, 'teams', 0)['name'] = 'Tin Town';
      world.clock.advance(60_000);
      await again('pd');
      expect(await stateOf('pd')).toMatchObject({ problem, failures: 1, succeededAt: read.succeededAt });
      expect(services.ages().get('pd')).toBe(62);
      expect(await teamNamed('pd', 'Tin')).toEqual(before);
      expect(logged.join('')).not.toContain(KEY);

      pd.mood = 'well';
      world.isPatient = true;
      world.clock.advance(3_600_000);
      await services.refresh('pd');
      // A reading that was on its way when the service came back may still have met it as it was.
      if ((await stateOf('pd')).problem !== null) await again('pd');
      expect(await stateOf('pd')).toMatchObject({ problem: null, failures: 0 });
      expect(await teamNames('pd')).toContain('Tin Town');
      expect(services.ages().get('pd')).toBe(0);
    },
  );

  test('one that was never read leaves the sample to play with', async () => {
    pd.mood = 'fails';
    await services.refresh('pd');
    expect(await teamNames('pd')).toHaveLength(8);
    expect(await stateOf('pd')).toMatchObject({ succeededAt: null, failures: 1 });
    expect(services.ages().has('pd')).toBe(false);
  });

  test('one whose teams cannot field nine men leaves the sample beside them', async () => {
    sba.rows['players']?.splice(9);
    await services.refresh('sba');
    expect(await teamNames('sba')).toHaveLength(12);
  });

  test.each(['teams', 'players'])('one that has no %s any more is not believed', async (resource) => {
    await services.refresh('sba');
    sba.rows[resource] = [];
    await again('sba');
    expect(await stateOf('sba')).toMatchObject({
      problem: `What the service sends for ${resource} cannot be used: it has no rows.`,
    });
    expect(await teamNames('sba')).toHaveLength(4);
    expect(await menOf('sba', 'Tin')).toHaveLength(26);
  });

  test('one that fails in the middle keeps what was read before and hides nothing', async () => {
    await services.refresh('pd');
    row(pd, 'teams', 0)['name'] = 'Tin Town';
    pd.rows['cards']?.splice(0, 60);
    const { cards: rows = [] } = pd.rows;
    delete pd.rows['cards'];
    await again('pd');
    expect(await stateOf('pd')).toMatchObject({
      problem: 'What the service sends for cards cannot be used: it answers with status 404.',
    });
    expect(await menOf('pd', 'Tin Town')).toHaveLength(26);
    pd.rows['cards'] = rows;
    await again('pd');
    expect((await teamNamed('pd', 'Tin Town')).members).toHaveLength(0);
  });

  test('failures push the next reading further away; a person may ask before', async () => {
    pd.mood = 'fails';
    const gaps: number[] = [];
    for (let failure = 0; failure < 8; failure += 1) {
      await again('pd');
      const { nextTryAt, triedAt } = await stateOf('pd');
      gaps.push((nextTryAt.getTime() - triedAt.getTime()) / 1_000);
    }
    expect(gaps.every((gap, index) => gap >= Math.min(900, 30 * 2 ** index) / 2)).toBe(true);
    expect(gaps.every((gap, index) => gap <= Math.min(900, 30 * 2 ** index))).toBe(true);
    expect(Math.max(...gaps)).toBeGreaterThan(450);
    pd.mood = 'busy';
    pd.retryAfter = 1_200;
    await again('pd');
    pd.asked.length = 0;
    await again('pd');
    expect(pd.asked).toEqual([]);
    world.clock.advance(1_200_000);
    await services.refresh('pd');
    expect(pd.asked.length).toBeGreaterThan(0);
  });

  test('readings do not overlap, and follow each other at their time', async () => {
    await Promise.all([services.refresh('pd'), services.refresh('pd'), services.refresh('pd')]);
    expect(pd.asked.filter(({ path }) => path === '/api/teams')).toHaveLength(1);
    await services.refresh('pd');
    expect(pd.asked.filter(({ path }) => path === '/api/teams')).toHaveLength(1);
    world.clock.advance(15 * 60_000 - 1);
    expect(services.isReading('pd')).toBe(false);
    world.clock.advance(1);
    expect(services.isReading('pd')).toBe(true);
    await services.refresh('pd');
    expect(pd.asked.filter(({ path }) => path === '/api/teams')).toHaveLength(2);
  });

  test('after a restart the state is known, what was read is not read again, a failing one has its rest', async () => {
    await services.refresh('pd');
    sba.mood = 'fails';
    await services.refresh('sba');
    await services.stop();
    pd.asked.length = 0;
    sba.asked.length = 0;
    services = follow();
    await services.start();
    expect(services.ages().get('pd')).toBe(0);
    await services.refresh('pd');
    expect(pd.asked.every(({ status }) => status === 304)).toBe(true);
    expect(sba.asked).toEqual([]);
    expect(services.isReading('sba')).toBe(false);
    world.clock.advance(30_000);
    expect(services.isReading('sba')).toBe(true);
    await services.refresh('sba');
    expect(await stateOf('sba')).toMatchObject({ failures: 2 });
  });

  test('another address is read whole', async () => {
    await services.refresh('pd');
    await services.stop();
    const other = await standInService({ rows: pdRows(), key: KEY });
    other.rows['teams']?.splice(3, 1);
    other.rows['cards']?.splice(78);
    services = follow(other.url);
    await services.refresh('pd');
    await services.stop();
    await other.close();
    expect(other.asked.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await teamNames('pd')).toHaveLength(3);
    expect(await database.db.$count(leaguePages)).toBe(4);
  });

  test('a stop breaks off a reading at once', async () => {
    pd.mood = 'hangs';
    const reading = services.refresh('pd');
    await services.stop();
    await reading;
    expect(services.isReading('pd')).toBe(false);
    expect(await serviceStates(database.db)).toEqual([]);
  });

  test('counts its requests by league', async () => {
    sba.mood = 'refuses';
    await Promise.all([services.refresh('pd'), services.refresh('sba')]);
    expect(world.counted.toSorted()).toEqual([...Array.from({ length: 5 }, () => 'pd ok'), 'sba refused']);
  });
});
