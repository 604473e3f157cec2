import { spawn } from 'node:child_process';
import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Scorecard } from '@/game/scorecard';
import { SIDES } from '@/game/sides';
import { verifyReceipt } from '@/game/verified-dice';
import { playKindsOf } from '@/leagues/season/man-plays';
import { openDatabase, type OpenDatabase } from '@/server/db/database';
import { openGames, settleStatus } from '@/server/db/queries/season-games';
import { rebuildProjections } from '@/server/db/rebuild-projections';
import { gameHistory, games } from '@/server/db/schema/games';
import { battingLines, pitchingLines } from '@/server/db/schema/lines';
import { plays } from '@/server/db/schema/plays';
import { seasonGames } from '@/server/db/schema/schedule';
import { seasons } from '@/server/db/schema/seasons';
import { foldSteps } from '@/server/live/fold-steps';
import { defined } from '@/shared/assert';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import { storeCore } from '@/testing/store-core';
import type { ServiceContext } from '../context';
import { loadSample } from '../leagues/load-sample';
import { getPlayer } from '../stats/get-player';
import { getPlayerSeason } from '../stats/get-player-season';
import { getSeason } from '../stats/get-season';
import { getHeadToHead } from '../stats/get-head-to-head';
import { getTeam } from '../stats/get-team';
import { listBatting } from '../stats/list-batting';
import { listFielding } from '../stats/list-fielding';
import { listLeaders } from '../stats/list-leaders';
import { listPitching } from '../stats/list-pitching';
import { listPlays } from '../stats/list-plays';
import { listSchedule } from '../stats/list-schedule';
import { listTeamTotals } from '../stats/list-team-totals';
import type { Split } from '../stats/shapes';
import { openSimulatedSeason } from './open-simulated-season';
import { simulateGames } from './simulate-games';

const PLAN = { name: 'Test season', year: 2025, seed: 11, teams: 6, games: 30 };

let server: ThrowAwayPostgres;
let databaseUrl: string;
let database: OpenDatabase;
let ctx: ServiceContext;
let seasonId: number;
/** Every game of the season, folded from its events. */
let cards: readonly Scorecard[];

const sum = <T>(rows: readonly T[], value: (row: T) => number): number =>
  rows.reduce((total, row) => total + value(row), 0);

/** A column of `plays`, summed by the database. */
const summed = (column: AnyPgColumn) => sql<number>`sum(${column})::int`;

beforeAll(async () => {
  server = await startPostgres();
  databaseUrl = await server.copy();
  database = await openDatabase({ databaseUrl, dataDir: '' });
  ctx = { core: storeCore(database), caller: { account: null, session: null, address: '' } };
  await loadSample(database);
  seasonId = defined(await openSimulatedSeason(database, PLAN), 'season').seasonId;
  await simulateGames(database, { seasonId, part: 0, parts: 1 }, () => {});
  await settleStatus(database.db, seasonId);
  const found = await database.db.select({ id: games.id }).from(games).where(eq(games.seasonId, seasonId));
  cards = await Promise.all(
    found.map(async ({ id }) => {
      const log = await database.store.events(id, { afterSeq: 0, limit: 2_000 });
      return defined(foldSteps(null, log).at(-1), 'events').after;
    }),
  );
}, 120_000);
afterAll(async () => {
  await ctx.core.live.close();
  await database.close();
  await server.stop();
});

