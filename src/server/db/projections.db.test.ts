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

  test('a player’s box-score line is one query', async () => {
    for (const side of ['away', 'home'] as const) {
      for (const line of card.box[side].batting) {
        const id = line.lineupId;
        const found = await rowsOf(sql`
          select coalesce(sum(pa) filter (where batter_id = ${id}), 0)::int as pa,
            coalesce(sum(ab) filter (where batter_id = ${id}), 0)::int as ab,
            coalesce(sum(hit) filter (where batter_id = ${id}), 0)::int as h,
            coalesce(sum(double) filter (where batter_id = ${id}), 0)::int as double,
            coalesce(sum(triple) filter (where batter_id = ${id}), 0)::int as triple,
            coalesce(sum(homerun) filter (where batter_id = ${id}), 0)::int as hr,
            coalesce(sum(rbi) filter (where batter_id = ${id}), 0)::int as rbi,
            coalesce(sum(bb) filter (where batter_id = ${id}), 0)::int as bb,
            coalesce(sum(ibb) filter (where batter_id = ${id}), 0)::int as ibb,
            coalesce(sum(so) filter (where batter_id = ${id}), 0)::int as so,
            coalesce(sum(hbp) filter (where batter_id = ${id}), 0)::int as hbp,
            coalesce(sum(sac) filter (where batter_id = ${id}), 0)::int as sh,
            coalesce(sum(sf) filter (where batter_id = ${id}), 0)::int as sf,
            coalesce(sum(gidp) filter (where batter_id = ${id}), 0)::int as gidp,
            (count(*) filter (where (batter_id = ${id} and batter_final = 4) or (on_first_id = ${id} and on_first_final = 4)
              or (on_second_id = ${id} and on_second_final = 4) or (on_third_id = ${id} and on_third_final = 4)))::int as r,
            (count(*) filter (where (on_first_id = ${id} and sb_code & 1 > 0) or (on_second_id = ${id} and sb_code & 2 > 0)
              or (on_third_id = ${id} and sb_code & 4 > 0)))::int as sb,
            (count(*) filter (where (on_first_id = ${id} and cs_code & 1 > 0) or (on_second_id = ${id} and cs_code & 2 > 0)
              or (on_third_id = ${id} and cs_code & 4 > 0)))::int as cs
          from plays where game_id = ${gameId} and ${id} in (batter_id, on_first_id, on_second_id, on_third_id)`);
        const { pa, ab, h, double, triple, hr, rbi, bb, ibb, so, hbp, sh, sf, gidp, r, sb, cs } = line;
        expect(found).toEqual([{ pa, ab, h, double, triple, hr, rbi, bb, ibb, so, hbp, sh, sf, gidp, r, sb, cs }]);
      }
    }
  });

  test('a pitcher’s current line is one query, with the runs charged to him after he left', async () => {
    for (const line of [...card.box.away.pitching, ...card.box.home.pitching]) {
      const id = line.lineupId;
      const found = await rowsOf(sql`
        select coalesce(sum(outs_recorded) filter (where pitcher_id = ${id}), 0)::int as outs,
          coalesce(sum(pa) filter (where pitcher_id = ${id}), 0)::int as faced,
          coalesce(sum(hit) filter (where pitcher_id = ${id}), 0)::int as h,
          coalesce(sum(homerun) filter (where pitcher_id = ${id}), 0)::int as hr,
          coalesce(sum(bb) filter (where pitcher_id = ${id}), 0)::int as bb,
          coalesce(sum(so) filter (where pitcher_id = ${id}), 0)::int as so,
          coalesce(sum(coalesce((batter_charged_id = ${id} and batter_final = 4)::int, 0)
            + coalesce((on_first_charged_id = ${id} and on_first_final = 4)::int, 0)
            + coalesce((on_second_charged_id = ${id} and on_second_final = 4)::int, 0)
            + coalesce((on_third_charged_id = ${id} and on_third_final = 4)::int, 0)), 0)::int as r,
          coalesce(sum((batter_charged_id = ${id} and earned_code & 1 > 0)::int
            + coalesce((on_first_charged_id = ${id} and earned_code & 2 > 0)::int, 0)
            + coalesce((on_second_charged_id = ${id} and earned_code & 4 > 0)::int, 0)
            + coalesce((on_third_charged_id = ${id} and earned_code & 8 > 0)::int, 0)), 0)::int as er
        from plays where game_id = ${gameId}
          and ${id} in (pitcher_id, batter_charged_id, on_first_charged_id, on_second_charged_id, on_third_charged_id)`);
      const { outs, battersFaced: faced, h, hr, bb, so, r, er } = line;
      const none = { outs: 0, faced: 0, h: 0, hr: 0, bb: 0, so: 0, r: 0, er: 0 };
      expect(found[0] ?? none).toEqual({ outs, faced, h, hr, bb, so, r, er });
    }
  });

  test('substitutes are rows with whom they replaced, when, and whether they are still in', async () => {
    const found = (await rows()).lineups;
    const men = [...card.state.away.lineup, ...card.state.home.lineup];
    expect(found.map(({ id }) => id)).toEqual(men.map((man) => man.lineupId).toSorted((a, b) => a - b));
    for (const man of men) {
      expect(found.find(({ id }) => id === man.lineupId)).toMatchObject({
        position: man.position,
        battingOrder: man.battingOrder,
        starter: man.starter,
        active: man.active,
        inningEntered: man.enteredInning,
        replacedId: man.replaced,
        afterPlay: man.enteredAfterPlay,
      });
    }
    expect(men.some((man) => !man.starter)).toBe(true);
  });

  test('what the plays are worth adds up to the game', async () => {
    const [sums] = (await rowsOf(sql`
      select sum(case when half = 'bottom' then wpa else -wpa end)::float as home,
        bool_and(leverage >= 0) as sound, sum(runs_scored)::int as runs, sum(e_run)::int as earned
      from plays where game_id = ${gameId}`)) as readonly {
      readonly home: number;
      readonly sound: boolean;
      readonly runs: number;
      readonly earned: number;
    }[];
    expect(sums?.home).toBeCloseTo(card.state.winner === 'home' ? 0.5 : -0.5, 6);
    expect(sums?.sound).toBe(true);
    expect(sums?.runs).toBe(card.state.score.away + card.state.score.home);
    const er = [...card.box.away.pitching, ...card.box.home.pitching].reduce((sum, line) => sum + line.er, 0);
    expect(sums?.earned).toBe(er);
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
