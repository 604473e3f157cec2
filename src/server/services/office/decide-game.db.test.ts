import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OfficeAction } from '@/game/office/office-action';
import { STANDARD_RULES } from '@/game/rules';
import { rebuildProjections } from '@/server/db/rebuild-projections';
import { auditLog } from '@/server/db/schema/audit';
import { gameHistory, games, gameSeats } from '@/server/db/schema/games';
import { battingLines } from '@/server/db/schema/lines';
import { teamManagers } from '@/server/db/schema/people';
import { plays } from '@/server/db/schema/plays';
import { defined } from '@/shared/assert';
import { openOffice, refusalOf, type Office } from '@/testing/db-office';
import { openSimulatedSeason } from '../seasons/open-simulated-season';
import { simulateGames } from '../seasons/simulate-games';

const REASON = 'nobody has been here since June';
const NONCE = 'abcdef0123';

let office: Office;
let boss: string;
beforeAll(async () => {
  office = await openOffice();
  boss = await office.member('pd', 'commissioner');
});
afterAll(() => office.close());

/** A game of two friends, both in their seats. */
async function friends(): Promise<{ gameId: string; home: string; away: string }> {
  const [home, away] = [await office.person('Hanna'), await office.person('Abel')];
  const { gameId, invite } = await office.as(home).game.create({
    league: 'pd',
    away: { teamId: 1, manager: 'friend' },
    home: { teamId: 2, manager: 'me' },
    rules: { ...STANDARD_RULES, innings: 1 },
    visibility: 'public',
    mode: 'practice',
    pace: null,
  });
  await office.as(home).game.claimSeat({ gameId, actionId: randomUUID(), side: 'home', invite: null, nonce: NONCE });
  await office.as(away).game.claimSeat({ gameId, actionId: randomUUID(), side: 'away', invite, nonce: NONCE });
  return { gameId, home, away };
}

const decide = (by: string | null, gameId: string, action: OfficeAction, userId?: string) =>
  office.as(by).office.decideGame({
    gameId,
    actionId: randomUUID(),
    action,
    reason: REASON,
    ...(userId === undefined ? {} : { userId }),
  });

const told = async () => defined((await office.core.db.select().from(auditLog).orderBy(auditLog.id)).at(-1), 'entry');

describe('who may decide', () => {
  it('is a commissioner of the game’s league', async () => {
    const { gameId, home } = await friends();
    const void_ = { type: 'void' } as const;
    expect(await refusalOf(decide(null, gameId, void_))).toBe('UNAUTHENTICATED');
    for (const other of [home, await office.member('sba', 'commissioner'), await office.member('pd', 'scorer')]) {
      expect(await refusalOf(decide(other, gameId, void_))).toBe('FORBIDDEN');
    }
    expect(await refusalOf(decide(boss, randomUUID(), void_))).toBe('NOT_FOUND');
    const short = office.as(boss).office.decideGame({ gameId, actionId: randomUUID(), action: void_, reason: 'no' });
    expect(await refusalOf(short)).toBe('BAD_REQUEST');
    expect(await refusalOf(decide(await office.member('pd', 'co-commissioner'), gameId, void_))).toBe('accepted');
  });

  it('decides what a team’s results tell: a forfeit with its end, nothing of a void game', async () => {
    const [given, undone] = [await friends(), await friends()];
    await decide(boss, given.gameId, { type: 'forfeit', side: 'away' });
    await decide(boss, undone.gameId, { type: 'void' });
    const { games: shown } = await office.as(null).stats.team({ teamId: 2, seasonId: null });
    expect(shown.find(({ gameId }) => gameId === given.gameId)?.result).toMatchObject({
      winner: 'home',
      endReason: 'forfeit',
    });
    expect(shown.map(({ gameId }) => gameId)).not.toContain(undone.gameId);
  });

  it('says what a caller may do, and who could take a seat', async () => {
    const { gameId } = await friends();
    const manager = await office.manager(2);
    const tools = await office.as(boss).office.gameTools({ gameId });
    expect(tools.actions).toContain('forfeit');
    expect(tools.managers.home.map(({ userId }) => userId)).toContain(manager);
    const scorer = await office.as(await office.member('pd', 'scorer')).office.gameTools({ gameId });
    expect(scorer.actions).toEqual(['decideResult']);
    expect(await office.as(null).office.gameTools({ gameId })).toMatchObject({ role: null, actions: [] });
  });

  it('leaves private games to their people', async () => {
    const owner = await office.person('Pia');
    const { gameId } = await office.as(owner).game.create({
      league: 'pd',
      away: { teamId: 1, manager: 'computer' },
      home: { teamId: 2, manager: 'me' },
      rules: STANDARD_RULES,
      visibility: 'private',
      mode: 'practice',
      pace: null,
    });
    expect(await refusalOf(decide(boss, gameId, { type: 'void' }))).toBe('NOT_FOUND');
  });
});

