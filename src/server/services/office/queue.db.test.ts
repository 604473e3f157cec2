import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Action } from '@/game/actions';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '@/game/decisions';
import type { Side } from '@/game/play';
import { battingSide, sidesToAct } from '@/game/queries';
import { STANDARD_RULES } from '@/game/rules';
import type { GameState } from '@/game/state';
import { startsTurn } from '@/game/turn-since';
import { imports } from '@/server/db/schema/imports';
import { openOffice, refusalOf, type Office } from '@/testing/db-office';
import { FRIEND, OWNER, playUntil } from '@/testing/live-game';

let office: Office;
let boss: string;
beforeAll(async () => {
  office = await openOffice();
  boss = await office.member('pd', 'commissioner');
  await office.friends();
});
afterAll(() => office.close());

const queue = async (by = boss) => (await office.as(by).office.queue({ leagueId: 'pd' })).items;
const ofGame = async (gameId: string) => (await queue()).filter((item) => item.gameId === gameId);

async function begun(): Promise<string> {
  const { gameId, invite } = await office.as(OWNER).game.create({
    league: 'pd',
    away: { teamId: 1, manager: 'friend' },
    home: { teamId: 2, manager: 'me' },
    rules: { ...STANDARD_RULES, innings: 2 },
    visibility: 'public',
    mode: 'friendly',
    pace: null,
  });
  const seat = { gameId, nonce: 'abcdef0123' };
  await office.as(OWNER).game.claimSeat({ ...seat, actionId: randomUUID(), side: 'home', invite: null });
  await office.as(FRIEND).game.claimSeat({ ...seat, actionId: randomUUID(), side: 'away', invite });
  await playUntil(office.core.live, gameId, ({ playCount, phase }) => playCount >= 4 && phase.type === 'decisions');
  return gameId;
}

const callOf = (state: GameState, side: Side): Action =>
  side === battingSide(state)
    ? { type: 'decideOffense', decision: STANDARD_OFFENSE }
    : { type: 'decideDefense', decision: STANDARD_DEFENSE };

const ago = (gameId: string, interval: string) =>
  office.core.db.execute(
    `update games set updated_at = now() - interval '${interval}' where id = '${gameId}';
     update events set at = now() - interval '${interval}' where game_id = '${gameId}'`,
  );

