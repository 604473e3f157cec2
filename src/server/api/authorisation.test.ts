import { describe, expect, it } from 'vitest';
import type { Account } from '@/server/api/wire';
import type { Core } from '@/server/core';
import type { NewGame } from '@/server/live/types';
import { FRIEND, freshId, INVITE, OWNER, seatedGame, STRANGER, testGame } from '@/testing/live-game';
import { memoryCore } from '@/testing/memory-core';
import type { ApiContext } from './context';
import { appRouter } from './root';
import { t } from './trpc';

const caller = t.createCallerFactory(appRouter);

function contextOf(core: Core, userId: string | null): ApiContext {
  const account: Account | null = userId === null ? null : { userId, name: 'Someone', tag: 'AAAA' };
  return {
    core,
    caller: { account, session: userId === null ? null : `session of ${userId}`, address: '127.0.0.1' },
    requestId: 'r1',
    browser: false,
    setSession: () => undefined,
    subscriptions: { open: 0, max: 2 },
    recheck: null,
  };
}

const as = (core: Core, userId: string | null) => caller(contextOf(core, userId));

/** The code a call is refused with; fails when it is not refused. */
async function refusal(call: Promise<unknown>): Promise<unknown> {
  const outcome: unknown = await call.then(
    () => 'accepted',
    (error: { cause?: { code?: unknown }; code?: unknown }) => error.cause?.code ?? error.code,
  );
  return outcome;
}

async function withGame(change: Partial<NewGame> = {}) {
  const core = memoryCore();
  const gameId = await seatedGame(core.live, { ...testGame(), ...change });
  return { core, gameId };
}

const roll = (gameId: string) => ({ gameId, actionId: freshId(), action: { type: 'roll' as const } });
const claim = (gameId: string, invite: string | null) => ({
  gameId,
  actionId: freshId(),
  side: 'home' as const,
  invite,
  nonce: 'abcdef0123',
});

describe('a visitor without a name', () => {
  it('may not act, claim, create, ask for a lineup or sign out', async () => {
    const { core, gameId } = await withGame();
    const api = as(core, null);
    const team = (teamId: number) => ({ teamId, manager: 'computer' as const });
    const { rules } = testGame();
    const create = api.game.create({
      league: 'pd',
      away: team(1),
      home: team(2),
      rules,
      visibility: 'public',
      mode: 'friendly',
      pace: null,
    });
    expect(await refusal(create)).toBe('UNAUTHENTICATED');
    expect(await refusal(api.game.act(roll(gameId)))).toBe('UNAUTHENTICATED');
    expect(await refusal(api.game.claimSeat(claim(gameId, INVITE)))).toBe('UNAUTHENTICATED');
    expect(await refusal(api.lineup.suggest({ gameId, side: 'home' }))).toBe('UNAUTHENTICATED');
    expect(await refusal(api.account.signOut())).toBe('UNAUTHENTICATED');
  });

  it('may look at a public game', async () => {
    const { core, gameId } = await withGame();
    const { events } = await as(core, null).game.log({ gameId });
    expect(events[0]?.type).toBe('gameCreated');
    expect((await as(core, null).game.dice({ gameId })).epochs[0]?.seed).toBeNull();
  });
});

describe('someone else’s team', () => {
  it('cannot be acted for', async () => {
    const { core, gameId } = await withGame();
    const before = await core.live.view(gameId, 'both');
    expect(await refusal(as(core, STRANGER).game.act(roll(gameId)))).toBe('FORBIDDEN');
    const lineup = await as(core, OWNER).lineup.suggest({ gameId, side: 'home' });
    const action = { type: 'submitLineup' as const, lineup };
    expect(await refusal(as(core, FRIEND).game.act({ gameId, actionId: freshId(), action }))).not.toBe('accepted');
    expect(await core.live.view(gameId, 'both')).toEqual(before);
  });

  it('has no lineup to suggest', async () => {
    const { core, gameId } = await withGame();
    expect(await refusal(as(core, FRIEND).lineup.suggest({ gameId, side: 'home' }))).toBe('FORBIDDEN');
  });

  it('cannot be taken', async () => {
    const { core, gameId } = await withGame();
    expect(await refusal(as(core, STRANGER).game.claimSeat(claim(gameId, INVITE)))).toBe('SEAT_TAKEN');
  });
});

describe('a private game', () => {
  const PRIVATE = { visibility: 'private' as const };

  it('is not there for anyone else, whatever is asked of it', async () => {
    const { core, gameId } = await withGame(PRIVATE);
    for (const user of [null, STRANGER]) {
      const { game } = as(core, user);
      for (const call of [
        game.get({ gameId }),
        game.get({ gameId, invite: 'guess' }),
        game.log({ gameId }),
        game.plays({ gameId }),
        game.cards({ gameId }),
        game.dice({ gameId }),
        firstOf(await game.watch({ gameId })),
        firstOf(await game.presence({ gameId })),
      ]) {
        expect(await refusal(call)).toBe('NOT_FOUND');
      }
    }
    expect(await refusal(as(core, STRANGER).game.act(roll(gameId)))).toBe('NOT_FOUND');
    expect(await refusal(as(core, STRANGER).game.claimSeat(claim(gameId, 'guess')))).toBe('NOT_FOUND');
    expect(await refusal(as(core, STRANGER).lineup.suggest({ gameId, side: 'home' }))).toBe('NOT_FOUND');
  });

  it('answers as an unknown game does', async () => {
    const { core, gameId } = await withGame(PRIVATE);
    const unknown = '01900000-0000-7000-8000-0000000000ff';
    const message = async (id: string) =>
      as(core, STRANGER)
        .game.log({ gameId: id })
        .then(
          () => 'accepted',
          (error: Error) => error.message,
        );
    expect(await message(gameId)).toBe(await message(unknown));
  });

  it('is open to its managers and to whoever holds the invite', async () => {
    const { core, gameId } = await withGame(PRIVATE);
    for (const [user, invite] of [
      [OWNER, null],
      [FRIEND, null],
      [STRANGER, INVITE],
      [null, INVITE],
    ] as const) {
      expect((await as(core, user).game.log({ gameId, invite })).events.length).toBeGreaterThan(0);
    }
  });
});

describe('a subscription', () => {
  it('counts against what the connection may hold open, and is counted out when it ends', async () => {
    const { core, gameId } = await withGame();
    const { game } = as(core, null);
    const open = [await started(await game.watch({ gameId })), await started(await game.watch({ gameId }))];
    expect(core.watching.of(gameId)).toBe(2);
    expect(await refusal(firstOf(await game.watch({ gameId })))).toBe('RATE_LIMITED');
    await open[0]?.return?.();
    expect(core.watching.of(gameId)).toBe(1);
    await started(await game.watch({ gameId }));
    expect(core.watching.of(gameId)).toBe(2);
  });
});

async function started<T>(source: AsyncIterable<T>): Promise<AsyncIterator<T>> {
  const items = source[Symbol.asyncIterator]();
  await items.next();
  return items;
}

const firstOf = async <T>(source: AsyncIterable<T>): Promise<IteratorResult<T>> =>
  source[Symbol.asyncIterator]().next();
