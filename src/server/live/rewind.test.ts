import { describe, expect, test } from 'vitest';
import { FOLD_VERSION } from '@/game/fold-scorecard';
import { foldLog } from '@/game/revise/fold-log';
import { viewScorecard } from '@/game/view';
import { freshId, FRIEND, OWNER, playUntil, seatedGame, STRANGER, testGame, testManager } from '@/testing/live-game';
import { otherCall, playRewound, revise, rewindTo } from '@/testing/live-rewind';
import { faultyStore } from '@/testing/live-store';
import { turn, until, watchGame } from '@/testing/live-watch';
import type { GameStore } from './game-store';
import { memoryGameStore } from './memory-game-store';
import type { NewGame, StateManager } from './types';

async function playing(plays: number, store: GameStore = memoryGameStore(), game: NewGame = testGame()) {
  const manager = testManager(store);
  const gameId = await seatedGame(manager.live, game);
  const state = await playUntil(manager.live, gameId, ({ playCount }) => playCount >= plays);
  return { ...manager, store, gameId, seq: state.seq };
}

const cardOf = async (live: StateManager, gameId: string) => (await live.view(gameId, 'both'))?.card;
const logOf = (store: GameStore, gameId: string) => store.events(gameId, { afterSeq: 0, limit: 100_000 });

