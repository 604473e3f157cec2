import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq, sql } from 'drizzle-orm';
import { STANDARD_DEFENSE } from '@/game/decisions';
import { basesOccupied, fieldingSide } from '@/game/queries';
import { fillTestDatabase } from '@/testing/db-fixtures';
import { freshId, FRIEND, OWNER, playUntil, seatedGame, testGame, testManager, userOf } from '@/testing/live-game';
import { until, watchGame } from '@/testing/live-watch';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import type { OpenDatabase } from './database';
import { pgliteDatabase } from './open-pglite';
import { openPostgres } from './open-postgres';
import { diceSeeds, gameHistory, games, gameSeats, gameSessions } from './schema/games';
import { events } from './schema/log';
import { plays } from './schema/plays';

let server: ThrowAwayPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

describe.each([
  ['PostgreSQL', async () => openPostgres({ url: await server.copy(), migrationsFolder: 'drizzle' })],
  ['PGlite', async () => pgliteDatabase(await PGlite.create(), 'drizzle')],
] as const)('live games on %s', (_, open) => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await open();
    await fillTestDatabase(database.db);
  });
  afterAll(() => database.close());

  test('a game stopped in mid-inning comes back field by field in another process', async () => {
    const first = testManager(database.store);
    const gameId = await seatedGame(first.live, testGame());
    const state = await playUntil(
      first.live,
      gameId,
      (state) =>
        state.inning >= 2 && state.phase.type === 'decisions' && basesOccupied(state).length > 0 && state.outs > 0,
    );
    await first.live.act({
      gameId,
      actionId: freshId(),
      user: userOf(fieldingSide(state)),
      action: { type: 'decideDefense', decision: STANDARD_DEFENSE },
    });
    const before = await first.live.view(gameId, 'both');
    const second = testManager(database.store);
    const report = await second.live.recoverAll();
    expect(report.failed).toEqual([]);
    expect(await second.live.view(gameId, 'both')).toEqual(before);
    expect((await second.live.meta(gameId))?.seats).toEqual({ away: FRIEND, home: OWNER });
    const over = await playUntil(second.live, gameId, () => false);
    expect(over.status).toBe('completed');
    await second.live.close();
    await first.live.close();
  });

  test('a game of two computers plays to its end and leaves its record; its plays stay', async () => {
    const { live, clock, lines } = testManager(database.store);
    const gameId = await seatedGame(live, testGame({ computers: ['away', 'home'], innings: 2, pace: 0 }));
    const watcher = await watchGame(live, gameId, 'spectator');
    await until(() => watcher.messages.some((message) => JSON.stringify(message).includes('"gameEnded"')));
    expect(clock.pending).toBe(0);
    const { db } = database;
    const archived = async () => db.select().from(gameHistory).where(eq(gameHistory.gameId, gameId));
    for (let found = await archived(); found.length === 0;) found = await archived();
    const [record] = await archived();
    const [game] = await db.select().from(games).where(eq(games.id, gameId));
    const log = await db.select().from(events).where(eq(events.gameId, gameId));
    expect(record).toMatchObject({
      awayComputer: 'balanced',
      homeComputer: 'balanced',
      winner: game?.winner,
      endReason: game?.endReason,
      computerWon: game?.winner !== null,
      turns: (await db.select().from(plays).where(eq(plays.gameId, gameId))).length,
    });
    expect(record?.replay).toHaveLength(log.length);
    expect(await db.select().from(gameSessions).where(eq(gameSessions.gameId, gameId))).toEqual([]);
    expect(lines.filter((line) => line.includes('failed'))).toEqual([]);
    await watcher.stop();
    await live.close();
  });

  test('the live session tells who is there, the last action and the state', async () => {
    const { live } = testManager(database.store);
    const gameId = await seatedGame(live, testGame());
    const watcher = await watchGame(live, gameId, 'away', { user: FRIEND });
    const state = await playUntil(live, gameId, ({ inning }) => inning === 2);
    const session = async () => database.db.select().from(gameSessions).where(eq(gameSessions.gameId, gameId));
    for (let [row] = await session(); row?.snapshotSeq !== state.seq; [row] = await session());
    const [row] = await session();
    expect(row).toMatchObject({ connected: [FRIEND], snapshot: { state } });
    expect(row?.lastActionId).toMatch(/^test-action-/);
    expect(row?.lastActionAt).toEqual(new Date('2026-04-01T18:00:00.000Z'));
    await watcher.stop();
    await live.close();
  });

  test('the seed of a game that goes on is in its own table and in no other', async () => {
    const { live } = testManager(database.store);
    const gameId = await seatedGame(live, testGame());
    await playUntil(live, gameId, ({ inning }) => inning === 2);
    await live.close();
    const [kept] = await database.db.select().from(diceSeeds).where(eq(diceSeeds.gameId, gameId));
    const tables = await database.db.execute(
      sql`select table_name from information_schema.tables where table_schema = 'public'`,
    );
    const names = listOf(tables).map((row) => String(row['table_name']));
    expect(names.length).toBeGreaterThan(15);
    const holders: string[] = [];
    for (const name of names) {
      const found = await database.db.execute(
        sql`select 1 from ${sql.identifier(name)} t where t::text like ${`%${kept?.seed ?? ''}%`}`,
      );
      if (listOf(found).length > 0) holders.push(name);
    }
    expect(kept?.seed).toMatch(/^[0-9a-f]{64}$/);
    expect(holders).toEqual(['dice_seeds']);
  });

  test('two processes fence each other by seq', async () => {
    const [one, other] = [testManager(database.store), testManager(database.store)];
    const gameId = await seatedGame(one.live, testGame());
    const { seq } = await playUntil(one.live, gameId, ({ phase }) => phase.type === 'decisions');
    await other.live.view(gameId, 'both');
    const request = {
      gameId,
      actionId: freshId(),
      user: OWNER,
      action: { type: 'decideDefense', decision: STANDARD_DEFENSE },
    } as const;
    const answers = await Promise.all([one.live.act(request), other.live.act(request)]);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.seq).toBe(seq + 1);
    const seats = await database.db.select().from(gameSeats).where(eq(gameSeats.gameId, gameId));
    expect(seats).toHaveLength(2);
    await one.live.close();
    await other.live.close();
  });
});

/** Rows of a raw statement: the two drivers wrap them differently. */
const listOf = (answer: unknown): readonly Readonly<Record<string, unknown>>[] =>
  (Array.isArray(answer) ? answer : (answer as { readonly rows: unknown }).rows) as readonly Readonly<
    Record<string, unknown>
  >[];
