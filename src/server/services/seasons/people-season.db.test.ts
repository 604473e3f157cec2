import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { STANDARD_RULES } from '@/game/rules';
import type { Side } from '@/game/play';
import { openDatabase, type OpenDatabase } from '@/server/db/database';
import type { SeasonSettings } from '@/server/db/queries/season-write';
import { auditLog } from '@/server/db/schema/audit';
import { games } from '@/server/db/schema/games';
import { battingLines } from '@/server/db/schema/lines';
import { leagueMembers, teamManagers } from '@/server/db/schema/people';
import { seasonGames } from '@/server/db/schema/schedule';
import { seasons } from '@/server/db/schema/seasons';
import { defined } from '@/shared/assert';
import { fillTestDatabase } from '@/testing/db-fixtures';
import { FRIEND, freshId, OWNER, playUntil, STRANGER } from '@/testing/live-game';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import { storeCore } from '@/testing/store-core';
import type { SignedInContext } from '../context';
import { claimSeat } from '../games/claim-seat';
import { getGame } from '../games/get-game';
import { getSeason } from '../stats/get-season';
import { listBatting } from '../stats/list-batting';
import { listSchedule } from '../stats/list-schedule';
import { changeSeason } from './change-season';
import { createSeason } from './create-season';
import { addSlot, editSlot, removeSlot } from './edit-schedule';
import { getAgenda } from './get-agenda';
import { getSetup } from './get-setup';
import { playSlot } from './play-slot';
import { removeSeason } from './remove-season';
import { setSeasonStatus } from './set-season-status';
import { tellTimeZone } from './tell-time-zone';
import { previewSchedule, writeSchedule } from './write-schedule';

/** Teams of the PD sample: the owner manages the second, the friend the first, nobody the others. */
const [FIRST, SECOND, THIRD, FOURTH]: [number, number, number, number] = [1, 2, 3, 4];
const PLAN = { gamesPerPair: 1, seriesLength: 1, firstDay: '2026-05-01', daysBetween: 7, time: '22:00' };
const SETTINGS: SeasonSettings = {
  rules: { ...STANDARD_RULES, innings: 1, maxInnings: 2 },
  name: 'Spring',
  year: 2026,
  timeZone: 'America/New_York',
  computerForOpen: false,
  teams: [FIRST, SECOND].map((teamId) => ({ teamId, division: null })),
  cardsetIds: [],
};

let server: ThrowAwayPostgres;
let database: OpenDatabase;
let core: ReturnType<typeof storeCore>;

const as = (userId: string): SignedInContext => ({
  core,
  caller: { account: { userId, name: 'Somebody', tag: 'AAAA' }, session: 'session', address: 'here' },
});
/** A stranger to the teams, who runs the league. */
const commissioner = () => as(STRANGER);
const refusal = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'done',
    (error: { code?: unknown; message?: unknown }) => `${String(error.code)}: ${String(error.message)}`,
  );

let made = 0;
async function aSeason(change: Partial<SeasonSettings> = {}): Promise<number> {
  const input = { league: 'pd' as const, ...SETTINGS, name: `Spring ${++made}`, ...change };
  return (await createSeason({ ctx: commissioner(), input })).seasonId;
}
async function openedSeason(change: Partial<SeasonSettings> = {}, plan: Partial<typeof PLAN> = {}) {
  const seasonId = await aSeason(change);
  await writeSchedule({ ctx: commissioner(), input: { seasonId, plan: { ...PLAN, ...plan } } });
  await setSeasonStatus({ ctx: commissioner(), input: { seasonId, status: 'active' } });
  const slots = await database.db
    .select()
    .from(seasonGames)
    .where(eq(seasonGames.seasonId, seasonId))
    .orderBy(asc(seasonGames.number));
  return { seasonId, slots, slot: defined(slots[0], 'game of the schedule') };
}

