import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import type { Card } from '@/cards/card';
import { makeCard } from '@/cards/card';
import { cardHash } from '@/cards/card-hash';
import { cardMarks, MARK_KEYS } from '@/cards/card-marks';
import { playedPositions } from '@/leagues/team';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { sampleReserves } from '@/leagues/sample/sample-reserves';
import { cardList, playerSearch } from '@/server/api/schemas/card-list.schema';
import type { Core } from '@/server/core';
import { type OpenDatabase, openDatabase } from '@/server/db/database';
import { cards, cardsets, players } from '@/server/db/schema/leagues';
import { defined } from '@/shared/assert';
import { memoryCore } from '@/testing/memory-core';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import type { ServiceContext } from '../context';
import { issueCards } from '../leagues/issue-cards';
import { loadSample } from '../leagues/load-sample';
import { searchPlayers } from '../leagues/search-players';
import { getCard } from './get-card';
import { getVersion } from './get-version';
import { listCards } from './list-cards';
import { listCardsets } from './list-cardsets';
import { showCards } from './show-cards';

const NOW = Date.parse('2026-04-10T12:00:00Z');
const teams = sampleTeams('pd');
const first = teams.flatMap((team) =>
  team.members.map((member) => ({ ...member, teamId: team.teamId as number | null })),
);
/** Every card: those of the teams' first men, then those of the reserves. */
const members = [
  ...first,
  ...sampleReserves('pd').map(({ card, name, abilities, teamId }) => ({
    playerId: card?.id ?? 0,
    name,
    abilities,
    card: card?.card ?? null,
    cardset: card?.cardset ?? null,
    teamId,
  })),
];
const member = (index: number) => defined(members[index], 'member');
const cardOf = (index: number): Card => defined(member(index).card ?? undefined, 'card');