describe('a simulated season', () => {
  test('is whole: every place of the schedule has a finished game between its teams, with its history', async () => {
    const rows = await database.db
      .select({ place: seasonGames, game: games, history: gameHistory.turns })
      .from(seasonGames)
      .innerJoin(games, eq(games.id, seasonGames.gameId))
      .innerJoin(gameHistory, eq(gameHistory.gameId, games.id))
      .where(eq(seasonGames.seasonId, seasonId));
    expect(rows).toHaveLength(PLAN.games);
    expect(new Set(rows.map(({ game }) => game.id)).size).toBe(PLAN.games);
    for (const { place, game } of rows) {
      expect(game).toMatchObject({
        status: 'completed',
        seasonId,
        awayTeamId: place.awayTeamId,
        homeTeamId: place.homeTeamId,
      });
      expect(game.completedAt?.getTime()).toBeLessThanOrEqual(place.deadline.getTime());
    }
    expect(await openGames(database.db, seasonId)).toEqual([]);
    const [season] = await database.db.select().from(seasons).where(eq(seasons.id, seasonId));
    expect(season?.status).toBe('completed');
  });

  test('has games that open as any other: log, plays, dice', async () => {
    const id = defined(cards[0], 'game').state.gameId;
    const view = defined(await ctx.core.live.view(id, 'spectator'), 'view');
    expect(view.card.state.status).toBe('completed');
    const log = await database.store.events(id, { afterSeq: 0, limit: 2_000 });
    const made = log.flatMap((event) => (event.type === 'playMade' ? [event.data.play] : []));
    const rows = await database.db.select().from(plays).where(eq(plays.gameId, id)).orderBy(asc(plays.number));
    expect(rows.map(({ number, runsScored }) => [number, runsScored])).toEqual(
      made.map(({ number, runs }) => [number, runs]),
    );
    const committed = log.find((event) => event.type === 'diceCommitted');
    const revealed = log.at(-1);
    if (committed?.type !== 'diceCommitted' || revealed?.type !== 'seedRevealed') throw new Error('no dice');
    const verdict = verifyReceipt({
      gameId: id,
      nonces: view.card.state.dice.nonces,
      epochs: [{ epoch: 1, commitment: committed.data.commitment, seed: revealed.data.seed }],
      dice: made.flatMap((play) => play.dice.map((die) => ({ seq: play.number, epoch: 1, die }))),
    });
    expect(verdict).toMatchObject({ ok: true, failures: [] });
    const times = log.map(({ at }) => at);
    expect(times).toEqual(times.toSorted());
  });

  test('has lines that are made again as they were', async () => {
    const id = defined(cards[1], 'game').state.gameId;
    const read = () =>
      database.db
        .select({
          lineupId: battingLines.lineupId,
          seasonId: battingLines.seasonId,
          h: battingLines.h,
          wpa: sql<string>`round(wpa::numeric, 9)::text`,
        })
        .from(battingLines)
        .where(eq(battingLines.gameId, id))
        .orderBy(asc(battingLines.lineupId));
    const before = await read();
    expect(before.every((line) => line.seasonId === seasonId)).toBe(true);
    await rebuildProjections(database.db, id);
    expect(await read()).toEqual(before);
  });
});