async function sit(userId: string, gameId: string, side: Side): Promise<unknown> {
  const input = { gameId, actionId: freshId(), side, invite: null, nonce: 'abcdef1234' };
  return refusal(claimSeat({ ctx: as(userId), input }));
}

/** Plays a place of the schedule to its end: the owner is at home, the friend away. */
async function playedOut(seasonGameId: number): Promise<string> {
  const { gameId } = await playSlot({ ctx: as(OWNER), input: { seasonGameId } });
  expect(await sit(OWNER, gameId, 'home')).toBe('done');
  expect(await sit(FRIEND, gameId, 'away')).toBe('done');
  await playUntil(core.live, gameId, ({ phase }) => phase.type === 'final');
  return gameId;
}

beforeAll(async () => {
  server = await startPostgres();
  database = await openDatabase({ databaseUrl: await server.copy(), dataDir: '' });
  await fillTestDatabase(database.db);
  await database.db.insert(leagueMembers).values({ leagueId: 'pd', userId: STRANGER, role: 'co-commissioner' });
  await database.db.insert(teamManagers).values([
    { teamId: SECOND, userId: OWNER, role: 'manager' },
    { teamId: FIRST, userId: FRIEND, role: 'manager' },
  ]);
}, 120_000);
beforeEach(async () => {
  await core?.live.close();
  core = storeCore(database, { NEW_GAMES_PER_HOUR: '100000' });
});
afterAll(async () => {
  await core.live.close();
  await database.close();
  await server.stop();
});

describe('who may', () => {
  test('only commissioners of the league make, change and schedule a season', async () => {
    const seasonId = await aSeason();
    const no = 'FORBIDDEN: Only the commissioners of this league can do that.';
    const input = { league: 'pd' as const, ...SETTINGS, name: 'Mine' };
    expect(await refusal(createSeason({ ctx: as(OWNER), input }))).toBe(no);
    expect(await refusal(createSeason({ ctx: commissioner(), input: { ...input, league: 'sba' } }))).toBe(no);
    const change = { seasonId, ...SETTINGS };
    expect(await refusal(changeSeason({ ctx: as(OWNER), input: change }))).toBe(no);
    expect(await refusal(previewSchedule({ ctx: as(OWNER), input: { seasonId, plan: PLAN } }))).toBe(no);
    expect(await refusal(writeSchedule({ ctx: as(OWNER), input: { seasonId, plan: PLAN } }))).toBe(no);
    expect(await refusal(setSeasonStatus({ ctx: as(OWNER), input: { seasonId, status: 'active' } }))).toBe(no);
    expect(await refusal(removeSeason({ ctx: as(OWNER), input: { seasonId } }))).toBe(no);
    const slot = { day: 9, deadline: '2026-06-01T00:00:00.000Z', awayTeamId: FIRST, homeTeamId: SECOND };
    expect(await refusal(addSlot({ ctx: as(OWNER), input: { seasonId, ...slot } }))).toBe(no);
    const { seasonGameId } = await addSlot({ ctx: commissioner(), input: { seasonId, ...slot } });
    expect(await refusal(editSlot({ ctx: as(OWNER), input: { seasonGameId, ...slot, reason: 'why' } }))).toBe(no);
    expect(await refusal(removeSlot({ ctx: as(OWNER), input: { seasonGameId, reason: 'why' } }))).toBe(no);
    expect((await getSetup({ ctx: as(OWNER), input: { seasonId } })).mayEdit).toBe(false);
    expect((await getSetup({ ctx: commissioner(), input: { seasonId } })).mayEdit).toBe(true);
  });
});