describe('a rewind', () => {
  test('is asked, agreed to, and sends every viewer a fresh snapshot of his class', async () => {
    const { live, gameId, store } = await playing(6);
    const watchers = await Promise.all(
      (['home', 'away', 'spectator'] as const).map((viewer) => watchGame(live, gameId, viewer)),
    );
    const asked = await live.act({ gameId, actionId: freshId(), user: OWNER, action: rewindTo(3) });
    expect(asked.events).toMatchObject([{ type: 'revisionAsked', data: { side: 'home', reason: 'the wrong dice' } }]);
    const agree = { type: 'agreeRevision', asked: asked.seq } as const;
    const done = await live.act({ gameId, actionId: freshId(), user: FRIEND, action: agree });
    expect(done.events).toMatchObject([{ type: 'rewound', data: { toPlay: 3, lastPlay: 6 } }]);
    await turn();
    const card = foldLog(await logOf(store, gameId));
    expect(card.state.playCount).toBe(3);
    for (const [index, viewer] of (['home', 'away', 'spectator'] as const).entries()) {
      const last = watchers[index]?.messages.at(-1);
      expect(last).toEqual({
        type: 'snapshot',
        protocol: last?.protocol,
        seq: done.seq,
        view: { viewer, seq: done.seq, card: viewScorecard(card, viewer) },
      });
    }
    await Promise.all(watchers.map((watcher) => watcher.stop()));
  });

  test('is for the managers of the game only', async () => {
    const { live, gameId, seq } = await playing(4);
    const action = rewindTo(1);
    await expect(live.act({ gameId, actionId: freshId(), user: STRANGER, action })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const { seq: asked } = await live.act({ gameId, actionId: freshId(), user: FRIEND, action });
    const agree = { type: 'agreeRevision', asked } as const;
    for (const user of [STRANGER, FRIEND]) {
      await expect(live.act({ gameId, actionId: freshId(), user, action: agree })).rejects.toBeDefined();
    }
    expect((await cardOf(live, gameId))?.state).toMatchObject({ playCount: 4, seq: seq + 1 });
  });

  test('happens at once against the computer, and in a ranked game not past a roll', async () => {
    const store = memoryGameStore();
    const friendly = await playing(3, store, testGame({ computers: ['away'] }));
    const { live, gameId } = friendly;
    const done = await live.act({ gameId, actionId: freshId(), user: OWNER, action: rewindTo(1) });
    expect(done.events).toMatchObject([{ type: 'rewound' }]);
    const ranked = await playing(3, store, { ...testGame({ computers: ['away'] }), mode: 'ranked' });
    const refused = ranked.live.act({ gameId: ranked.gameId, actionId: freshId(), user: OWNER, action: rewindTo(1) });
    await expect(refused).rejects.toMatchObject({ code: 'ILLEGAL_REVISION' });
  });

  test('told twice happens once, also after a restart', async () => {
    const { live, gameId, store } = await playing(5);
    const asked = await live.act({ gameId, actionId: freshId(), user: OWNER, action: rewindTo(2) });
    const agree = {
      gameId,
      actionId: freshId(),
      user: FRIEND,
      action: { type: 'agreeRevision', asked: asked.seq },
    } as const;
    const first = await live.act(agree);
    expect(await live.act(agree)).toEqual(first);
    await live.close();
    expect(await testManager(store).live.act(agree)).toEqual(first);
  });

  test('reaches a viewer who comes back as a snapshot', async () => {
    const { live, gameId, seq } = await playing(6);
    await revise(live, gameId, rewindTo(2));
    await playUntil(live, gameId, ({ playCount }) => playCount >= 3);
    const watcher = await watchGame(live, gameId, 'spectator', { lastSeq: seq });
    await until(() => watcher.messages.length > 0);
    expect(watcher.messages[0]).toMatchObject({ type: 'snapshot', view: { card: { state: { playCount: 3 } } } });
    await watcher.stop();
  });

  test('survives a restart, from a snapshot of before that came late, and from the log alone', async () => {
    const inner = memoryGameStore();
    const store: GameStore = { ...inner, writeSnapshot: async () => {} };
    const { live, gameId } = await playing(12, store);
    const before = await cardOf(live, gameId);
    if (before === undefined) throw new Error('no game');
    const snapshot = { seq: before.state.seq, foldVersion: FOLD_VERSION, card: before };
    await inner.writeSnapshot(gameId, snapshot, []);
    await revise(live, gameId, rewindTo(2));
    await playUntil(live, gameId, ({ playCount }) => playCount >= 5);
    const card = await cardOf(live, gameId);
    expect(card).toEqual(foldLog(await logOf(store, gameId)));
    expect(await cardOf(testManager(store).live, gameId)).toEqual(card);
    await inner.writeSnapshot(gameId, snapshot, []);
    expect(await cardOf(testManager(store).live, gameId)).toEqual(card);
    const report = await testManager(store).live.recoverAll();
    expect(report.failed).toEqual([]);
  });

  test('goes through faults of the store without a loss or a double', async () => {
    const store = faultyStore(memoryGameStore());
    const { live, gameId } = await playing(6, store);
    const asked = await live.act({ gameId, actionId: freshId(), user: OWNER, action: rewindTo(2) });
    store.faults.push('written, answer lost');
    const agree = { type: 'agreeRevision', asked: asked.seq } as const;
    await live.act({ gameId, actionId: freshId(), user: FRIEND, action: agree });
    const card = await cardOf(live, gameId);
    expect(card?.state.playCount).toBe(2);
    expect(card).toEqual(foldLog(await logOf(store, gameId)));
  });

  test('made by another process is seen, and played on from', async () => {
    const store = memoryGameStore();
    const { live, gameId } = await playing(6, store);
    const other = testManager(store);
    expect((await cardOf(other.live, gameId))?.state.playCount).toBe(6);
    await revise(live, gameId, rewindTo(2));
    await other.live
      .act({ gameId, actionId: freshId(), user: OWNER, action: { type: 'stop', stop: 'suspend' } })
      .catch(() => undefined);
    expect((await cardOf(other.live, gameId))?.state.playCount).toBe(2);
    await playUntil(other.live, gameId, ({ playCount }) => playCount >= 3);
    expect(await cardOf(other.live, gameId)).toEqual(foldLog(await logOf(store, gameId)));
  });
});

describe('a game that is over', () => {
  test('is taken up again: its record is dropped, its dice begin a new epoch, and it ends anew', async () => {
    const store = memoryGameStore();
    const { live, gameId } = await playing(Number.POSITIVE_INFINITY, store, testGame({ innings: 2 }));
    const ended = (await cardOf(live, gameId))?.state;
    await turn();
    expect(await store.listUnarchived()).not.toContain(gameId);
    const seed = (await store.load([gameId], 0))[0]?.seed;
    await revise(live, gameId, rewindTo((ended?.playCount ?? 0) - 1));
    const again = (await cardOf(live, gameId))?.state;
    expect(again).toMatchObject({ status: 'active', endReason: null, dice: { epoch: 2 } });
    expect(await store.listActive()).toContain(gameId);
    const fresh = (await store.load([gameId], 0))[0]?.seed;
    expect(fresh?.epoch).toBe(2);
    expect(fresh?.seed).not.toBe(seed?.seed);
    const other = testManager(store);
    await playUntil(other.live, gameId, () => false);
    const log = await logOf(store, gameId);
    const seeds = log.flatMap((event) => (event.type === 'seedRevealed' ? [event.data] : []));
    expect(seeds).toEqual([seed, fresh].map((one) => ({ epoch: one?.epoch, seed: one?.seed })));
    await turn();
    expect(await store.listUnarchived()).not.toContain(gameId);
  });

  test('is corrected, and archived as it stands then', async () => {
    const store = memoryGameStore();
    const { live, gameId } = await playing(Number.POSITIVE_INFINITY, store, testGame({ innings: 2 }));
    const card = await cardOf(live, gameId);
    await revise(live, gameId, otherCall(card?.plays ?? []));
    await turn();
    const after = await cardOf(live, gameId);
    expect(after?.state).toMatchObject({ status: 'completed', score: card?.state.score });
    expect(after?.corrections).toHaveLength(1);
    expect(await store.listUnarchived()).not.toContain(gameId);
  });
});

test('a game with every kind of change comes back from its log as it stood', async () => {
  const store = memoryGameStore();
  const { live } = testManager(store);
  const gameId = await seatedGame(live, testGame({ innings: 3 }));
  await playRewound(live, gameId);
  const card = await cardOf(live, gameId);
  expect(card?.rewinds).toHaveLength(3);
  await live.close();
  expect(await cardOf(testManager(store).live, gameId)).toEqual(card);
});
