import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeCard } from '@/cards/card';
import { cardHash } from '@/cards/card-hash';
import { cardMarks } from '@/cards/card-marks';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { sampleReserves } from '@/leagues/sample/sample-reserves';
import { issueCards } from '@/server/services/leagues/issue-cards';
import { loadSample } from '@/server/services/leagues/load-sample';
import { defined } from '@/shared/assert';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import { type OpenDatabase, openDatabase } from '../database';
import { versionMarks } from '../schema/card-marks';
import { cardIssues, cards, cardVersions } from '../schema/leagues';
import { fillMarks, issueVersions } from './card-versions';

const members = sampleTeams('pd').flatMap((team) => team.members);
const cardAt = (index: number) => defined(members[index]?.card ?? undefined, 'card');

describe('versions of cards', () => {
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

  const issuesOf = async (cardId: number): Promise<readonly string[]> =>
    (
      await database.db
        .select({ hash: cardIssues.hash })
        .from(cardIssues)
        .where(eq(cardIssues.cardId, cardId))
        .orderBy(asc(cardIssues.id))
    ).map(({ hash }) => hash);
  const issue = (index: number) =>
    issueCards(database, { cardset: 'Spring', cards: [{ playerId: 'p', card: cardAt(index) }] });

  test('every card of the sample league has its first version noted, and its marks', async () => {
    await loadSample(database);
    const { db } = database;
    const first = defined(members[0], 'member');
    expect(await issuesOf(first.playerId)).toEqual([cardHash(cardAt(0))]);
    expect(await db.$count(cardIssues)).toBe(members.length + sampleReserves('pd').length);
    const [row] = await db
      .select()
      .from(versionMarks)
      .where(eq(versionMarks.hash, cardHash(cardAt(0))));
    expect(row).toMatchObject({
      marks: cardMarks(cardAt(0)),
      bats: first.abilities.bats,
      throws: first.abilities.throws,
      pitches: first.abilities.pitching !== null,
    });
    expect(await fillMarks(db)).toBe(0);
  });

  test('a card that changes is noted once, also when it gets an old version back', async () => {
    await issue(0);
    const { id } = defined((await database.db.select({ id: cards.id }).from(cards))[0], 'card');
    await issue(0);
    expect(await issuesOf(id)).toEqual([cardHash(cardAt(0))]);
    await issue(1);
    await issue(0);
    expect(await issuesOf(id)).toEqual([0, 1, 0].map((index) => cardHash(cardAt(index))));
    await issueVersions(database.db, [id]);
    expect(await issuesOf(id)).toHaveLength(3);
  });

  test('marks that are missing or were counted another way are counted at the start', async () => {
    const { db } = database;
    await loadSample(database);
    const { count } = defined((await db.select({ count: sql<number>`count(*)::int` }).from(cardVersions))[0], 'count');
    await db.delete(versionMarks).where(eq(versionMarks.hash, cardHash(cardAt(0))));
    await db
      .update(versionMarks)
      .set({ version: 0, marks: {} })
      .where(eq(versionMarks.hash, cardHash(cardAt(1))));
    expect(await fillMarks(db)).toBe(2);
    expect(await db.$count(versionMarks)).toBe(count);
    const [row] = await db
      .select()
      .from(versionMarks)
      .where(eq(versionMarks.hash, cardHash(cardAt(1))));
    expect(row?.marks).toEqual(cardMarks(cardAt(1)));
  });

  test('a card of another name is another version with marks of its own', async () => {
    const { abilities, ratings } = cardAt(0);
    const renamed = makeCard('Another Name', abilities, ratings);
    await issueCards(database, { cardset: 'Spring', cards: [{ playerId: 'p', card: renamed }] });
    expect(await database.db.$count(versionMarks, eq(versionMarks.hash, cardHash(renamed)))).toBe(1);
  });
});