describe('a season', () => {
  test('keeps what it was made with, and notes who made it', async () => {
    const seasonId = await aSeason({
      name: 'Cup',
      teams: [
        { teamId: FIRST, division: 'East' },
        { teamId: THIRD, division: 'West' },
      ],
      cardsetIds: [2, 1],
    });
    expect(await getSetup({ ctx: commissioner(), input: { seasonId } })).toMatchObject({
      name: 'Cup',
      leagueId: 'pd',
      status: 'planned',
      rules: { innings: 1 },
      timeZone: 'America/New_York',
      teams: [
        { teamId: FIRST, division: 'East' },
        { teamId: THIRD, division: 'West' },
      ],
      cardsetIds: [2, 1],
      games: 0,
    });
    const notes = await database.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subjectId, String(seasonId)));
    expect(notes).toMatchObject([{ action: 'season.created', userId: STRANGER, leagueId: 'pd' }]);
  });

  test('refuses what does not hold together, and says what', async () => {
    await aSeason({ name: 'Twice' });
    const tried = (change: Partial<SeasonSettings>) => refusal(aSeason(change));
    expect(await tried({ name: 'Twice' })).toBe('BAD_INPUT: There is a season "Twice" in this league already.');
    expect(await tried({ timeZone: 'Mars/Olympus' })).toBe('BAD_INPUT: There is no time zone Mars/Olympus.');
    const twice = [FIRST, FIRST].map((teamId) => ({ teamId, division: null }));
    expect(await tried({ teams: twice })).toBe('BAD_INPUT: A team takes part once.');
    expect(await tried({ cardsetIds: [1, 1] })).toBe('BAD_INPUT: A cardset stands on the ladder once.');
    expect(await tried({ cardsetIds: [99] })).toBe('BAD_INPUT: There is no cardset 99 in this league.');
    const strange = [FIRST, 9_999].map((teamId) => ({ teamId, division: null }));
    expect(await tried({ teams: strange })).toBe('BAD_INPUT: There is no team 9999 in this league.');
  });

  test('opens only with a schedule, closes only when no game is under way, is taken back only unplayed', async () => {
    const seasonId = await aSeason();
    const to = (status: 'planned' | 'active' | 'completed') =>
      refusal(setSeasonStatus({ ctx: commissioner(), input: { seasonId, status } }));
    expect(await to('active')).toBe('BAD_INPUT: The season has no schedule yet.');
    await writeSchedule({ ctx: commissioner(), input: { seasonId, plan: PLAN } });
    expect(await to('active')).toBe('done');
    const [slot] = await database.db.select().from(seasonGames).where(eq(seasonGames.seasonId, seasonId));
    await playSlot({ ctx: as(OWNER), input: { seasonGameId: defined(slot, 'slot').id } });
    expect(await to('completed')).toBe('BAD_INPUT: One of its games is not over.');
    expect(await to('planned')).toBe('BAD_INPUT: Games of this season have begun: it cannot be planned anew.');
    expect(await refusal(removeSeason({ ctx: commissioner(), input: { seasonId } }))).toContain('it stays');
    const other = await aSeason();
    expect(await refusal(removeSeason({ ctx: commissioner(), input: { seasonId: other } }))).toBe('done');
    expect(await database.db.select().from(seasons).where(eq(seasons.id, other))).toEqual([]);
  });
});

