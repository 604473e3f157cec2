import { describe, expect, test } from 'vitest';
import { foldScorecard } from '@/game/fold-scorecard';
import type { Scorecard } from '@/game/scorecard';
import { VIEWERS } from '@/game/viewer';
import { viewScorecard } from '@/game/view';
import {
  freshId,
  FRIEND,
  nextPersonAction,
  OWNER,
  playUntil,
  seatedGame,
  testGame,
  testManager,
  userOf,
} from '@/testing/live-game';
import { turn, until, watchGame } from '@/testing/live-watch';
import { memoryGameStore } from './memory-game-store';
import type { Presence, StateManager, WatchMessage } from './types';

const step = async (live: StateManager, gameId: string): Promise<void> => {
  const state = (await live.view(gameId, 'both'))?.card.state;
  const next = state === undefined ? null : nextPersonAction(state);
  if (next === null) throw new Error('nobody is to act');
  await live.act({ gameId, actionId: freshId(), user: userOf(next.side), action: next.action });
};

const folded = (messages: readonly WatchMessage[], from: Scorecard | null = null): Scorecard | null =>
  messages.reduce<Scorecard | null>(
    (card, message) => (message.type === 'snapshot' ? message.view.card : message.events.reduce(foldScorecard, card)),
    from,
  );

