import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { makeCard, type Card } from '@/cards/card';
import { cardHash } from '@/cards/card-hash';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { type OpenDatabase, openDatabase } from '@/server/db/database';
import { cards, cardsets, cardVersions, leagues, players, teams } from '@/server/db/schema/leagues';
import { defined } from '@/shared/assert';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import { issueCards, type SourceCard } from './issue-cards';
import { sampleReserves } from '@/leagues/sample/sample-reserves';
import { loadSample } from './load-sample';

const sampleCards = sampleTeams('pd').flatMap(({ members }) => members.flatMap(({ card }) => card ?? []));
const cardAt = (index: number): Card => defined(sampleCards[index], 'card');
const numbered = (count: number): SourceCard[] =>
  Array.from({ length: count }, (_, index) => ({ playerId: `p${index}`, card: cardAt(index) }));

describe('issuing cards', () => {
  let server: ThrowAwayPostgres;
  let database: OpenDatabase;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    database = await openDatabase({ databaseUrl: await server.copy(), dataDir: '' });
  });
  afterEach(() => database.close());

  const everything = async () => {
    const { db } = database;
    return {
      leagues: await db.select().from(leagues),
      cardsets: await db.select().from(cardsets).orderBy(asc(cardsets.id)),
      players: await db.select().from(players).orderBy(asc(players.id)),
      cards: await db.select().from(cards).orderBy(asc(cards.id)),
      versions: await db.select().from(cardVersions).orderBy(asc(cardVersions.hash)),
    };
  };
  const issue = (set: readonly SourceCard[], cardset = 'Spring') => issueCards(database, { cardset, cards: set });

  test('writes cardset, players, cards and versions', async () => {
    expect(await issue(numbered(3))).toEqual({ new: 3, changed: 0, unchanged: 0 });
    const stored = await everything();
    expect(stored.leagues).toMatchObject([{ id: 'pd', name: 'Paper Dynasty', kind: 'cards' }]);
    expect(stored.cardsets).toMatchObject([{ leagueId: 'pd', name: 'Spring' }]);
    expect(stored.players.map(({ externalId, name, leagueId }) => [externalId, name, leagueId])).toEqual(
      numbered(3).map(({ playerId, card }) => [playerId, card.name, 'pd']),
    );
    expect(new Set(stored.players.map(({ personKey }) => personKey)).size).toBe(3);
    const cardsetId = stored.cardsets[0]?.id;
    expect(stored.cards).toMatchObject(
      numbered(3).map(({ playerId, card }, index) => ({
        externalId: playerId,
        playerId: stored.players[index]?.id,
        cardsetId,
        hash: cardHash(card),
      })),
    );
    expect(new Map(stored.versions.map(({ hash, card }) => [hash, card]))).toEqual(
      new Map(numbered(3).map(({ card }) => [cardHash(card), card])),
    );
  });

  test('again changes nothing', async () => {
    await issue(numbered(3));
    const before = await everything();
    expect(await issue(numbered(3).toReversed())).toEqual({ new: 0, changed: 0, unchanged: 3 });
    expect(await everything()).toEqual(before);
  });

  test('a changed card is a new version; the old one, the card’s id and the others stay', async () => {
    await issue(numbered(3));
    const before = await everything();
    const old = cardAt(1);
    const renamed = makeCard('Another Name', old.abilities, old.ratings);
    const set = [{ playerId: 'p1', card: renamed }, ...numbered(4).filter(({ playerId }) => playerId !== 'p1')];
    expect(await issue(set)).toEqual({ new: 1, changed: 1, unchanged: 2 });
    const after = await everything();
    expect(after.cards.slice(0, 3)).toEqual(
      before.cards.map((row) => (row.externalId === 'p1' ? { ...row, hash: cardHash(renamed) } : row)),
    );
    expect(after.players.map(({ name }) => name)).toEqual(
      [cardAt(0), renamed, cardAt(2), cardAt(3)].map((c) => c.name),
    );
    expect(after.versions.length).toBe(5);
    expect(after.versions).toEqual(expect.arrayContaining(before.versions));
    // And back again: the version is known, nothing is lost.
    expect(await issue([{ playerId: 'p1', card: old }])).toEqual({ new: 0, changed: 1, unchanged: 0 });
    expect((await everything()).versions).toEqual(after.versions);
  });

  test('a player has a card in each cardset', async () => {
    await issue(numbered(2), 'Spring');
    expect(await issue(numbered(2), 'Autumn')).toEqual({ new: 2, changed: 0, unchanged: 0 });
    const stored = await everything();
    expect(stored.cardsets.map(({ name }) => name)).toEqual(['Spring', 'Autumn']);
    expect(stored.players.length).toBe(2);
    expect(stored.cards.map(({ externalId, playerId }) => [externalId, playerId])).toEqual(
      [...stored.players, ...stored.players].map(({ id, externalId }) => [externalId, id]),
    );
    expect(stored.versions.length).toBe(2);
  });

  test('a failure at the last card leaves nothing', async () => {
    await database.db.execute(sql`alter table cards add constraint unlucky check (external_id <> 'p2')`);
    await expect(issue(numbered(3))).rejects.toThrow();
    expect(await everything()).toEqual({ leagues: [], cardsets: [], players: [], cards: [], versions: [] });
  });

  test('a failure leaves the cards that were there as they were', async () => {
    await issue(numbered(2));
    const before = await everything();
    const twice = [
      { playerId: 'p0', card: cardAt(9) },
      { playerId: 'new', card: cardAt(7) },
      { playerId: 'new', card: cardAt(8) },
    ];
    await expect(issue(twice)).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });

  test('two at once into the same new cardset make one set', async () => {
    const counts = await Promise.all([issue(numbered(20)), issue(numbered(30))]);
    expect(counts.map((count) => count.new + count.unchanged)).toEqual([20, 30]);
    expect(counts[0].new + counts[1].new).toBe(30);
    const stored = await everything();
    expect([stored.cardsets.length, stored.players.length, stored.cards.length]).toEqual([1, 30, 30]);
  });

  test('more cards than one statement takes', async () => {
    const many = Array.from({ length: 2_100 }, (_, index) => ({ playerId: `m${index}`, card: cardAt(index % 50) }));
    expect(await issue(many)).toEqual({ new: 2_100, changed: 0, unchanged: 0 });
    expect(await issue(many)).toEqual({ new: 0, changed: 0, unchanged: 2_100 });
    expect(await database.db.$count(cards)).toBe(2_100);
    expect(await database.db.$count(cardVersions)).toBe(50);
  });

  test('before or after the sample leagues, which come whole', async () => {
    const newReserves = (['pd', 'sba'] as const).flatMap(sampleReserves).filter(({ isNew }) => isNew).length;
    await issue(numbered(3));
    expect(await loadSample(database)).toBe(true);
    expect(await database.db.$count(teams)).toBe(16);
    expect(await database.db.$count(players)).toBe(3 + 2 * 208 + newReserves);
    expect(await database.db.$count(cards, eq(cards.externalId, 'p0'))).toBe(1);
    expect(await issue(numbered(4))).toEqual({ new: 1, changed: 0, unchanged: 3 });
    expect(await database.db.$count(cards)).toBe(4 + 208 + sampleReserves('pd').length);
    expect(await loadSample(database)).toBe(false);
  });
});