describe('its schedule', () => {
  test('is previewed as it is then written, and written anew until a game has begun', async () => {
    const seasonId = await aSeason({
      teams: [FIRST, SECOND, THIRD, FOURTH].map((teamId) => ({ teamId, division: null })),
    });
    const plan = { ...PLAN, gamesPerPair: 2, seriesLength: 2 };
    const preview = await previewSchedule({ ctx: commissioner(), input: { seasonId, plan } });
    expect(preview).toMatchObject({ rounds: 3, days: 6, replaces: 0, lastDeadline: '2026-05-16T02:00:00.000Z' });
    expect((await getSetup({ ctx: commissioner(), input: { seasonId } })).games).toBe(0);
    await writeSchedule({ ctx: commissioner(), input: { seasonId, plan } });
    const rows = await database.db
      .select()
      .from(seasonGames)
      .where(eq(seasonGames.seasonId, seasonId))
      .orderBy(asc(seasonGames.number));
    expect(
      rows.map(({ number, day, deadline, awayTeamId, homeTeamId }) => ({
        number,
        day,
        deadline: deadline.toISOString(),
        awayTeamId,
        homeTeamId,
      })),
    ).toEqual(preview.games.map(({ round: _round, ...game }) => game));
    expect(await previewSchedule({ ctx: commissioner(), input: { seasonId, plan: PLAN } })).toMatchObject({
      replaces: 12,
    });
    await writeSchedule({ ctx: commissioner(), input: { seasonId, plan: PLAN } });
    expect((await getSetup({ ctx: commissioner(), input: { seasonId } })).games).toBe(6);
    const fewer = { seasonId, ...SETTINGS, name: `Spring ${++made}` };
    expect(await refusal(changeSeason({ ctx: commissioner(), input: fewer }))).toContain('take it back before');
  });

  test('is changed game by game while nobody has begun it', async () => {
    const { seasonId, slots } = await openedSeason({}, { gamesPerPair: 3 });
    const [begun, open] = slots.map(({ id, day, deadline, awayTeamId, homeTeamId }) => ({
      seasonGameId: id,
      day,
      deadline: deadline.toISOString(),
      awayTeamId,
      homeTeamId,
    }));
    const edit = (slot: typeof open, change: object) =>
      refusal(editSlot({ ctx: commissioner(), input: { ...defined(slot, 'slot'), ...change, reason: 'rain' } }));
    const swapped = { awayTeamId: open?.homeTeamId, homeTeamId: open?.awayTeamId };
    expect(await edit(open, { ...swapped, deadline: '2026-09-01T12:00:00.000Z' })).toBe('done');
    const [row] = await database.db
      .select()
      .from(seasonGames)
      .where(eq(seasonGames.id, defined(open, 'slot').seasonGameId));
    expect(row).toMatchObject({ ...swapped, deadline: new Date('2026-09-01T12:00:00.000Z') });
    expect(await edit(open, { day: begun?.day })).toContain('plays on day 1 already');
    expect(await edit(open, { awayTeamId: THIRD })).toBe(`BAD_INPUT: Team ${THIRD} is not in this season.`);
    expect(await edit(open, { awayTeamId: open?.homeTeamId })).toBe('BAD_INPUT: A team cannot play itself.');
    await playSlot({ ctx: as(OWNER), input: { seasonGameId: defined(begun, 'slot').seasonGameId } });
    expect(await edit(begun, { day: 40 })).toContain('has begun');
    const off = (slot: typeof open) =>
      refusal(
        removeSlot({
          ctx: commissioner(),
          input: { seasonGameId: defined(slot, 'slot').seasonGameId, reason: 'rain' },
        }),
      );
    expect(await off(begun)).toContain('has begun');
    expect(await off(open)).toBe('done');
    expect(await refusal(writeSchedule({ ctx: commissioner(), input: { seasonId, plan: PLAN } }))).toContain(
      'have begun',
    );
    const notes = await database.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subjectId, String(seasonId)));
    expect(notes.map(({ action, reason }) => [action, reason])).toEqual([
      ['season.created', ''],
      ['schedule.written', ''],
      ['season.active', ''],
      ['schedule.changed', 'rain'],
      ['schedule.removed', 'rain'],
    ]);
  });
});