describe('a decision', () => {
  it('is in the game and in the league’s log, once, however often it is told', async () => {
    const { gameId, home } = await friends();
    const actionId = randomUUID();
    const input = { gameId, actionId, action: { type: 'forfeit', side: 'away' }, reason: REASON } as const;
    const first = await office.as(boss).office.decideGame(input);
    expect(await office.as(boss).office.decideGame(input)).toEqual(first);
    const entry = await told();
    expect(entry).toMatchObject({
      action: 'game.forfeit',
      subjectId: gameId,
      reason: REASON,
      userId: boss,
      leagueId: 'pd',
    });
    expect(entry.summary).toMatch(/^The commissioner \(TEST\) had .+ forfeit .+ at .+\.$/);
    expect(entry.details).toMatchObject({ before: { status: 'pending' }, after: { type: 'forfeit', side: 'away' } });
    const entries = await office.core.db.select().from(auditLog).where(eq(auditLog.subjectId, gameId));
    expect(entries).toHaveLength(1);
    const { view } = await office.as(home).game.get({ gameId });
    expect(view.card.state).toMatchObject({ endReason: 'forfeit', winner: 'home' });
    expect(view.card.leagueDecisions).toMatchObject([{ decision: 'forfeit', side: 'away', reason: REASON }]);
  });

  it('that the rules refuse changes nothing and is told nowhere', async () => {
    const { gameId } = await friends();
    expect(await refusalOf(decide(boss, gameId, { type: 'resume' }))).toBe('WRONG_PHASE');
    expect(await office.core.db.select().from(auditLog).where(eq(auditLog.subjectId, gameId))).toEqual([]);
  });
});

describe('a seat', () => {
  it('is opened, and taken with the fresh invite alone', async () => {
    const { gameId, home } = await friends();
    const actionId = randomUUID();
    const input = { gameId, actionId, action: { type: 'openSeat', side: 'home' }, reason: REASON } as const;
    const { invite } = await office.as(boss).office.decideGame(input);
    expect((await office.as(boss).office.decideGame(input)).invite).toBe(invite);
    expect((await office.as(home).game.get({ gameId })).view.viewer).toBe('spectator');
    const next = await office.person('Nora');
    const claim = (by: string, secret: string | null) =>
      refusalOf(
        office.as(by).game.claimSeat({ gameId, actionId: randomUUID(), side: 'home', invite: secret, nonce: NONCE }),
      );
    // Nothing is kept for the owner any more.
    expect(await claim(home, null)).toBe('FORBIDDEN');
    expect(await claim(next, 'x'.repeat(48))).toBe('FORBIDDEN');
    expect(await claim(next, invite)).toBe('accepted');
    expect((await office.as(next).game.get({ gameId })).view.viewer).toBe('home');
    // A process that starts over knows it too.
    const meta = await office.restarted().live.meta(gameId);
    expect(meta).toMatchObject({ seats: { home: next }, reserved: [] });
  });

  it('is given to a manager of the team and to nobody else', async () => {
    const { gameId, away, home } = await friends();
    const give = { type: 'giveSeat', side: 'away' } as const;
    const manager = await office.manager(1);
    expect(await refusalOf(decide(boss, gameId, give))).toBe('BAD_INPUT');
    expect(await refusalOf(decide(boss, gameId, give, await office.person('Otto')))).toBe('BAD_INPUT');
    // Nor to one of them who sits opposite.
    const { db } = office.core;
    await db.insert(teamManagers).values({ teamId: 1, userId: home, role: 'co-manager' });
    await expect(decide(boss, gameId, give, home)).rejects.toThrow('He sits for the other team');
    await db.delete(teamManagers).where(eq(teamManagers.userId, home));
    await decide(boss, gameId, give, manager);
    const seats = await office.core.db.select().from(gameSeats).where(eq(gameSeats.gameId, gameId));
    expect(seats.find(({ side }) => side === 'away')?.userId).toBe(manager);
    expect((await office.as(away).game.get({ gameId })).view.viewer).toBe('spectator');
  });
});

