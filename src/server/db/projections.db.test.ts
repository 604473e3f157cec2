import { PGlite } from '@electric-sql/pglite';
import { asc, eq, type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldScorecard } from '@/game/fold-scorecard';
import type { LoggedEvent } from '@/game/events';
import type { Scorecard } from '@/game/scorecard';
import { fillTestDatabase } from '@/testing/db-fixtures';
import { recordGame, type RecordedGame } from '@/testing/live-commits';
import { testGame } from '@/testing/live-game';
import type { OpenDatabase } from './database';
import { pgliteDatabase } from './open-pglite';
import { rebuildProjections } from './rebuild-projections';
import { games } from './schema/games';
import { plays } from './schema/plays';
import { gameCardsetLinks, lineups, rosterLinks } from './schema/rosters';

describe('projections', () => {
  let database: OpenDatabase;
  let game: RecordedGame;
  let gameId: string;
  let card: Scorecard;

  beforeAll(async () => {
    database = await pgliteDatabase(await PGlite.create(), 'drizzle');
    await fillTestDatabase(database.db);
    game = await recordGame(testGame({ innings: 9 }));
    gameId = game.created.meta.gameId;
    await database.store.create(game.created);
    for (const commit of game.commits) expect(await database.store.append(commit)).toBe('committed');
    const log: readonly LoggedEvent[] = [...game.created.events, ...game.commits.flatMap((commit) => commit.events)];
    const folded = log.reduce<Scorecard | null>(foldScorecard, null);
    if (folded === null) throw new Error('no events');
    card = folded;
  });
  afterAll(() => database.close());

  const rowsOf = async (query: SQL): Promise<readonly object[]> => {
    const answer: unknown = await database.db.execute(query);
    return (answer as { readonly rows: readonly object[] }).rows;
  };

  const rows = async () => ({
    games: await database.db.select().from(games).where(eq(games.id, gameId)),
    lineups: await database.db.select().from(lineups).where(eq(lineups.gameId, gameId)).orderBy(asc(lineups.id)),
    plays: await database.db.select().from(plays).where(eq(plays.gameId, gameId)).orderBy(asc(plays.number)),
  });

  test('rebuilt from the log they are the same rows', async () => {
    const before = await rows();
    expect(before.plays).toHaveLength(card.state.playCount);
    await database.db.update(plays).set({ hit: 1, description: 'wrong' }).where(eq(plays.gameId, gameId));
    await database.db.update(games).set({ awayScore: 99, startedAt: null }).where(eq(games.id, gameId));
    expect(await rows()).not.toEqual(before);
    expect(await rebuildProjections(database.db, gameId)).toBe(true);
    expect(await rows()).toEqual(before);
    expect(await rebuildProjections(database.db, '01900000-0000-7000-8000-00000000ffff')).toBe(false);
  });

  test('the game’s row tells its standing', async () => {
    const [row] = (await rows()).games;
    expect(row).toMatchObject({
      seq: card.state.seq,
      status: 'completed',
      endReason: card.state.endReason,
      winner: card.state.winner,
      awayScore: card.state.score.away,
      homeScore: card.state.score.home,
      awayIsComputer: false,
      awayToAct: false,
      homeToAct: false,
    });
    expect(row?.startedAt).not.toBeNull();
    expect(row?.completedAt).not.toBeNull();
  });

  test('a player’s batting line is one query', async () => {
    for (const line of card.box.away.batting) {
      const found = await rowsOf(sql`
        select coalesce(sum(pa), 0)::int as pa, coalesce(sum(ab), 0)::int as ab, coalesce(sum(hit), 0)::int as h,
          coalesce(sum(double), 0)::int as double, coalesce(sum(triple), 0)::int as triple,
          coalesce(sum(homerun), 0)::int as hr, coalesce(sum(rbi), 0)::int as rbi, coalesce(sum(bb), 0)::int as bb,
          coalesce(sum(so), 0)::int as so, coalesce(sum(hbp), 0)::int as hbp, coalesce(sum(gidp), 0)::int as gidp
        from plays where game_id = ${gameId} and batter_id = ${line.lineupId}`);
      const { pa, ab, h, double, triple, hr, rbi, bb, so, hbp, gidp } = line;
      expect(found).toEqual([{ pa, ab, h, double, triple, hr, rbi, bb, so, hbp, gidp }]);
    }
  });

  test('a pitcher’s line is one query', async () => {
    for (const line of [...card.box.away.pitching, ...card.box.home.pitching]) {
      const found = await rowsOf(sql`
        select sum(outs_recorded)::int as outs, sum(pa)::int as faced, sum(hit)::int as h, sum(bb)::int as bb,
          sum(so)::int as so, sum(runs_scored)::int as r
        from plays where game_id = ${gameId} and pitcher_id = ${line.lineupId}`);
      const { outs, battersFaced: faced, h, bb, so, r } = line;
      expect(found).toEqual([{ outs, faced, h, bb, so, r }]);
    }
  });

  test('plays with the bases loaded are one query', async () => {
    const all = game.commits
      .flatMap(({ events }) => events)
      .flatMap((event) => (event.type === 'playMade' ? [event.data.play] : []));
    const loaded = all.filter((play) => play.runnersBefore.every((runner) => runner !== null));
    const found = await database.db
      .select({ number: plays.number })
      .from(plays)
      .where(sql`${plays.gameId} = ${gameId} and ${plays.baseCode} = 7`)
      .orderBy(plays.number);
    expect(found.map(({ number }) => number)).toEqual(loaded.map(({ number }) => number));
  });

  test('the roster is there once, with its cardsets', async () => {
    const links = await database.db.select().from(rosterLinks).where(eq(rosterLinks.gameId, gameId));
    expect(links).toHaveLength(card.state.away.roster.length + card.state.home.roster.length);
    expect(links.every((link) => link.cardId !== null && link.playerId === null)).toBe(true);
    const sets = await database.db.select().from(gameCardsetLinks).where(eq(gameCardsetLinks.gameId, gameId));
    expect(new Set(sets.map(({ cardsetId }) => cardsetId))).toEqual(new Set(links.map(({ cardsetId }) => cardsetId)));
  });

  test('a roster entry is a card or a player, never both, neither, nor twice', async () => {
    const [link] = await database.db.select().from(rosterLinks).where(eq(rosterLinks.gameId, gameId));
    if (link === undefined) throw new Error('no roster');
    const { id: _, ...entry } = link;
    const refused = async (change: Partial<typeof entry>) =>
      expect(database.db.insert(rosterLinks).values({ ...entry, ...change })).rejects.toThrow();
    await refused({ cardId: null });
    await refused({ playerId: entry.cardId });
    await refused({ personKey: 'somebody else' });
    await database.db.delete(rosterLinks).where(eq(rosterLinks.id, link.id));
    await refused({ cardId: null, cardsetId: null, cardHash: null });
    await refused({ cardsetId: 9999 });
    await database.db.insert(rosterLinks).values(entry);
    await refused({});
  });
});