describe('a game of the schedule', () => {
  test('is made once, however often and whoever asks, with what the season says', async () => {
    const { seasonId, slot } = await openedSeason();
    const answers = await Promise.all(
      [OWNER, FRIEND, OWNER, STRANGER].map((user) => playSlot({ ctx: as(user), input: { seasonGameId: slot.id } })),
    );
    const { gameId } = defined(answers[0], 'answer');
    expect(new Set(answers.map((answer) => answer.gameId)).size).toBe(1);
    expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await playSlot({ ctx: as(FRIEND), input: { seasonGameId: slot.id } })).toEqual({ gameId, isNew: false });
    const [game] = await database.db.select().from(games).where(eq(games.id, gameId));
    expect(game).toMatchObject({
      seasonId,
      awayTeamId: slot.awayTeamId,
      homeTeamId: slot.homeTeamId,
      mode: 'ranked',
      visibility: 'public',
      rules: { innings: 1, maxInnings: 2 },
    });
    expect(await database.db.select().from(games).where(eq(games.seasonId, seasonId))).toHaveLength(1);
  });

  test('is for the managers of its teams: they sit down without an invite, others do not', async () => {
    const { slot } = await openedSeason();
    const { gameId } = await playSlot({ ctx: commissioner(), input: { seasonGameId: slot.id } });
    const sideOf = (team: number): Side => (slot.awayTeamId === team ? 'away' : 'home');
    const claimable = async (user: string) => (await getGame({ ctx: as(user), input: { gameId } })).claimable;
    expect(await claimable(OWNER)).toEqual([sideOf(SECOND)]);
    expect(await claimable(FRIEND)).toEqual([sideOf(FIRST)]);
    expect(await claimable(STRANGER)).toEqual([]);
    expect(await sit(STRANGER, gameId, sideOf(FIRST))).toContain('FORBIDDEN');
    expect(await sit(OWNER, gameId, sideOf(FIRST))).toContain('FORBIDDEN');
    expect(await sit(OWNER, gameId, sideOf(SECOND))).toBe('done');
    // Another process knows as much.
    core = storeCore(database);
    expect(await sit(FRIEND, gameId, sideOf(FIRST))).toBe('done');
  });

  test('against an open team: anyone may sit down, but nobody on both sides', async () => {
    const { slot } = await openedSeason({ teams: [SECOND, THIRD].map((teamId) => ({ teamId, division: null })) });
    const { gameId } = await playSlot({ ctx: as(OWNER), input: { seasonGameId: slot.id } });
    const sideOf = (team: number): Side => (slot.awayTeamId === team ? 'away' : 'home');
    expect(await sit(OWNER, gameId, sideOf(THIRD))).toContain('FORBIDDEN');
    expect(await sit(FRIEND, gameId, sideOf(SECOND))).toContain('FORBIDDEN');
    expect(await sit(FRIEND, gameId, sideOf(THIRD))).toBe('done');
  });

  test('against an open team that the computer manages: its seat is the computer’s', async () => {
    const { slot } = await openedSeason({
      teams: [SECOND, THIRD].map((teamId) => ({ teamId, division: null })),
      computerForOpen: true,
    });
    expect(await refusal(playSlot({ ctx: as(FRIEND), input: { seasonGameId: slot.id } }))).toBe(
      'FORBIDDEN: Only the managers of the two teams can play this game.',
    );
    const { gameId } = await playSlot({ ctx: as(OWNER), input: { seasonGameId: slot.id } });
    const [game] = await database.db.select().from(games).where(eq(games.id, gameId));
    const isAway = slot.awayTeamId === THIRD;
    expect([game?.awayComputer, game?.homeComputer]).toEqual(isAway ? ['balanced', null] : [null, 'balanced']);
  });

  test('waits until the season is opened, and is refused when it is over', async () => {
    const { seasonId, slot } = await openedSeason();
    const play = () => refusal(playSlot({ ctx: as(OWNER), input: { seasonGameId: slot.id } }));
    await setSeasonStatus({ ctx: commissioner(), input: { seasonId, status: 'planned' } });
    expect(await play()).toBe('BAD_INPUT: This season has not been opened yet.');
    await setSeasonStatus({ ctx: commissioner(), input: { seasonId, status: 'completed' } });
    expect(await play()).toBe('BAD_INPUT: This season is over.');
    expect(await refusal(playSlot({ ctx: as(OWNER), input: { seasonGameId: 2_000_000_000 } }))).toContain('NOT_FOUND');
  });

  /** Resolves once so many connections of this database wait for a lock that another holds. */
  const waiting = async (count: number): Promise<void> => {
    const waits = sql`datname = current_database() and wait_event_type = 'Lock'`;
    for (;;) {
      const [row] = await database.db
        .select({ n: sql<number>`count(*)::int` })
        .from(sql`pg_stat_activity`)
        .where(waits);
      if ((row?.n ?? 0) >= count) return;
    }
  };

  test('is not made in a season that is closed at the same moment', async () => {
    const { seasonId, slot } = await openedSeason();
    const before = await database.db.select({ id: games.id }).from(games);
    let play: Promise<unknown> = Promise.resolve();
    await database.db.transaction(async (tx) => {
      await tx.update(seasons).set({ status: 'completed' }).where(eq(seasons.id, seasonId));
      // It has read that the season is under way, and comes to the lock with that.
      play = refusal(playSlot({ ctx: as(OWNER), input: { seasonGameId: slot.id } }));
      await waiting(1);
    });
    expect(await play).toBe('BAD_INPUT: This season is over.');
    expect(await database.db.select({ id: games.id }).from(games)).toEqual(before);
  });

  test('keeps the season open that would have been closed at the same moment', async () => {
    const { seasonId, slot } = await openedSeason();
    let play: Promise<unknown> = Promise.resolve();
    let close: Promise<unknown> = Promise.resolve();
    await database.db.transaction(async (tx) => {
      // Holds up the making of the game once it has the season, and so whoever closes the season behind it.
      await tx.select().from(seasonGames).where(eq(seasonGames.id, slot.id)).for('update');
      play = refusal(playSlot({ ctx: as(OWNER), input: { seasonGameId: slot.id } }));
      await waiting(1);
      close = refusal(setSeasonStatus({ ctx: commissioner(), input: { seasonId, status: 'completed' } }));
      await waiting(2);
    });
    expect(await play).toBe('done');
    expect(await close).toBe('BAD_INPUT: One of its games is not over.');
    expect((await getSetup({ ctx: commissioner(), input: { seasonId } })).status).toBe('active');
  });

  test('and the closing of its season race many times: either there is a game or the season is over', async () => {
    for (let round = 0; round < 12; round++) {
      const { seasonId, slot } = await openedSeason();
      const [played, closed] = await Promise.all([
        refusal(playSlot({ ctx: as(OWNER), input: { seasonGameId: slot.id } })),
        refusal(setSeasonStatus({ ctx: commissioner(), input: { seasonId, status: 'completed' } })),
      ]);
      const made = await database.db.select({ id: games.id }).from(games).where(eq(games.seasonId, seasonId));
      const { status } = await getSetup({ ctx: commissioner(), input: { seasonId } });
      expect([played, closed].filter((answer) => answer === 'done')).toHaveLength(1);
      expect({ made: made.length, status }).toEqual(
        played === 'done' ? { made: 1, status: 'active' } : { made: 0, status: 'completed' },
      );
    }
  });

  test('that was called off or deleted leaves its place to another', async () => {
    const { seasonId, slot } = await openedSeason();
    const input = { seasonGameId: slot.id };
    const first = await playSlot({ ctx: as(OWNER), input });
    await database.db
      .update(games)
      .set({ status: 'completed', endReason: 'no contest', completedAt: new Date() })
      .where(eq(games.id, first.gameId));
    const scheduled = async () => {
      const [game] = await listSchedule({ ctx: as(OWNER), input: { seasonId, only: { day: slot.day } } });
      return [game?.hasBegun, game?.gameId];
    };
    expect(await scheduled()).toEqual([false, null]);
    const second = await playSlot({ ctx: as(OWNER), input });
    expect(second).toEqual({ gameId: expect.not.stringContaining(first.gameId), isNew: true });
    expect(await playSlot({ ctx: as(FRIEND), input })).toEqual({ gameId: second.gameId, isNew: false });
    expect(await scheduled()).toEqual([true, second.gameId]);
    await core.live.close();
    core = storeCore(database);
    await database.db.delete(games).where(eq(games.id, second.gameId));
    expect(await scheduled()).toEqual([false, null]);
    const third = await playSlot({ ctx: as(OWNER), input });
    expect(third.isNew).toBe(true);
    expect(third.gameId).not.toBe(first.gameId);
  });

  test('of two seasons counts in its own alone', async () => {
    const one = await openedSeason();
    const other = await openedSeason();
    const swap = async ({ slot }: typeof one) => {
      const { id, day, deadline } = slot;
      const input = { seasonGameId: id, day, deadline: deadline.toISOString(), awayTeamId: FIRST, homeTeamId: SECOND };
      await editSlot({ ctx: commissioner(), input: { ...input, reason: 'the sides of the test' } });
    };
    await swap(one);
    await swap(other);
    const ids = [await playedOut(one.slot.id), await playedOut(other.slot.id)];
    for (const [i, { seasonId }] of [one, other].entries()) {
      const gameId = defined(ids[i], 'game');
      const [game] = await database.db.select().from(games).where(eq(games.id, gameId));
      const { standings, played } = await getSeason({ ctx: as(OWNER), input: { seasonId } });
      expect(played).toBe(1);
      const winner = game?.winner === null ? null : game?.winner === 'away' ? FIRST : SECOND;
      for (const row of standings) {
        expect(row).toMatchObject({
          wins: Number(winner === row.teamId),
          losses: Number(winner !== null && winner !== row.teamId),
          ties: Number(winner === null),
          runs: row.teamId === FIRST ? game?.awayScore : game?.homeScore,
        });
      }
      const lines = await database.db.select().from(battingLines).where(eq(battingLines.gameId, gameId));
      expect(new Set(lines.map((line) => line.seasonId))).toEqual(new Set([seasonId]));
      const { rows } = await listBatting({ ctx: as(OWNER), input: { seasonId } });
      expect(rows.reduce((sum, { pa }) => sum + pa, 0)).toBe(lines.reduce((sum, { pa }) => sum + pa, 0));
    }
  });
});

