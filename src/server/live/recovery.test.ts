import { describe, expect, test } from 'vitest';
import { FOLD_VERSION } from '@/game/fold-scorecard';
import { STANDARD_DEFENSE } from '@/game/decisions';
import { basesOccupied, battingSide, fieldingSide } from '@/game/queries';
import type { GameState } from '@/game/state';
import { freshId, FRIEND, OWNER, playUntil, seatedGame, testGame, testManager, userOf } from '@/testing/live-game';
import { turn, until, watchGame } from '@/testing/live-watch';
import type { GameStore, HistoryRecord } from './game-store';
import { memoryGameStore } from './memory-game-store';

const IDLE = { idleMs: 60_000, finishedIdleMs: 60_000 };

/** A game in mid-inning: runners on, the defence has decided, the offence has not. */
async function inMidInning(store: GameStore, settings = {}) {
  const manager = testManager(store, { settings });
  const gameId = await seatedGame(manager.live, testGame());
  const isThere = (state: GameState): boolean =>
    state.inning >= 2 && state.phase.type === 'decisions' && basesOccupied(state).length >= 1 && state.outs === 1;
  const state = await playUntil(manager.live, gameId, isThere);
  const user = userOf(fieldingSide(state));
  await manager.live.act({
    gameId,
    actionId: freshId(),
    user,
    action: { type: 'decideDefense', decision: { ...STANDARD_DEFENSE, outfieldDepth: 'normal' } },
  });
  const view = await manager.live.view(gameId, 'both');
  if (view === null) throw new Error('no game');
  expect(view.card.state.phase).toMatchObject({
    type: 'decisions',
    defense: { decision: STANDARD_DEFENSE },
    offense: null,
  });
  return { ...manager, gameId, card: view.card };
}

describe('recovery', () => {
  test('of a game in mid-inning gives the same scorecard, field by field', async () => {
    const store = memoryGameStore();
    const { gameId, card } = await inMidInning(store);
    const second = testManager(store);
    const report = await second.live.recoverAll();
    expect(report).toMatchObject({ recovered: 1, failed: [] });
    expect((await second.live.view(gameId, 'both'))?.card).toEqual(card);
  });

  test('from the log alone gives the same as from a snapshot', async () => {
    const store = memoryGameStore();
    const { live, gameId, card } = await inMidInning(store);
    await live.close();
    expect((await store.load([gameId], FOLD_VERSION))[0]?.snapshot?.seq).toBe(card.state.seq);
    const bare: GameStore = { ...store, load: (ids) => store.load(ids, FOLD_VERSION + 1) };
    for (const source of [store, bare]) {
      expect((await testManager(source).live.view(gameId, 'both'))?.card).toEqual(card);
    }
  });

  test('lets the game go on with the same dice', async () => {
    const rollOf = async (isRestarted: boolean) => {
      const store = memoryGameStore();
      const bytes = (count: number) => new Uint8Array(count).fill(7);
      const first = testManager(store, { randomBytes: bytes });
      const game = { ...testGame(), gameId: '01900000-0000-7000-8000-0000000000aa' };
      const gameId = await seatedGame(first.live, game);
      await playUntil(first.live, gameId, ({ playCount, phase }) => playCount === 5 && phase.type === 'roll');
      const { live } = isRestarted ? testManager(store) : first;
      return (await playUntil(live, gameId, ({ playCount }) => playCount === 6)).lastPlay;
    };
    expect(await rollOf(true)).toEqual(await rollOf(false));
  });

  test('reports each game that fails, and why, and recovers the others', async () => {
    const store = memoryGameStore();
    const good = await inMidInning(store);
    const bad = await inMidInning(store);
    const holed: GameStore = {
      ...store,
      load: async (ids, version) =>
        (await store.load(ids, version)).map((game) =>
          game.meta.gameId === bad.gameId ? { ...game, snapshot: null, events: game.events.slice(3) } : game,
        ),
    };
    const { live, lines } = testManager(holed);
    const report = await live.recoverAll();
    expect(report.recovered).toBe(1);
    expect(report.failed).toEqual([{ gameId: bad.gameId, reason: 'event 1 is missing' }]);
    expect(report.rowsRead).toBeGreaterThan(2);
    expect((await live.view(good.gameId, 'both'))?.card).toEqual(good.card);
    expect(lines.some((line) => line.includes(bad.gameId))).toBe(true);
  });
});

test('a game that cannot be read keeps no other from coming back', async () => {
  const store = memoryGameStore();
  const [good, bad] = [await inMidInning(store), await inMidInning(store)];
  const { live } = testManager({
    ...store,
    load: async (ids, version) => {
      if (ids.includes(bad.gameId)) throw new SyntaxError('unexpected "secret" in JSON');
      return store.load(ids, version);
    },
  });
  expect(await live.recoverAll()).toMatchObject({
    recovered: 1,
    failed: [{ gameId: bad.gameId, reason: 'cannot be read (SyntaxError)' }],
  });
  expect((await live.view(good.gameId, 'both'))?.card).toEqual(good.card);
});

