import { describe, expect, it } from 'vitest';
import { AppError } from '@/server/errors';
import type { Core } from '@/server/core';
import type { WatchListener, WatchMessage } from '@/server/live/types';
import { freshId, FRIEND, INVITE, OWNER, testGame } from '@/testing/live-game';
import { memoryCore } from '@/testing/memory-core';
import { watchGame, type WatchInput } from './watch-game';

interface Heard {
  readonly messages: WatchMessage[];
  readonly errors: (Error | null)[];
  readonly abort: AbortController;
  /** Resolves once so many messages came. */
  count(messages: number): Promise<void>;
}

function hear(core: Core, userId: string | null, input: WatchInput): Heard {
  const messages: WatchMessage[] = [];
  const errors: (Error | null)[] = [];
  const abort = new AbortController();
  let wake = (): void => undefined;
  const account = userId === null ? null : { userId, name: 'Someone', tag: 'AAAA' };
  const ctx = { core, caller: { account, session: userId, address: 'here' } };
  watchGame({ ctx, input, signal: abort.signal }).listen({
    message: (message) => {
      messages.push(message);
      wake();
    },
    end: (error) => {
      errors.push(error);
      wake();
    },
  });
  return {
    messages,
    errors,
    abort,
    async count(wanted) {
      while (messages.length < wanted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

async function openGame() {
  const core = memoryCore();
  const { gameId } = await core.live.createGame(testGame());
  return { core, gameId };
}

const sit = (core: Core, gameId: string, side: 'away' | 'home') =>
  core.live.claimSeat({
    gameId,
    actionId: freshId(),
    user: side === 'home' ? OWNER : FRIEND,
    side,
    invite: side === 'home' ? null : INVITE,
    nonce: 'abcdef01',
  });

describe('watching a game', () => {
  it('tells a snapshot with the view of someone who sits down while he watches, and of nobody else', async () => {
    const { core, gameId } = await openGame();
    const owner = hear(core, OWNER, { gameId });
    const visitor = hear(core, null, { gameId });
    await Promise.all([owner.count(1), visitor.count(1)]);
    expect(owner.messages[0]).toMatchObject({ type: 'snapshot', view: { viewer: 'spectator' } });
    const { seq } = await sit(core, gameId, 'home');
    await owner.count(3);
    expect(owner.messages[1]).toMatchObject({ type: 'events', seq });
    expect(owner.messages[2]).toMatchObject({ type: 'snapshot', seq, view: { viewer: 'home' } });
    const later = await sit(core, gameId, 'away');
    await visitor.count(3);
    expect(visitor.messages.map((message) => message.type)).toEqual(['snapshot', 'events', 'events']);
    expect(visitor.messages[2]?.seq).toBe(later.seq);
    expect(core.watching.of(gameId)).toBe(2);
  });

  it('goes on from where it was when the store or the viewer was too slow', async () => {
    const { core, gameId } = await openGame();
    const listeners: WatchListener[] = [];
    const asked: (number | null)[] = [];
    const live = {
      ...bound(core.live),
      listen: async (...args: Parameters<Core['live']['listen']>) => {
        listeners.push(args[3]);
        asked.push(args[2].lastSeq);
        return core.live.listen(...args);
      },
    };
    const viewer = hear({ ...core, live }, null, { gameId });
    await viewer.count(1);
    listeners[0]?.end(new AppError('TRY_AGAIN', 'Too slow.'));
    while (asked.length < 2) await new Promise((resolve) => setImmediate(resolve));
    expect(asked[1]).toBe(viewer.messages[0]?.seq);
    await sit(core, gameId, 'home');
    await viewer.count(2);
    expect(viewer.messages[1]?.type).toBe('events');
    expect(viewer.errors).toEqual([]);
  });

  it('is silent, and not over, when the server stops', async () => {
    const { core, gameId } = await openGame();
    const viewer = hear(core, null, { gameId });
    await viewer.count(1);
    await core.live.close();
    expect(viewer.errors).toEqual([]);
    viewer.abort.abort();
    expect(core.watching.of(gameId)).toBe(0);
  });

  it('ends with the reason for a game that is not there', async () => {
    const core = memoryCore();
    const viewer = hear(core, null, { gameId: '01900000-0000-7000-8000-0000000000ff' });
    while (viewer.errors.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(viewer.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('says nothing after it was stopped', async () => {
    const { core, gameId } = await openGame();
    const viewer = hear(core, null, { gameId });
    await viewer.count(1);
    viewer.abort.abort();
    expect(core.watching.of(gameId)).toBe(0);
    await sit(core, gameId, 'home');
    expect(viewer.messages).toHaveLength(1);
  });

  it('resumes after the id it is given, and starts over at one it cannot read', async () => {
    const { core, gameId } = await openGame();
    const { seq } = await sit(core, gameId, 'home');
    const resumed = hear(core, null, { gameId, lastEventId: String(seq - 1) });
    const started = hear(core, null, { gameId, lastEventId: 'x1' });
    await Promise.all([resumed.count(1), started.count(1)]);
    expect(resumed.messages[0]).toMatchObject({ type: 'events', fromSeq: seq, seq });
    expect(started.messages[0]?.type).toBe('snapshot');
  });
});

/** The methods of a live manager as values of their own, for putting another in the place of one. */
function bound(live: Core['live']): Core['live'] {
  return {
    createGame: (game) => live.createGame(game),
    claimSeat: (request) => live.claimSeat(request),
    takeOver: (request) => live.takeOver(request),
    changeRoster: (request) => live.changeRoster(request),
    act: (request) => live.act(request),
    actForLeague: (request) => live.actForLeague(request),
    meta: (gameId) => live.meta(gameId),
    view: (gameId, viewer) => live.view(gameId, viewer),
    log: (gameId, viewer, page) => live.log(gameId, viewer, page),
    watch: (gameId, viewer, options) => live.watch(gameId, viewer, options),
    listen: (gameId, viewer, options, listener) => live.listen(gameId, viewer, options, listener),
    watchPresence: (gameId, signal) => live.watchPresence(gameId, signal),
    recoverAll: () => live.recoverAll(),
    evictIdle: () => live.evictIdle(),
    statistics: () => live.statistics(),
    close: () => live.close(),
  };
}