describe('its statistics', () => {
  test('standings are the results', async () => {
    const season = await getSeason({ ctx, input: { seasonId } });
    expect(season).toMatchObject({ games: PLAN.games, played: PLAN.games, days: 10, lastPlayed: 10 });
    expect(season.standings).toHaveLength(PLAN.teams);
    for (const row of season.standings) {
      const own = cards.flatMap(({ state }) =>
        SIDES.filter((side) => state[side].teamId === row.teamId).map((side) => ({ state, side })),
      );
      const other = { away: 'home', home: 'away' } as const;
      expect(row).toMatchObject({
        wins: own.filter(({ state, side }) => state.winner === side).length,
        losses: own.filter(({ state, side }) => state.winner === other[side]).length,
        runs: sum(own, ({ state, side }) => state.score[side]),
        runsAllowed: sum(own, ({ state, side }) => state.score[other[side]]),
      });
    }
    const meetings = await getHeadToHead({ ctx, input: { seasonId } });
    for (const row of season.standings) {
      expect(
        sum(
          meetings.filter(({ teamId }) => teamId === row.teamId),
          ({ wins }) => wins,
        ),
      ).toBe(row.wins);
    }
    // The plays know the arm that each starter threw with.
    const starts = await database.db
      .selectDistinct({ gameId: pitchingLines.gameId, side: pitchingLines.side, hand: plays.pitcherHand })
      .from(pitchingLines)
      .innerJoin(plays, and(eq(plays.gameId, pitchingLines.gameId), eq(plays.pitcherId, pitchingLines.lineupId)))
      .where(eq(pitchingLines.started, true));
    expect(starts).toHaveLength(2 * PLAN.games);
    for (const { teamId, againstLeft, againstRight } of season.standings) {
      const won = { L: 0, R: 0 };
      const lost = { L: 0, R: 0 };
      for (const { state } of cards) {
        const side = SIDES.find((one) => state[one].teamId === teamId);
        const start = starts.find((one) => one.gameId === state.gameId && one.side !== side);
        if (side === undefined || start === undefined) continue;
        (state.winner === side ? won : lost)[start.hand ?? 'R'] += 1;
      }
      expect([againstLeft.wins, againstRight.wins]).toEqual([won.L, won.R]);
      expect([againstLeft.losses, againstRight.losses]).toEqual([lost.L, lost.R]);
    }
    const day = await listSchedule({ ctx, input: { seasonId, only: { day: 1 } } });
    expect(day).toHaveLength(3);
    expect(day.every(({ result, gameId }) => result !== null && gameId !== null)).toBe(true);
    expect(season).toMatchObject({
      weeks: 2,
      lastWeek: 2,
      openTeamIds: season.teams.map(({ teamId }) => teamId).toSorted((a, b) => a - b),
    });
    const week = async (number: number) => listSchedule({ ctx, input: { seasonId, only: { week: number } } });
    const weeks = await Promise.all([1, 2, 3].map(week));
    expect(weeks.map((games) => new Set(games.map((game) => game.day)).size)).toEqual([7, 3, 0]);
    expect(weeks.flat()).toHaveLength(PLAN.games);
  });

  test('lines are the sums of the box scores of the fold', async () => {
    const [batting, pitching, fielding] = await Promise.all([
      listBatting({ ctx, input: { seasonId } }),
      listPitching({ ctx, input: { seasonId } }),
      listFielding({ ctx, input: { seasonId } }),
    ]);
    /** By card: in these seasons a man has one card, so his name tells him from everyone else. */
    const folded = <L extends { readonly lineupId: number }>(
      lines: (card: Scorecard, side: 'away' | 'home') => readonly L[],
    ) =>
      cards.flatMap((card) =>
        SIDES.flatMap((side) =>
          lines(card, side).map((line) => ({
            ...line,
            name: defined(
              card.state[side].lineup.find((man) => man.lineupId === line.lineupId),
              'man',
            ).name,
            teamId: card.state[side].teamId,
          })),
        ),
      );
    const ofMan = <L extends { readonly name: string; readonly teamId: number }>(
      lines: readonly L[],
      man: { readonly name: string; readonly teamId: number },
    ) => lines.filter(({ name, teamId }) => name === man.name && teamId === man.teamId);
    const batted = folded((card, side) => card.box[side].batting);
    expect(sum(batting.rows, ({ g }) => g)).toBe(batted.length);
    for (const row of batting.rows) {
      const own = ofMan(batted, row);
      for (const key of [
        'pa',
        'ab',
        'r',
        'h',
        'double',
        'triple',
        'hr',
        'rbi',
        'bb',
        'ibb',
        'so',
        'hbp',
        'sh',
        'sf',
        'gidp',
        'sb',
        'cs',
      ] as const) {
        expect([row.name, key, row[key]]).toEqual([row.name, key, sum(own, (line) => line[key])]);
      }
    }
    const pitched = folded((card, side) => card.box[side].pitching);
    expect(sum(pitching.rows, ({ g }) => g)).toBe(pitched.length);
    for (const row of pitching.rows) {
      const own = ofMan(pitched, row);
      for (const key of [
        'outs',
        'battersFaced',
        'h',
        'hr',
        'r',
        'er',
        'bb',
        'so',
        'hbp',
        'wp',
        'bk',
        'inherited',
        'inheritedScored',
      ] as const) {
        expect([row.name, key, row[key]]).toEqual([row.name, key, sum(own, (line) => line[key])]);
      }
      expect(row.w).toBe(own.filter(({ decision }) => decision === 'win').length);
      expect(row.l).toBe(own.filter(({ decision }) => decision === 'loss').length);
      expect(row.sv).toBe(own.filter(({ save }) => save).length);
    }
    expect(sum(pitching.rows, ({ w }) => w)).toBe(PLAN.games);
    expect(sum(pitching.rows, ({ gs }) => gs)).toBe(2 * PLAN.games);
    const fielded = folded((card, side) => card.box[side].fielding);
    for (const row of fielding.rows) {
      const own = ofMan(fielded, row).filter(({ position }) => position === row.position);
      for (const key of ['outs', 'po', 'a', 'e', 'dp', 'pb'] as const)
        expect(row[key]).toBe(sum(own, (line) => line[key]));
    }
    expect(batting.teamGames.every((one) => one.games === 10)).toBe(true);
  });

  test('teams are the sums of the plays and of their men', async () => {
    const totals = await listTeamTotals({ ctx, input: { seasonId } });
    const batted = await database.db
      .select({
        teamId: battingLines.teamId,
        pa: summed(plays.pa),
        h: summed(plays.hit),
        hr: summed(plays.homerun),
        bb: summed(plays.bb),
        so: summed(plays.so),
      })
      .from(battingLines)
      .innerJoin(plays, and(eq(plays.gameId, battingLines.gameId), eq(plays.batterId, battingLines.lineupId)))
      .where(eq(battingLines.seasonId, seasonId))
      .groupBy(battingLines.teamId);
    const pitched = await database.db
      .select({
        teamId: pitchingLines.teamId,
        outs: summed(plays.outsRecorded),
        h: summed(plays.hit),
        so: summed(plays.so),
      })
      .from(pitchingLines)
      .innerJoin(plays, and(eq(plays.gameId, pitchingLines.gameId), eq(plays.pitcherId, pitchingLines.lineupId)))
      .where(eq(pitchingLines.seasonId, seasonId))
      .groupBy(pitchingLines.teamId);
    const fielded = (await listFielding({ ctx, input: { seasonId } })).rows;
    const { standings } = await getSeason({ ctx, input: { seasonId } });
    expect(totals.batting).toHaveLength(PLAN.teams);
    for (const { teamId, wins, losses, ties, runs, runsAllowed } of standings) {
      const g = wins + losses + ties;
      const of = <T extends { readonly teamId: number }>(rows: readonly T[]): T =>
        defined(
          rows.find((row) => row.teamId === teamId),
          'team',
        );
      expect(of(totals.batting)).toMatchObject({ ...of(batted), g, r: runs });
      expect(of(totals.pitching)).toMatchObject({ ...of(pitched), g, gs: g, w: wins, l: losses, r: runsAllowed });
      const own = fielded.filter((row) => row.teamId === teamId);
      const { outs, po, a, e } = of(totals.fielding);
      expect({ po, a, e }).toEqual({
        po: sum(own, (row) => row.po),
        a: sum(own, (row) => row.a),
        e: sum(own, (row) => row.e),
      });
      expect([outs, po]).toEqual([of(totals.pitching).outs, outs]);
    }
  });

  test('the race counts the games of the schedule that are not played; a season that is closed has none', async () => {
    const races = async () => (await getSeason({ ctx, input: { seasonId } })).races;
    expect(await races()).toEqual([]);
    const last = and(eq(seasonGames.seasonId, seasonId), eq(seasonGames.day, 10));
    const played = await database.db
      .select({ id: seasonGames.id, gameId: seasonGames.gameId })
      .from(seasonGames)
      .where(last);
    const close = (status: 'active' | 'completed') =>
      database.db.update(seasons).set({ status }).where(eq(seasons.id, seasonId));
    try {
      await database.db.update(seasonGames).set({ gameId: null }).where(last);
      expect(await races()).toEqual([]);
      await close('active');
      const open = await races();
      expect(open.map(({ left }) => left)).toEqual(Array.from({ length: PLAN.teams }, () => 1));
      expect(open.filter(({ magic }) => magic !== null).length).toBeGreaterThan(0);
    } finally {
      await close('completed');
      for (const { id, gameId } of played) {
        await database.db.update(seasonGames).set({ gameId }).where(eq(seasonGames.id, id));
      }
    }
  });

  test('leaders are the best of the plays', async () => {
    const boards = await listLeaders({ ctx, input: { seasonId } });
    const board = (group: string, key: string) =>
      defined(
        boards.find((one) => one.group === group && one.key === key),
        `${group} ${key}`,
      ).leaders;
    const [best] = await database.db
      .select({ hr: sql<number>`sum(${plays.homerun})::int` })
      .from(plays)
      .innerJoin(
        battingLines,
        sql`${battingLines.gameId} = ${plays.gameId} and ${battingLines.lineupId} = ${plays.batterId}`,
      )
      .where(eq(battingLines.seasonId, seasonId))
      .groupBy(battingLines.playerId)
      .orderBy(sql`1 desc`)
      .limit(1);
    expect(board('batting', 'hr')[0]?.value).toBe(best?.hr);
    const worth = await database.db
      .select({
        wpa: sql<number>`sum(${plays.wpa})::float8`,
        re24: sql<number>`sum(${plays.re24})::float8`,
      })
      .from(plays)
      .innerJoin(
        battingLines,
        sql`${battingLines.gameId} = ${plays.gameId} and ${battingLines.lineupId} =
          case when ${plays.complete} or ${plays.runnerId} is null then ${plays.batterId} else ${plays.runnerId} end`,
      )
      .where(eq(battingLines.seasonId, seasonId))
      .groupBy(battingLines.playerId);
    expect(board('batting', 'wpa')[0]?.value).toBeCloseTo(Math.max(...worth.map(({ wpa }) => wpa)), 9);
    expect(board('batting', 're24')[0]?.value).toBeCloseTo(Math.max(...worth.map(({ re24 }) => re24)), 9);
    const values = board('pitching', 'era').map(({ value }) => value);
    expect(values.length).toBeGreaterThan(0);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });

  test('splits add up to the plays, a man’s and a team’s', async () => {
    const { rows } = await listBatting({ ctx, input: { seasonId } });
    const hitter = defined(rows.toSorted((a, b) => b.pa - a.pa)[0], 'hitter');
    const at = (splits: readonly Split[], name: Split['split']) =>
      defined(
        splits.find(({ split }) => split === name),
        name,
      );
    const check = (
      splits: readonly Split[],
      whole: { readonly pa: number; readonly h: number; readonly hr: number },
    ) => {
      for (const key of ['pa', 'h', 'hr'] as const) {
        const all = at(splits, 'all')[key];
        expect(all).toBe(whole[key]);
        expect(at(splits, 'left')[key] + at(splits, 'right')[key]).toBe(all);
        expect(at(splits, 'home')[key] + at(splits, 'road')[key]).toBe(all);
        expect(at(splits, 'scoringPosition')[key] + at(splits, 'otherBases')[key]).toBe(all);
        for (const way of ['inning:', 'opponent:', 'park:']) {
          expect(
            sum(
              splits.filter(({ split }) => split.startsWith(way)),
              (row) => row[key],
            ),
          ).toBe(all);
        }
      }
    };
    const { playerId } = hitter;
    const season = await getPlayerSeason({ ctx, input: { playerId, seasonId } });
    check(season.battingSplits, hitter);
    expect(season.batting).toHaveLength(hitter.g);
    expect(sum(season.batting, ({ h }) => h)).toBe(hitter.h);
    expect(sum(season.batting, ({ wpa }) => wpa)).toBeCloseTo(hitter.wpa, 9);
    const player = await getPlayer({ ctx, input: { playerId } });
    expect(player.batting).toMatchObject([{ seasonId, teamId: hitter.teamId, pa: hitter.pa }]);
    expect(player.bats).not.toBeNull();
    expect(player.games).toBe(hitter.g);
    const [facing] = await database.db
      .select({ pa: sql<number>`sum(${plays.pa})::int` })
      .from(plays)
      .innerJoin(
        battingLines,
        sql`${battingLines.gameId} = ${plays.gameId} and ${battingLines.lineupId} = ${plays.batterId}`,
      )
      .where(sql`${battingLines.playerId} = ${playerId} and ${plays.pitcherHand} = 'L'`);
    expect(at(season.battingSplits, 'left').pa).toBe(facing?.pa ?? 0);

    const team = await getTeam({ ctx, input: { teamId: hitter.teamId } });
    const own = rows.filter(({ teamId }) => teamId === hitter.teamId);
    check(team.battingSplits, {
      pa: sum(own, ({ pa }) => pa),
      h: sum(own, ({ h }) => h),
      hr: sum(own, ({ hr }) => hr),
    });
    expect(at(team.pitchingSplits, 'all').outs).toBe(sum(team.pitching, ({ outs }) => outs));
    expect(team.games).toHaveLength(10);
    expect(team.standing?.teamId).toBe(hitter.teamId);
    expect(team.roster).toHaveLength(26);
    // Its last games come as its schedule has them, each with one starter and all of its outs.
    const last = team.games.toReversed().slice(0, 7);
    expect(team.usage.games.map(({ gameId }) => gameId)).toEqual(last.map(({ gameId }) => gameId));
    for (const [i, { gameId }] of last.entries()) {
      const threw = team.usage.outings.filter(({ gamesAgo }) => gamesAgo === i + 1);
      expect(threw.filter(({ started }) => started)).toHaveLength(1);
      const [whole] = await database.db
        .select({ outs: summed(plays.outsRecorded) })
        .from(plays)
        .innerJoin(
          pitchingLines,
          and(eq(pitchingLines.gameId, plays.gameId), eq(pitchingLines.lineupId, plays.pitcherId)),
        )
        .where(and(eq(plays.gameId, gameId ?? ''), eq(pitchingLines.teamId, team.teamId)));
      expect(sum(threw, ({ outs }) => outs)).toBe(whole?.outs);
    }
  });

  test('every figure of a man leads to as many plays, at bat and on the mound, in every split', async () => {
    const [batting, pitching] = await Promise.all([
      listBatting({ ctx, input: { seasonId } }),
      listPitching({ ctx, input: { seasonId } }),
    ]);
    const most = <T extends { readonly h: number }>(rows: readonly T[]): T =>
      defined(rows.toSorted((a, b) => b.h - a.h)[0], 'man');
    const hitter = most(batting.rows);
    const thief = defined(batting.rows.toSorted((a, b) => b.sb + b.cs - a.sb - a.cs)[0], 'thief');
    const pitcher = most(pitching.rows);
    const found = async (input: Omit<Parameters<typeof listPlays>[0]['input'], 'limit' | 'offset' | 'seasonId'>) => {
      const {
        total,
        hidden,
        plays: rows,
      } = await listPlays({ ctx, input: { ...input, seasonId, limit: 500, offset: 0 } });
      expect([hidden, rows.length]).toEqual([0, total]);
      return rows;
    };
    for (const man of [hitter, thief]) {
      for (const of of playKindsOf('atBat')) {
        const rows = await found({ playerId: man.playerId, side: 'atBat', of, split: 'all' });
        const count = of === 'rbi' ? sum(rows, ({ rbi }) => rbi) : rows.length;
        expect([man.name, of, count]).toEqual([man.name, of, man[of]]);
      }
    }
    for (const of of playKindsOf('onMound')) {
      const rows = await found({ playerId: pitcher.playerId, side: 'onMound', of, split: 'all' });
      const whole = of === 'pa' ? pitcher.battersFaced : of === 'gidp' ? rows.length : Reflect.get(pitcher, of);
      expect([of, rows.length]).toEqual([of, whole]);
    }
    const season = await getPlayerSeason({ ctx, input: { playerId: hitter.playerId, seasonId } });
    for (const { split, pa, hr } of season.battingSplits) {
      const of = async (kind: 'pa' | 'hr') =>
        (await found({ playerId: hitter.playerId, side: 'atBat', of: kind, split })).length;
      expect([split, await of('pa'), await of('hr')]).toEqual([split, pa, hr]);
    }
    const mound = await getPlayerSeason({ ctx, input: { playerId: pitcher.playerId, seasonId } });
    for (const { split, so } of mound.pitchingSplits) {
      expect([split, (await found({ playerId: pitcher.playerId, side: 'onMound', of: 'so', split })).length]).toEqual([
        split,
        so,
      ]);
    }
    const [play] = await found({ playerId: hitter.playerId, side: 'atBat', of: 'pa', split: 'all' });
    const log = defined(season.batting[0], 'latest game');
    expect(play).toMatchObject({ gameId: log.gameId, opponent: log.opponent, isHome: log.isHome });
    const told = defined(
      (await database.store.events(defined(play, 'play').gameId, { afterSeq: 0, limit: 2_000 })).find(
        ({ seq }) => seq === play?.seq,
      ),
      'event',
    );
    expect(told.type === 'playMade' && told.data.play.batter).toBe(log.lineupId);
    const paged = await listPlays({
      ctx,
      input: { playerId: hitter.playerId, side: 'atBat', of: 'pa', split: 'all', limit: 1, offset: 1 },
    });
    expect(paged).toMatchObject({ total: hitter.pa, hidden: 0, name: hitter.name });
    expect(paged.plays).toHaveLength(1);
  });

  test('nobody is told of what is not there', async () => {
    const missing = { code: 'NOT_FOUND' };
    await expect(getSeason({ ctx, input: { seasonId: 999_999 } })).rejects.toMatchObject(missing);
    await expect(getTeam({ ctx, input: { teamId: 999_999 } })).rejects.toMatchObject(missing);
    await expect(getTeam({ ctx, input: { teamId: 1, seasonId } })).rejects.toMatchObject(missing);
    await expect(getPlayer({ ctx, input: { playerId: 999_999 } })).rejects.toMatchObject(missing);
    const plays999 = { playerId: 999_999, side: 'atBat', of: 'pa', split: 'all', limit: 1, offset: 0 } as const;
    await expect(listPlays({ ctx, input: plays999 })).rejects.toMatchObject(missing);
  });

  test('games outside a season count where everyone may see them', async () => {
    const [game] = cards;
    const id = defined(game, 'game').state.gameId;
    const teamId = defined(game, 'game').state.home.teamId;
    const team = async () => getTeam({ ctx, input: { teamId, seasonId: null } });
    const move = async (season: number | null, visibility: 'public' | 'private') => {
      await database.db.update(games).set({ seasonId: season, visibility }).where(eq(games.id, id));
      await rebuildProjections(database.db, id);
    };
    expect((await team()).games).toEqual([]);
    await move(null, 'public');
    expect((await team()).games).toHaveLength(1);
    expect((await team()).batting.length).toBeGreaterThan(8);
    await move(null, 'private');
    expect((await team()).games).toEqual([]);
    expect((await team()).batting).toEqual([]);
    const [line] = await database.db.select().from(battingLines).where(eq(battingLines.gameId, id)).limit(1);
    const { playerId } = defined(line, 'line');
    const of = { playerId, side: 'atBat', of: 'pa', split: 'all', limit: 500, offset: 0 } as const;
    const outside = await listPlays({ ctx, input: { ...of, seasonId: null } });
    expect(outside).toMatchObject({ total: 0, hidden: 0, plays: [] });
    // A private game of a season counts, and is not shown.
    await move(seasonId, 'private');
    const inSeason = await listPlays({ ctx, input: { ...of, seasonId } });
    expect(inSeason.hidden).toBe(defined(line, 'line').pa);
    expect(inSeason.plays).toHaveLength(inSeason.total - inSeason.hidden);
    expect(inSeason.plays.some(({ gameId }) => gameId === id)).toBe(false);
    await move(seasonId, 'public');
  });
});