describe('the queue', () => {
  it('is for those who run the league, and its results for its scorers', async () => {
    expect(await refusalOf(office.as(null).office.queue({ leagueId: 'pd' }))).toBe('UNAUTHENTICATED');
    expect(await refusalOf(queue(OWNER))).toBe('FORBIDDEN');
    expect(await refusalOf(queue(await office.member('sba', 'commissioner')))).toBe('FORBIDDEN');
    expect(await refusalOf(queue(await office.member('pd', 'scorer')))).toBe('accepted');
    expect((await office.as(boss).office.queue({ leagueId: 'pd' })).checklist).toContainEqual({
      key: 'season',
      done: false,
    });
  });

  it('has a request that nobody answers for ten minutes, until somebody does', async () => {
    const gameId = await begun();
    await office
      .as(OWNER)
      .game.act({ gameId, actionId: randomUUID(), action: { type: 'rewind', toPlay: 2, reason: 'wrong man' } });
    expect(await ofGame(gameId)).toEqual([]);
    await ago(gameId, '11 minutes');
    const [item, ...others] = await ofGame(gameId);
    expect(others).toEqual([]);
    expect(item).toMatchObject({ kind: 'revision', id: `revision:${gameId}` });
    expect(item?.detail).toContain('wrong man');
    const action = { type: 'answerRevision', asked: item?.asked ?? 0, agrees: true } as const;
    await office.as(boss).office.decideGame({ gameId, actionId: randomUUID(), action, reason: 'no answer' });
    expect(await ofGame(gameId)).toEqual([]);
  });

  it('has a request to stop, and the suspension ends it', async () => {
    const gameId = await begun();
    await office.as(OWNER).game.act({ gameId, actionId: randomUUID(), action: { type: 'stop', stop: 'suspend' } });
    await ago(gameId, '11 minutes');
    expect(await ofGame(gameId)).toMatchObject([{ kind: 'stop' }]);
    await office
      .as(boss)
      .office.decideGame({ gameId, actionId: randomUUID(), action: { type: 'suspend' }, reason: 'rain' });
    expect(await ofGame(gameId)).toEqual([]);
  });

  it('has games that nobody goes on with, by the league’s clocks', async () => {
    const gameId = await begun();
    await ago(gameId, '71 hours');
    expect(await ofGame(gameId)).toEqual([]);
    await ago(gameId, '73 hours');
    expect(await ofGame(gameId)).toMatchObject([{ kind: 'idle' }]);
    const { version, rules } = await office.as(null).office.settings({ leagueId: 'pd' });
    const save = { leagueId: 'pd', version, rules, charts: null, reason: '' } as const;
    await office.as(boss).office.saveSettings({ ...save, clocks: { decisionMinutes: 60, idleHours: 100 } });
    expect(await ofGame(gameId)).toMatchObject([{ kind: 'decision' }]);
  });

  it('has decisions by their own clock, with who owes them, whatever else is said in the game', async () => {
    const { version, rules } = await office.as(null).office.settings({ leagueId: 'pd' });
    const clocks = { decisionMinutes: 60, idleHours: 100 };
    await office.as(boss).office.saveSettings({ leagueId: 'pd', version, rules, charts: null, reason: '', clocks });
    const gameId = await begun();
    expect(await ofGame(gameId)).toEqual([]);
    const now = office.core.clock.now();
    await ago(gameId, '90 minutes');
    const [item, ...others] = await ofGame(gameId);
    expect(others).toEqual([]);
    expect(item?.kind).toBe('decision');
    // Over the clock for half an hour.
    expect(Math.abs(Date.parse(item?.since ?? '') - (now - 30 * 60_000))).toBeLessThan(30_000);
    const { state } = (await office.as(null).game.get({ gameId })).view.card;
    const owing = sidesToAct(state);
    expect(item?.awaited?.map(({ side }) => side)).toEqual(owing);
    expect(item?.detail).toContain('60 minutes');

    // A word beside it changes nothing: before, any event began the clock anew.
    await office.as(OWNER).game.act({ gameId, actionId: randomUUID(), action: { type: 'stop', stop: 'suspend' } });
    await office.as(FRIEND).game.act({ gameId, actionId: randomUUID(), action: { type: 'declineStop' } });
    await office
      .as(boss)
      .office.decideGame({ gameId, actionId: randomUUID(), action: { type: 'nudge' }, reason: 'go on' });
    expect(await ofGame(gameId)).toMatchObject([{ kind: 'decision', since: item?.since }]);

    // Of two the one who has called is owed nothing more, and the other is late alone.
    expect(state.phase.type).toBe('decisions');
    await office.as(OWNER).game.act({ gameId, actionId: randomUUID(), action: callOf(state, 'home') });
    const [alone] = await ofGame(gameId);
    expect(alone).toMatchObject({ since: item?.since, awaited: [{ side: 'away', manager: { name: 'Friend' } }] });
    expect(alone?.detail).toContain('It waits for Friend (TEST) of');
    await office.as(FRIEND).game.act({ gameId, actionId: randomUUID(), action: callOf(state, 'away') });
    expect(await ofGame(gameId)).toEqual([]);
  });

  it('has no clock for a game that is suspended, and a new one when it is taken up again', async () => {
    const gameId = await begun();
    await ago(gameId, '90 minutes');
    expect(await ofGame(gameId)).toMatchObject([{ kind: 'decision' }]);
    const decide = (type: 'suspend' | 'resume') =>
      office.as(boss).office.decideGame({ gameId, actionId: randomUUID(), action: { type }, reason: 'rain' });
    await decide('suspend');
    await ago(gameId, '90 minutes');
    expect(await ofGame(gameId)).toEqual([]);
    await decide('resume');
    expect(await ofGame(gameId)).toEqual([]);
  });

  it('tells the page what its clock goes by, as the queue does', async () => {
    const gameId = await begun();
    const { clocks, view } = await office.as(null).game.get({ gameId });
    expect(clocks).toMatchObject({ decisionMinutes: 60, deadline: null });
    const { events } = await office.as(null).game.log({ gameId, limit: 500 });
    expect(view.card.turnSince).toBe(events.findLast(startsTurn)?.at);
  });

  it('has imports that failed', async () => {
    const counts = { new: 0, changed: 0, removed: 0, unchanged: 0, wrong: 3 };
    const row = { leagueId: 'pd', userId: boss, kind: 'cards', target: 'x', files: ['a.csv'], counts } as const;
    await office.core.db.insert(imports).values([
      { ...row, status: 'failed', problem: 'Three rows are wrong.' },
      { ...row, status: 'applied', problem: null },
    ]);
    expect((await queue()).filter(({ kind }) => kind === 'import')).toMatchObject([
      { detail: 'Three rows are wrong.' },
    ]);
  });
});

describe('the log', () => {
  it('is open to everyone, by kind, by person and by page', async () => {
    const all = await office.as(null).office.log({ leagueId: 'pd' });
    expect(all.rows.length).toBeGreaterThan(2);
    expect(all.next).toBeNull();
    const { kinds, people } = await office.as(null).office.logFilters({ leagueId: 'pd' });
    expect(kinds).toEqual(['game', 'settings']);
    expect(people.map(({ userId }) => userId)).toEqual([boss]);
    const settings = await office.as(null).office.log({ leagueId: 'pd', kind: 'settings' });
    expect(new Set(settings.rows.map(({ action }) => action))).toEqual(new Set(['settings.changed']));
    expect((await office.as(null).office.log({ leagueId: 'pd', userId: OWNER })).rows).toEqual([]);
    const first = await office.as(null).office.log({ leagueId: 'pd', limit: 2 });
    const second = await office.as(null).office.log({ leagueId: 'pd', limit: 2, before: first.next });
    expect([...first.rows, ...second.rows]).toEqual(all.rows.slice(0, 4));
    expect((await office.as(null).office.log({ leagueId: 'sba' })).rows).toEqual([]);
  });
});