describe('the library of cards', () => {
  let server: ThrowAwayPostgres;
  let database: OpenDatabase;
  let core: Core;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    database = await openDatabase({ databaseUrl: await server.copy(), dataDir: '' });
    await loadSample(database);
    core = memoryCore({ IMAGE_HOSTS: 'cards.example' }, { db: database.db, clock: { now: () => NOW } });
  });
  afterEach(async () => {
    await core.live.close();
    await database.close();
  });

  const ctx = (): ServiceContext => ({ core, caller: { account: null, session: null, address: '127.0.0.1' } });
  const list = (input: object = {}) => listCards({ ctx: ctx(), input: cardList.parse({ limit: 500, ...input }) });
  const ids = async (input: object) => (await list(input)).cards.map(({ playerId }) => playerId);
  const wanted = (is: (one: (typeof members)[number]) => boolean) => members.filter(is).map(({ playerId }) => playerId);
  const same = (one: readonly number[], other: readonly number[]) =>
    expect(one.toSorted((a, b) => a - b)).toEqual(other.toSorted((a, b) => a - b));

  test('lists every card with its team, set and marks', async () => {
    const { cards: rows, total } = await list();
    expect([rows.length, total]).toEqual([members.length, members.length]);
    const first = rows.find(({ playerId }) => playerId === member(0).playerId);
    expect(first).toMatchObject({
      league: 'pd',
      name: member(0).name,
      cardset: member(0).cardset,
      cardHash: cardHash(cardOf(0)),
      marks: cardMarks(cardOf(0)),
      positions: playedPositions(member(0).abilities),
      team: { teamId: teams[0]?.teamId, name: teams[0]?.name },
      imageUrl: null,
    });
  });

  test('narrows by team, set, position, hands, kind and words of the name', async () => {
    same(
      await ids({ team: 2 }),
      wanted(({ teamId }) => teamId === 2),
    );
    const sets = [...new Set(members.map(({ cardset }) => cardset))].slice(0, 2);
    same(
      await ids({ cardsets: sets }),
      wanted(({ cardset }) => sets.includes(cardset)),
    );
    same(
      await ids({ positions: ['C', 'SS'] }),
      wanted(({ abilities }) => playedPositions(abilities).some((position) => position === 'C' || position === 'SS')),
    );
    same(
      await ids({ bats: 'L', throws: 'R' }),
      wanted(({ abilities: { bats, throws } }) => bats === 'L' && throws === 'R'),
    );
    same(
      await ids({ kind: 'pitchers' }),
      wanted(({ abilities }) => abilities.pitching !== null),
    );
    same(
      await ids({ kind: 'hitters' }),
      wanted(({ abilities }) => abilities.pitching === null),
    );
    const [given = '', family = ''] = member(3).name.toLowerCase().split(' ');
    same(
      await ids({ text: `${family.slice(1)} ${given.slice(0, 2)}` }),
      wanted(({ name }) => {
        const lower = name.toLowerCase();
        return lower.includes(family.slice(1)) && lower.includes(given.slice(0, 2));
      }),
    );
    expect(await ids({ text: '%' })).toEqual([]);
    expect(await ids({ league: 'sba' })).toEqual([]);
  });

  test('finds those of no team, and those of a rarity', async () => {
    await database.db
      .update(cards)
      .set({ teamId: null, rarity: 'All-Star' })
      .where(eq(cards.id, member(5).playerId));
    same(await ids({ team: 'none' }), [member(5).playerId, ...wanted(({ teamId }) => teamId === null)]);
    expect(await ids({ rarities: ['All-Star'] })).toEqual([member(5).playerId]);
    expect((await list({ team: 'none', rarities: ['All-Star'] })).cards[0]).toMatchObject({
      team: null,
      rarity: 'All-Star',
    });
  });

  test('sorts by every mark either way, cards without it last', async () => {
    const ways = ['ascending', 'descending'] as const;
    for (const { sort, direction } of MARK_KEYS.flatMap((sort) => ways.map((direction) => ({ sort, direction })))) {
      const values = (await list({ sort, direction })).cards.map(({ marks }) => marks[sort]);
      const rated = values.filter((value) => value !== undefined);
      expect(rated.length).toBeGreaterThan(0);
      expect(values.slice(0, rated.length)).toEqual(rated);
      const sign = direction === 'ascending' ? 1 : -1;
      expect(rated).toEqual(rated.toSorted((a, b) => sign * (a - b)));
    }
  });

  test('pages that follow each other hold every card once, also where many are equal', async () => {
    for (const sort of ['range', 'team', 'rarity'] as const) {
      const seen: number[] = [];
      for (let offset = 0; offset < members.length; offset += 30) {
        const { cards: rows, total } = await list({ sort, limit: 30, offset });
        expect(total).toBe(members.length);
        seen.push(...rows.map(({ playerId }) => playerId));
      }
      expect(new Set(seen).size).toBe(members.length);
    }
    expect(await list({ offset: 5_000 })).toEqual({ cards: [], total: members.length });
  });

  test('hides what its league took away, but shows it to whoever has its address', async () => {
    const { playerId } = member(0);
    await database.db
      .update(cards)
      .set({ removedAt: new Date(NOW) })
      .where(eq(cards.id, playerId));
    expect((await list()).total).toBe(members.length - 1);
    expect(await getCard({ ctx: ctx(), input: { cardId: playerId } })).toMatchObject({ isGone: true, playerId });
    const [set] = await listCardsets({ ctx: ctx(), input: { league: 'pd' } });
    const gone = defined(set, 'set').cardsetId;
    await database.db
      .update(cardsets)
      .set({ removedAt: new Date(NOW) })
      .where(eq(cardsets.id, gone));
    expect((await list()).cards.every(({ cardset }) => cardset !== gone)).toBe(true);
    expect(
      (await listCardsets({ ctx: ctx(), input: { league: 'pd' } })).map(({ cardsetId }) => cardsetId),
    ).not.toContain(gone);
  });

  test('counts the cards of each set and names its rarities', async () => {
    await database.db
      .update(cards)
      .set({ rarity: 'All-Star' })
      .where(eq(cards.id, member(0).playerId));
    const sets = await listCardsets({ ctx: ctx(), input: { league: 'pd' } });
    expect(sets.reduce((sum, { cards: count }) => sum + count, 0)).toBe(members.length);
    expect(sets.find(({ cardsetId }) => cardsetId === member(0).cardset)?.rarities).toEqual(['All-Star']);
  });

  test('names pictures only of hosts that pages may show', async () => {
    const url = (host: string) => `https://${host}/1.png`;
    const { playerId } = member(0);
    for (const [host, shown] of [
      ['cards.example', url('cards.example')],
      ['elsewhere.example', null],
    ] as const) {
      await database.db
        .update(cards)
        .set({ imageUrl: url(host) })
        .where(eq(cards.id, playerId));
      const { cards: rows } = await list({ text: member(0).name });
      expect(rows.find((row) => row.playerId === playerId)?.imageUrl).toBe(shown);
      expect((await getCard({ ctx: ctx(), input: { cardId: playerId } })).imageUrl).toBe(shown);
    }
  });

  test('tells the versions of a card, the latest first, and the person’s other cards', async () => {
    const issue = (cardset: string, card: Card) => issueCards(database, { cardset, cards: [{ playerId: 'p', card }] });
    const { abilities, ratings } = cardOf(0);
    const changed = makeCard('New Name', { ...abilities, running: abilities.running === 17 ? 16 : 17 }, ratings);
    await issue('Spring', cardOf(0));
    await issue('Spring', changed);
    await issue('Autumn', cardOf(0));
    const { cards: rows } = await list({ sort: 'cardset', direction: 'descending' });
    const [spring] = rows.filter(({ cardsetName }) => cardsetName === 'Spring');
    const cardId = defined(spring, 'card').playerId;
    const detail = await getCard({ ctx: ctx(), input: { cardId } });
    expect(detail.card).toEqual(changed);
    expect(detail.versions.map(({ hash, isCurrent }) => [hash, isCurrent])).toEqual([
      [cardHash(changed), true],
      [cardHash(cardOf(0)), false],
    ]);
    expect(detail.others.map(({ cardsetName }) => cardsetName)).toEqual(['Autumn']);
    const before = await getVersion({ ctx: ctx(), input: { cardId, hash: cardHash(cardOf(0)) } });
    expect(before).toEqual(cardOf(0));
    await expect(getVersion({ ctx: ctx(), input: { cardId, hash: cardHash(cardOf(1)) } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(getCard({ ctx: ctx(), input: { cardId: 9_999_999 } })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('compares cards in the order that was asked, without those that are not there', async () => {
    const asked = [member(7).playerId, 9_999_999, member(1).playerId];
    const shown = await showCards({ ctx: ctx(), input: { ids: asked } });
    expect(shown.map(({ playerId, card }) => [playerId, card.name])).toEqual([
      [member(7).playerId, member(7).name],
      [member(1).playerId, member(1).name],
    ]);
  });

  describe('players of paper cards', () => {
    const men = [
      ...sampleTeams('sba').flatMap((team) => team.members.map((man) => ({ ...man, teamId: team.teamId }))),
      ...sampleReserves('sba'),
    ];
    const search = (input: object = {}) =>
      searchPlayers({ ctx: ctx(), input: playerSearch.parse({ limit: 500, ...input }) });
    const found = async (input: object) => (await search(input)).players.map(({ playerId }) => playerId);
    const first = defined(men[0], 'man');

    test('are found by team, position, hand and words of the name', async () => {
      expect((await search()).total).toBe(men.length);
      same(
        await found({ team: 103 }),
        men.filter(({ teamId }) => teamId === 103).map(({ playerId }) => playerId),
      );
      const those = (is: (one: (typeof men)[number]) => boolean) => men.filter(is).map(({ playerId }) => playerId);
      same(
        await found({ positions: ['P'] }),
        those(({ abilities }) => playedPositions(abilities).includes('P')),
      );
      same(
        await found({ positions: ['1B', 'LF'], bats: 'L' }),
        those(
          ({ abilities }) =>
            abilities.bats === 'L' && (abilities.fielding['1B'] !== undefined || abilities.fielding.LF !== undefined),
        ),
      );
      expect(await found({ text: first.name })).toContain(first.playerId);
      expect(await found({ league: 'pd' })).toEqual([]);
    });

    test('are hurt until the day they are back, and shown with why they cannot play', async () => {
      const until = (day: string | null) =>
        database.db.update(players).set({ injuredUntil: day }).where(eq(players.id, first.playerId));
      // The sample's own men who are away would be among them.
      await database.db.update(players).set({ injuredUntil: null, minorLeague: false });
      await until('2026-04-11');
      expect((await search({ injured: true })).players).toMatchObject([
        { playerId: first.playerId, injuredUntil: '2026-04-11', league: 'sba', team: { teamId: first.teamId } },
      ]);
      expect((await search({ injured: false })).total).toBe(men.length - 1);
      await until('2026-04-10');
      expect((await search({ injured: true })).total).toBe(0);
      expect((await search({ injured: false })).total).toBe(men.length);
      await database.db.update(players).set({ minorLeague: true }).where(eq(players.id, first.playerId));
      expect(await found({ minors: true })).toEqual([first.playerId]);
      expect(await found({ minors: false })).not.toContain(first.playerId);
    });
  });
});
