import { PGlite } from '@electric-sql/pglite';
import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GameEvent, LoggedEvent } from '@/game/events';
import type { Scorecard } from '@/game/scorecard';
import { SIDES } from '@/game/sides';
import { foldSteps, stamped } from '@/server/live/fold-steps';
import { remake } from '@/server/live/projection';
import { fillTestDatabase } from '@/testing/db-fixtures';
import { recordGame, type RecordedGame } from '@/testing/live-commits';
import { testGame } from '@/testing/live-game';
import type { OpenDatabase } from './database';
import { pgliteDatabase } from './open-pglite';
import { rebuildProjections } from './rebuild-projections';
import { battingLines, fieldingLines, pitchingLines } from './schema/lines';
import { plays } from './schema/plays';

describe('the lines of a finished game', () => {
  let database: OpenDatabase;
  let game: RecordedGame;
  let gameId: string;
  let card: Scorecard;
  let log: readonly LoggedEvent[];

  beforeAll(async () => {
    database = await pgliteDatabase(await PGlite.create(), 'drizzle');
    await fillTestDatabase(database.db);
    game = await recordGame(testGame({ innings: 9 }));
    gameId = game.created.meta.gameId;
    await database.store.create(game.created);
    log = [...game.created.events, ...game.commits.flatMap((commit) => commit.events)];
    const last = foldSteps(null, log).at(-1);
    if (last === undefined) throw new Error('no events');
    card = last.after;
  });
  afterAll(() => database.close());

  const lines = async () => ({
    batting: await database.db
      .select()
      .from(battingLines)
      .where(eq(battingLines.gameId, gameId))
      .orderBy(asc(battingLines.lineupId)),
    pitching: await database.db
      .select()
      .from(pitchingLines)
      .where(eq(pitchingLines.gameId, gameId))
      .orderBy(asc(pitchingLines.lineupId)),
    fielding: await database.db
      .select()
      .from(fieldingLines)
      .where(eq(fieldingLines.gameId, gameId))
      .orderBy(asc(fieldingLines.lineupId), asc(fieldingLines.position)),
  });

  test('come with the commit that ends it, and are the box score', async () => {
    for (const commit of game.commits) {
      expect(await lines()).toEqual({ batting: [], pitching: [], fielding: [] });
      expect(await database.store.append(commit)).toBe('committed');
      if (commit.projection.lines !== null) break;
    }
    const found = await lines();
    for (const side of SIDES) {
      const box = card.box[side];
      const { teamId } = card.state[side];
      expect(found.batting.filter((line) => line.side === side)).toMatchObject(
        box.batting.toSorted((a, b) => a.lineupId - b.lineupId).map((line) => ({ ...line, teamId, seasonId: null })),
      );
      const fielded = box.fielding.toSorted((a, b) => a.lineupId - b.lineupId || (a.position < b.position ? -1 : 1));
      expect(found.fielding.filter((line) => line.side === side)).toMatchObject(fielded);
      const pitched = box.pitching.toSorted((a, b) => a.lineupId - b.lineupId);
      expect(found.pitching.filter((line) => line.side === side)).toMatchObject(
        pitched.map(
          ({ lineupId, outs, battersFaced, h, r, er, so, bb, inherited, decision, save, hold, blownSave }) => ({
            lineupId,
            outs,
            battersFaced,
            h,
            r,
            er,
            so,
            bb,
            inherited,
            save,
            hold,
            blownSave,
            win: decision === 'win',
            loss: decision === 'loss',
            started: box.pitching[0]?.lineupId === lineupId,
          }),
        ),
      );
    }
    expect(found.pitching.filter((line) => line.started)).toHaveLength(2);
  });

  test('are worth what the plays are worth, and add up to them', async () => {
    const found = await lines();
    const made = await database.db.select().from(plays).where(eq(plays.gameId, gameId));
    for (const line of found.batting) {
      const his = made.filter(
        (play) => (play.complete ? play.batterId : (play.runnerId ?? play.batterId)) === line.lineupId,
      );
      expect(line.wpa).toBeCloseTo(
        his.reduce((sum, play) => sum + play.wpa, 0),
        9,
      );
      expect(line.re24).toBeCloseTo(
        his.reduce((sum, play) => sum + play.re24, 0),
        9,
      );
      const atBat = made.filter((play) => play.batterId === line.lineupId);
      expect(line).toMatchObject({
        pa: atBat.reduce((sum, play) => sum + play.pa, 0),
        h: atBat.reduce((sum, play) => sum + play.hit, 0),
        hr: atBat.reduce((sum, play) => sum + play.homerun, 0),
        rbi: atBat.reduce((sum, play) => sum + play.rbi, 0),
      });
    }
    for (const line of found.pitching) {
      const his = made.filter((play) => play.pitcherId === line.lineupId);
      expect(line.wpa).toBeCloseTo(-his.reduce((sum, play) => sum + play.wpa, 0), 9);
      expect(line.outs).toBe(his.reduce((sum, play) => sum + play.outsRecorded, 0));
    }
    const total = [...found.batting, ...found.pitching].reduce((sum, line) => sum + line.wpa, 0);
    expect(total).toBeCloseTo(0, 9);
    expect(made.every((play) => play.batterHand !== null && play.pitcherHand !== null)).toBe(true);
  });

  test('name the man, not his card', async () => {
    const [row] = await database.db
      .select({ strangers: sql<number>`count(*)::int` })
      .from(battingLines)
      .where(
        sql`not exists (select 1 from lineups l join cards c on c.id = l.card_id
          where l.game_id = ${battingLines.gameId} and l.id = ${battingLines.lineupId} and c.player_id = ${battingLines.playerId})`,
      );
    expect(row?.strangers).toBe(0);
  });

  test('are the same when they are made again from the log', async () => {
    const before = await lines();
    await database.db.update(battingLines).set({ h: 9, wpa: 3 }).where(eq(battingLines.gameId, gameId));
    await database.db.delete(fieldingLines).where(eq(fieldingLines.gameId, gameId));
    expect(await lines()).not.toEqual(before);
    expect(await rebuildProjections(database.db, gameId)).toBe(true);
    const after = await lines();
    expect(after.fielding).toEqual(before.fielding);
    // Sums of fractions depend on the order of the plays.
    const rounded = (rows: typeof after.batting) =>
      rows.map((line) => ({ ...line, wpa: line.wpa.toFixed(9), re24: line.re24.toFixed(9) }));
    expect(rounded(after.batting)).toEqual(rounded(before.batting));
  });

  test('go when the end of the game is struck', async () => {
    const written = log.slice(0, (await lastSeq()) ?? 0);
    const state = foldSteps(null, written).at(-1)?.after.state;
    if (state === undefined) throw new Error('no events');
    const ending = written.findLast((event) => event.type === 'playMade');
    if (ending?.type !== 'playMade') throw new Error('no play');
    const toSeq = ending.seq - 1;
    const { number } = ending.data.play;
    const rewound: GameEvent = {
      type: 'rewound',
      data: {
        toSeq,
        toPlay: number - 1,
        lastPlay: number,
        reason: 'A test.',
        side: null,
        diceNext: state.dice.next,
        men: [],
      },
    };
    const after = {
      seq: written.length,
      lastAt: written.at(-1)?.at ?? '',
      now: 0,
      by: { kind: 'system', side: null },
    } as const;
    const events = stamped([rewound], after);
    expect(
      await database.store.append({
        gameId,
        expectedSeq: written.length,
        action: { id: 'rewinding', user: null, inputHash: 'x' },
        events,
        projection: remake([...written, ...events]),
        seat: null,
        seed: null,
      }),
    ).toBe('committed');
    expect(await lines()).toEqual({ batting: [], pitching: [], fielding: [] });
  });

  const lastSeq = async (): Promise<number | undefined> => {
    const result = await database.store.tail(gameId, 0);
    return result?.events.at(-1)?.seq;
  };
});
