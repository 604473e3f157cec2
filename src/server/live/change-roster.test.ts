import { describe, expect, it } from 'vitest';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { rosterOf } from '@/leagues/team';
import { managerOf } from '@/managers/managers';
import { err, ok } from '@/shared/result';
import { defined } from '@/shared/assert';
import { AppError } from '@/server/errors';
import { freshId, FRIEND, OWNER, seatedGame, STRANGER, TEST_TABLE, testGame, testManager } from '@/testing/live-game';
import { memoryGameStore } from './memory-game-store';
import type { RosterRequest } from './types';

const reserve = defined(rosterOf(defined(sampleTeams('pd')[2], 'team'))[0], 'reserve');
const other = defined(rosterOf(defined(sampleTeams('pd')[2], 'team'))[1], 'other');

async function seated() {
  const { live } = testManager(memoryGameStore());
  const gameId = await seatedGame(live, testGame());
  const change = (over: Partial<RosterRequest> = {}) =>
    live.changeRoster({
      gameId,
      actionId: freshId(),
      user: OWNER,
      side: 'home',
      holdsTeam: false,
      asked: 'something',
      size: 26,
      change: (state) => ok({ add: [], remove: state.home.roster.slice(-1).map(({ player }) => player) }),
      ...over,
    });
  const roster = async () => defined(await live.view(gameId, 'spectator'), 'view').card.state.home.roster;
  return { live, gameId, change, roster };
}

describe('changing a roster of a live game', () => {
  it('is for whoever sits there', async () => {
    const { change } = await seated();
    await expect(change({ user: FRIEND })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(change({ user: STRANGER, holdsTeam: true })).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('Somebody else manages'),
    });
    await expect(change()).resolves.toMatchObject({ events: [{ type: 'rosterChanged', by: { side: 'home' } }] });
  });

  it('is for a holder of the team while nobody sits there, and never for a computer’s team', async () => {
    const { live } = testManager(memoryGameStore());
    const game = testGame({ computers: ['away'] });
    await live.createGame(game);
    const request = { gameId: game.gameId, user: FRIEND, asked: 1, size: 26 } as const;
    const change: RosterRequest['change'] = (state) =>
      ok({ add: [], remove: state.home.roster.slice(-1).map(({ player }) => player) });
    const ask = (side: 'away' | 'home', holdsTeam: boolean) =>
      live.changeRoster({ ...request, actionId: freshId(), side, holdsTeam, change });
    await expect(ask('home', false)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(ask('away', true)).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: 'The computer picks for Harbor City.',
    });
    await expect(ask('home', true)).resolves.toMatchObject({ events: [{ type: 'rosterChanged' }] });
  });

  it('is for nobody but who sits there once a lineup is in: a refusal would tell whom it names', async () => {
    const { live, gameId, change } = await seated();
    const { state } = defined(await live.view(gameId, 'home'), 'view').card;
    const lineup = managerOf('balanced').lineup(state.home.roster, TEST_TABLE, state.rules);
    await live.act({ gameId, actionId: freshId(), user: OWNER, action: { type: 'submitLineup', lineup } });
    const reason = 'he is away';
    const entry = { leagueId: 'pd', userId: STRANGER, action: 'game.openSeat', subjectKind: 'game', subjectId: gameId };
    await live.actForLeague({
      gameId,
      actionId: freshId(),
      user: STRANGER,
      action: { type: 'openSeat', side: 'home' },
      reason,
      seat: { user: null, inviteHash: null },
      audit: { ...entry, summary: 'opened', reason, details: {} },
    });
    await expect(change({ user: STRANGER, holdsTeam: true })).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('Take the seat'),
    });
  });

  it('asks on the newest state: two at once lose nothing of each other’s', async () => {
    const { change, roster } = await seated();
    const before = await roster();
    const [first, second] = [defined(before[20], 'man').player, defined(before[21], 'man').player];
    await Promise.all([
      change({ change: () => ok({ add: [], remove: [first] }) }),
      change({ change: () => ok({ add: [reserve], remove: [second] }) }),
    ]);
    expect(await roster()).toEqual([...before.filter(({ player }) => player !== first && player !== second), reserve]);
  });

  it('is told again under the same id, and refused as the rules or the asker refuse it', async () => {
    const { change, roster } = await seated();
    const actionId = freshId();
    const first = await change({ actionId });
    const after = await roster();
    expect(await change({ actionId })).toEqual(first);
    expect(await roster()).toEqual(after);
    await expect(change({ actionId, asked: 'something else' })).rejects.toMatchObject({ code: 'ACTION_ID_REUSED' });
    await expect(change({ change: () => ok({ add: [reserve, other], remove: [] }) })).rejects.toMatchObject({
      code: 'ILLEGAL_ROSTER',
    });
    const refusal = new AppError('BAD_INPUT', 'No.');
    await expect(change({ change: () => err(refusal) })).rejects.toBe(refusal);
  });
});