describe('a season that is killed', () => {
  const run = (url: string, onGames: (kill: () => void) => void) =>
    new Promise<number | null>((resolve) => {
      const args = [
        '--games',
        '60',
        '--teams',
        '6',
        '--seed',
        '11',
        '--name',
        'Killed',
        '--year',
        '2025',
        '--workers',
        '2',
      ];
      const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/season.ts', ...args], {
        env: { ...process.env, DATABASE_URL: url },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      child.stderr.on('data', (told: Buffer) => {
        if (told.toString().includes(' of 60')) onGames(() => void child.kill('SIGKILL'));
      });
      child.once('exit', (code) => resolve(code));
    });
  const results = async (url: string) => {
    const opened = await openDatabase({ databaseUrl: url, dataDir: '' });
    try {
      return await opened.db
        .select({
          number: seasonGames.number,
          away: games.awayScore,
          home: games.homeScore,
          plays: sql<number>`(select count(*)::int from plays p where p.game_id = ${games.id})`,
          lines: sql<number>`(select count(*)::int from batting_lines l where l.game_id = ${games.id})`,
        })
        .from(seasonGames)
        .innerJoin(games, eq(games.id, seasonGames.gameId))
        .where(isNotNull(games.completedAt))
        .orderBy(asc(seasonGames.number));
    } finally {
      await opened.close();
    }
  };

  test('goes on where it was stopped: no game twice, none lost, all as if it had never been killed', async () => {
    const [killed, whole] = [await server.copy(), await server.copy()];
    expect(await run(killed, (kill) => kill())).toBeNull();
    const before = await results(killed);
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(60);
    expect(before.every(({ plays, lines }) => plays > 40 && lines >= 18)).toBe(true);
    expect(await run(killed, () => {})).toBe(0);
    expect(await run(whole, () => {})).toBe(0);
    const after = await results(killed);
    expect(after).toHaveLength(60);
    expect(after).toEqual(await results(whole));
    expect(after).toEqual(expect.arrayContaining(before));
    const opened = await openDatabase({ databaseUrl: killed, dataDir: '' });
    const [count] = await opened.db.select({ games: sql<number>`count(*)::int` }).from(games);
    await opened.close();
    expect(count?.games).toBe(60);
  }, 180_000);
});