describe('an agenda', () => {
  test('names my teams and what they have to play, the most urgent first, and the other manager with his zone', async () => {
    for (const { id } of await database.db.select({ id: seasons.id }).from(seasons)) {
      await database.db.update(seasons).set({ status: 'completed' }).where(eq(seasons.id, id));
    }
    const { seasonId, slots } = await openedSeason({}, { gamesPerPair: 2 });
    await tellTimeZone({ ctx: as(FRIEND), input: { timeZone: 'Asia/Tokyo' } });
    expect(await refusal(tellTimeZone({ ctx: as(FRIEND), input: { timeZone: 'Mars/Olympus' } }))).toContain(
      'BAD_INPUT',
    );
    const agenda = await getAgenda({ ctx: as(OWNER), input: {} });
    expect(agenda.teams).toMatchObject([{ teamId: SECOND, role: 'manager' }]);
    expect(agenda.games.map(({ seasonGameId }) => seasonGameId)).toEqual(slots.map(({ id }) => id));
    const [next] = agenda.games;
    expect(next).toMatchObject({
      seasonId,
      gameId: null,
      deadline: '2026-05-02T02:00:00.000Z',
      mine: [slots[0]?.awayTeamId === SECOND ? 'away' : 'home'],
      others: [{ name: 'Fred Friend', timeZone: 'Asia/Tokyo' }],
    });
    const { gameId } = await playSlot({ ctx: as(OWNER), input: { seasonGameId: defined(next, 'game').seasonGameId } });
    expect((await getAgenda({ ctx: as(FRIEND), input: {} })).games[0]).toMatchObject({ gameId });
    expect(await getAgenda({ ctx: as(STRANGER), input: {} })).toEqual({ teams: [], games: [] });
  });
});
