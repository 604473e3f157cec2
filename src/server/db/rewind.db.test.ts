import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LoggedEvent } from '@/game/events';
import { isRevising } from '@/game/revise/is-revising';
import { foldLog } from '@/game/revise/fold-log';
import { playRecords } from '@/game/revise/play-records';
import type { Scorecard } from '@/game/scorecard';
import { fillTestDatabase } from '@/testing/db-fixtures';
import { recordGame, type RecordedGame } from '@/testing/live-commits';
import { testGame } from '@/testing/live-game';
import { playRewound } from '@/testing/live-rewind';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import type { OpenDatabase } from './database';
import { openPostgres } from './open-postgres';
import { playsBefore } from './queries/event-plays';
import { rebuildProjections } from './rebuild-projections';
import { games } from './schema/games';
import { plays } from './schema/plays';
import { lineups } from './schema/rosters';

describe('rewinds and corrections in PostgreSQL', () => {
  let server: ThrowAwayPostgres;
  let database: OpenDatabase;
  let game: RecordedGame;
  let gameId: string;
  let log: LoggedEvent[];

  beforeAll(async () => {
    server = await startPostgres();
    database = await openPostgres({ url: await server.copy(), migrationsFolder: 'drizzle' });
    await fillTestDatabase(database.db);
    game = await recordGame(testGame({ innings: 3 }), playRewound);
    gameId = game.created.meta.gameId;
    log = [...game.created.events];
    await database.store.create(game.created);
  });
  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  const rows = async () => ({
    games: await database.db.select().from(games).where(eq(games.id, gameId)),
    lineups: await database.db.select().from(lineups).where(eq(lineups.gameId, gameId)).orderBy(asc(lineups.id)),
    plays: await database.db.select().from(plays).where(eq(plays.gameId, gameId)).orderBy(asc(plays.number)),
  });

  /** The tables against the scorecard: what counts, and nothing else. */
  async function expectTold(card: Scorecard): Promise<void> {
    const told = await rows();
    expect(told.games).toMatchObject([
      {
        seq: card.state.seq,
        status: card.state.status,
        winner: card.state.winner,
        awayScore: card.state.score.away,
        homeScore: card.state.score.home,
        inning: card.state.inning,
      },
    ]);
    expect(told.games[0]?.completedAt === null).toBe(card.state.status !== 'completed');
    expect(told.games[0]?.startedAt).not.toBeNull();
    const standing = playRecords(log).filter(({ struck }) => struck === null);
    expect(told.plays.map(({ number, seq, kind }) => ({ number, seq, kind }))).toEqual(
      standing.map(({ seq, play: { number, kind } }) => ({ number, seq, kind })),
    );
    const men = [...card.state.away.lineup, ...card.state.home.lineup].toSorted((a, b) => a.lineupId - b.lineupId);
    expect(told.lineups).toMatchObject(
      men.map(({ lineupId, position, active }) => ({ id: lineupId, position, active })),
    );
    for (const side of ['away', 'home'] as const) {
      for (const line of card.box[side].batting) {
        const [sums] = await database.db
          .select({
            ab: sql<number>`coalesce(sum(${plays.ab}), 0)::int`,
            h: sql<number>`coalesce(sum(${plays.hit}), 0)::int`,
            rbi: sql<number>`coalesce(sum(${plays.rbi}), 0)::int`,
          })
          .from(plays)
          .where(sql`${plays.gameId} = ${gameId} and ${plays.batterId} = ${line.lineupId}`);
        expect(sums).toEqual({ ab: line.ab, h: line.h, rbi: line.rbi });
      }
    }
    const [earned] = await database.db
      .select({ runs: sql<number>`coalesce(sum(${plays.eRun}), 0)::int` })
      .from(plays)
      .where(eq(plays.gameId, gameId));
    const er = [...card.box.away.pitching, ...card.box.home.pitching].reduce((sum, line) => sum + line.er, 0);
    expect(earned?.runs).toBe(er);
  }

  test('the rows are those of what counts, after each of them and at the end', async () => {
    let changes = 0;
    for (const commit of game.commits) {
      expect(await database.store.append(commit)).toBe('committed');
      log.push(...commit.events);
      if (!commit.events.some(isRevising)) continue;
      changes++;
      await expectTold(foldLog(log));
    }
    expect(changes).toBe(4);
    await expectTold(foldLog(log));
  });

  test('rebuilt from the log they are the same rows', async () => {
    const before = await rows();
    await database.db.update(plays).set({ hit: 1, description: 'wrong' }).where(eq(plays.gameId, gameId));
    expect(await rebuildProjections(database.db, gameId)).toBe(true);
    expect(await rows()).toEqual(before);
  });

  test('a page of plays tells which were struck and which were corrected', async () => {
    const told: unknown[] = [];
    let beforeSeq: number | null = null;
    do {
      const page: Awaited<ReturnType<typeof playsBefore>> = await playsBefore(database.db, {
        gameId,
        beforeSeq,
        limit: 7,
      });
      told.push(...page);
      beforeSeq = page.length < 7 ? null : (page.at(-1)?.seq ?? null);
    } while (beforeSeq !== null);
    expect(told).toEqual(playRecords(log).toReversed());
    expect(playRecords(log).some(({ was }) => was !== null)).toBe(true);
  });
});