test('more games than are read at a time all come back, each read once, a page at a time', async () => {
  const store = memoryGameStore();
  const before = testManager(store);
  const games: string[] = [];
  for (let i = 0; i < 60; i++) {
    const gameId = await seatedGame(before.live, testGame());
    await playUntil(before.live, gameId, ({ phase }) => phase.type === 'decisions');
    games.push(gameId);
  }
  const read: string[] = [];
  let underWay = 0;
  let most = 0;
  const { live } = testManager({
    ...store,
    load: async (ids, version) => {
      most = Math.max(most, ++underWay);
      read.push(...ids);
      const found = await store.load(ids, version);
      underWay--;
      return found;
    },
  });
  expect(await live.recoverAll()).toMatchObject({ recovered: 60, failed: [] });
  expect(read.toSorted()).toEqual(games.toSorted());
  expect(most).toBe(1);
  expect(live.statistics().gamesInMemory).toBe(60);
});

describe('a game that is over', () => {
  test('leaves its history record, once', async () => {
    const store = memoryGameStore();
    const records: HistoryRecord[] = [];
    const { live } = testManager({
      ...store,
      archive: (record) => {
        records.push(record);
        return store.archive(record);
      },
    });
    const gameId = await seatedGame(live, testGame({ innings: 1 }));
    const state = await playUntil(live, gameId, () => false);
    await live.close();
    expect(records).toMatchObject([
      {
        gameId,
        winner: state.winner,
        reason: state.endReason,
        awayUser: FRIEND,
        homeUser: OWNER,
        turns: state.playCount,
      },
    ]);
    expect(await store.listUnarchived()).toEqual([]);
  });

  test('whose process died before the record was written gets it at the next start', async () => {
    const store = memoryGameStore();
    const { live } = testManager({ ...store, archive: () => Promise.reject(new Error('killed')) });
    const gameId = await seatedGame(live, testGame({ innings: 1 }));
    await playUntil(live, gameId, () => false);
    expect(await store.listUnarchived()).toEqual([gameId]);
    await testManager(store).live.recoverAll();
    expect(await store.listUnarchived()).toEqual([]);
  });
});

describe('a game that nobody looks at', () => {
  test('leaves memory, loses nothing, and comes back on touch', async () => {
    const store = memoryGameStore();
    const { live, clock, gameId, card } = await inMidInning(store, IDLE);
    clock.advance(59_000);
    expect(await live.evictIdle()).toBe(0);
    clock.advance(1_000);
    expect(await live.evictIdle()).toBe(1);
    expect(live.statistics().gamesInMemory).toBe(0);
    expect((await store.load([gameId], FOLD_VERSION))[0]?.events).toEqual([]);
    expect((await live.view(gameId, 'both'))?.card).toEqual(card);
  });

  test('stays while somebody watches', async () => {
    const { live, clock, gameId } = await inMidInning(memoryGameStore(), IDLE);
    const watcher = await watchGame(live, gameId, 'spectator');
    clock.advance(1_000_000);
    expect(await live.evictIdle()).toBe(0);
    await watcher.stop();
    clock.advance(60_000);
    expect(await live.evictIdle()).toBe(1);
  });

  test('stays when somebody comes while it is written', async () => {
    const store = memoryGameStore();
    const { live, clock, gameId, card } = await inMidInning(store, IDLE);
    clock.advance(60_000);
    const [evicted, view] = await Promise.all([live.evictIdle(), live.view(gameId, 'both')]);
    expect(evicted).toBe(0);
    expect(view?.card).toEqual(card);
  });

  test('is read once when many touch it at the same time', async () => {
    const store = memoryGameStore();
    const { gameId, card } = await inMidInning(store);
    let loads = 0;
    const { live } = testManager({
      ...store,
      load: (...args) => {
        loads++;
        return store.load(...args);
      },
    });
    const views = await Promise.all(Array.from({ length: 20 }, () => live.view(gameId, 'both')));
    expect(loads).toBe(1);
    for (const view of views) expect(view?.card).toEqual(card);
  });

  test('is looked for by itself', async () => {
    const { live, clock } = await inMidInning(memoryGameStore(), { ...IDLE, sweepMs: 30_000 });
    for (let sweeps = 0; sweeps < 3; sweeps++) {
      clock.advance(30_000);
      await until(() => clock.pending === 1);
    }
    expect(live.statistics().gamesInMemory).toBe(0);
  });
});

describe('stopping', () => {
  test('answers what is under way, refuses what comes, and writes snapshots', async () => {
    const store = memoryGameStore();
    const { live, gameId, card } = await inMidInning(store);
    const watcher = await watchGame(live, gameId, 'spectator');
    const underWay = live.act({
      gameId,
      actionId: freshId(),
      user: userOf(battingSide(card.state)),
      action: { type: 'decideOffense', decision: { approach: 'normal', steal: [], hitAndRun: false, bunt: null } },
    });
    await turn();
    const closing = live.close();
    await expect(live.view(gameId, 'both')).rejects.toMatchObject({ code: 'SHUTTING_DOWN' });
    const { seq } = await underWay;
    await closing;
    expect(await watcher.ended).toMatchObject({ code: 'SHUTTING_DOWN' });
    expect(watcher.messages.at(-1)?.seq).toBe(seq);
    expect((await store.load([gameId], FOLD_VERSION))[0]?.snapshot?.seq).toBe(seq);
  });
});