describe('watching', () => {
  test('a viewer of every class folds what he is sent to what he may see', async () => {
    const { live } = testManager(memoryGameStore());
    const gameId = await seatedGame(live, testGame({ innings: 2 }));
    const watchers = await Promise.all(VIEWERS.map((viewer) => watchGame(live, gameId, viewer)));
    await playUntil(live, gameId, () => false);
    await turn();
    const whole = (await live.view(gameId, 'both'))?.card;
    if (whole === undefined) throw new Error('no game');
    for (const [i, viewer] of VIEWERS.entries()) {
      expect(folded(watchers[i]?.messages ?? [])).toEqual(viewScorecard(whole, viewer));
      await watchers[i]?.stop();
    }
  });

  test('viewers of one class are sent the very same objects', async () => {
    const { live } = testManager(memoryGameStore());
    const gameId = await seatedGame(live, testGame());
    const [one, other, home] = [
      await watchGame(live, gameId, 'spectator'),
      await watchGame(live, gameId, 'spectator'),
      await watchGame(live, gameId, 'home'),
    ];
    await playUntil(live, gameId, ({ playCount }) => playCount === 2);
    await turn();
    expect(one.messages.length).toBeGreaterThan(4);
    one.messages.forEach((message, i) => expect(other.messages[i]).toBe(message));
    expect(home.messages[1]).not.toBe(one.messages[1]);
    for (const watcher of [one, other, home]) await watcher.stop();
  });

  test.each([1, 5, 63, 200])('one who was away for %i events gets them without a gap', async (missed) => {
    const { live } = testManager(memoryGameStore());
    const gameId = await seatedGame(live, testGame());
    await playUntil(live, gameId, ({ seq }) => seq >= 250);
    const seq = (await live.view(gameId, 'home'))?.seq ?? 0;
    const watcher = await watchGame(live, gameId, 'home', { lastSeq: seq - missed });
    await until(() => watcher.messages.length > 0);
    await step(live, gameId);
    await until(() => watcher.messages.length > 1);
    const seqs = watcher.messages.flatMap((message) =>
      message.type === 'events' ? message.events.map((event) => event.seq) : [],
    );
    expect(seqs.slice(0, missed)).toEqual(Array.from({ length: missed }, (_, i) => seq - missed + 1 + i));
    expect(seqs).toEqual(seqs.map((_, i) => seq - missed + 1 + i));
    await watcher.stop();
  });

  test('one who was away for too long, or comes from the future, gets a snapshot', async () => {
    const { live } = testManager(memoryGameStore(), { settings: { resumeEvents: 100 } });
    const gameId = await seatedGame(live, testGame());
    await playUntil(live, gameId, ({ seq }) => seq >= 250);
    const seq = (await live.view(gameId, 'home'))?.seq ?? 0;
    for (const lastSeq of [seq - 101, 0, seq + 1]) {
      const watcher = await watchGame(live, gameId, 'home', { lastSeq });
      expect(watcher.messages).toMatchObject([{ type: 'snapshot', seq }]);
      await watcher.stop();
    }
    const current = await watchGame(live, gameId, 'home', { lastSeq: seq });
    expect(current.messages).toEqual([]);
    await current.stop();
  });

  test('one who reads too slowly is sent away, and holds up nobody', async () => {
    const { live } = testManager(memoryGameStore(), { settings: { watcherMessages: 5 } });
    const gameId = await seatedGame(live, testGame());
    const quick = await watchGame(live, gameId, 'spectator');
    const abort = new AbortController();
    const watched = live.watch(gameId, 'spectator', { lastSeq: null, user: null, signal: abort.signal });
    const slow = watched[Symbol.asyncIterator]();
    expect((await slow.next()).value).toMatchObject({ type: 'snapshot' });
    await playUntil(live, gameId, ({ playCount }) => playCount === 3);
    await turn();
    await expect(slow.next()).rejects.toMatchObject({ code: 'TRY_AGAIN' });
    expect(folded(quick.messages)?.state.playCount).toBe(3);
    await quick.stop();
    expect(live.statistics().watchers).toBe(0);
  });

  test('of an unknown game ends with NOT_FOUND and leaves nothing', async () => {
    const { live } = testManager(memoryGameStore());
    const unknown = '01900000-0000-7000-8000-00000000ffff';
    const signal = new AbortController().signal;
    const watched = live.watch(unknown, 'spectator', { lastSeq: null, user: null, signal });
    const watch = watched[Symbol.asyncIterator]();
    await expect(watch.next()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (let n = 0; n < 100; n++) expect(await live.view(unknown, 'spectator')).toBeNull();
    await expect(
      live.act({ gameId: unknown, actionId: freshId(), user: OWNER, action: { type: 'roll' } }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(live.statistics()).toEqual({ activeGames: 0, gamesInMemory: 0, lineupsHeld: 0, watchers: 0 });
  });
});

describe('presence', () => {
  test('tells how many watch and which managers are there', async () => {
    const { live, clock } = testManager(memoryGameStore());
    const gameId = await seatedGame(live, testGame());
    const told: Presence[] = [];
    const abort = new AbortController();
    const reading = (async () => {
      for await (const presence of live.watchPresence(gameId, abort.signal)) told.push(presence);
    })();
    await until(() => told.length === 1);
    const friend = await watchGame(live, gameId, 'away', { user: FRIEND });
    const guest = await watchGame(live, gameId, 'spectator');
    clock.advance(250);
    await until(() => told.length === 2);
    await friend.stop();
    clock.advance(250);
    await until(() => told.length === 3);
    abort.abort();
    await reading;
    await guest.stop();
    expect(told).toEqual([
      { watching: 0, online: { away: false, home: false } },
      { watching: 2, online: { away: true, home: false } },
      { watching: 1, online: { away: false, home: false } },
    ]);
  });
});

test('a listener who throws is sent away, and nobody else misses anything', async () => {
  const { live } = testManager(memoryGameStore());
  const gameId = await seatedGame(live, testGame());
  const ends: unknown[] = [];
  let told = 0;
  await live.listen(
    gameId,
    'spectator',
    { lastSeq: null, user: null },
    {
      message: () => {
        if (told++ > 0) throw new Error('broken pipe');
      },
      end: (error) => void ends.push(error),
    },
  );
  const other = await watchGame(live, gameId, 'spectator');
  const state = await playUntil(live, gameId, ({ playCount }) => playCount === 2);
  await turn();
  expect(told).toBe(2);
  expect(ends).toHaveLength(1);
  expect(folded(other.messages)?.state.seq).toBe(state.seq);
  await other.stop();
});