describe('a void game of a season', () => {
  it('leaves standings, leaders and lines, as if it had not been played; its log stays', async () => {
    const { database } = office;
    const { db } = database;
    const plan = { name: 'Void season', year: 2024, seed: 5, teams: 4, games: 12 };
    const { seasonId } = defined(await openSimulatedSeason(database, plan), 'season');
    await simulateGames(database, { seasonId, part: 0, parts: 1 }, () => {});
    const api = office.as(boss);
    const before = await api.stats.season({ seasonId });
    const [game] = await db.select().from(games).where(eq(games.seasonId, seasonId)).limit(1);
    const { id: gameId, seq, awayTeamId, homeTeamId, winner } = defined(game, 'game');
    const commissioner = await office.member(defined(game, 'game').leagueId, 'commissioner');
    const lines = async () => db.select().from(battingLines).where(eq(battingLines.gameId, gameId));
    expect((await lines()).length).toBeGreaterThan(17);
    const batting = async () => {
      const { rows } = await api.stats.batting({ seasonId });
      return rows.reduce((sum, row) => sum + row.pa, 0);
    };
    const paOfGame = (await lines()).reduce((sum, row) => sum + row.pa, 0);
    const paBefore = await batting();

    await decide(commissioner, gameId, { type: 'void' });

    const after = await api.stats.season({ seasonId });
    for (const [teamId, side] of [
      [awayTeamId, 'away'],
      [homeTeamId, 'home'],
    ] as const) {
      const was = defined(
        before.standings.find((row) => row.teamId === teamId),
        'team',
      );
      const is = defined(
        after.standings.find((row) => row.teamId === teamId),
        'team',
      );
      expect([is.wins, is.losses]).toEqual(winner === side ? [was.wins - 1, was.losses] : [was.wins, was.losses - 1]);
    }
    expect(await lines()).toEqual([]);
    expect(await batting()).toBe(paBefore - paOfGame);
    const leaders = await api.stats.leaders({ seasonId });
    expect(leaders.length).toBeGreaterThan(0);
    const [row] = await db.select().from(games).where(eq(games.id, gameId));
    expect(row).toMatchObject({ endReason: 'no contest', winner: null, status: 'completed' });
    expect(defined(row, 'row').seq).toBeGreaterThan(seq);
    expect((await db.select().from(plays).where(eq(plays.gameId, gameId))).length).toBeGreaterThan(40);
    await expect
      .poll(async () => (await db.select().from(gameHistory).where(eq(gameHistory.gameId, gameId)))[0]?.endReason)
      .toBe('no contest');
    // The tables made anew from the logs say the same.
    await rebuildProjections(db, gameId);
    expect(await lines()).toEqual([]);
    expect((await api.stats.season({ seasonId })).standings).toEqual(after.standings);
    expect(await refusalOf(decide(commissioner, gameId, { type: 'void' }))).toBe('GAME_OVER');
  });
});
