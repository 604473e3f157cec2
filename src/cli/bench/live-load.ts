import { randomBytes } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { nextAction } from '@/managers/next-action';
import type { OpenDatabase } from '@/server/db/database';
import { createStateManager } from '@/server/live/state-manager';
import type { GameId, StateManager } from '@/server/live/types';
import { defined } from '@/shared/assert';
import { fillTestDatabase } from '@/testing/db-fixtures';
import { nextPersonAction, playUntil, seatedGame, TEST_TABLE, testGame, userOf } from '@/testing/live-game';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** A state manager on real time, over a database that holds the people and teams of test games. */
export function benchManager(
  { store }: OpenDatabase,
  bytes: (count: number) => Uint8Array = randomBytes,
): StateManager {
  return createStateManager({
    store,
    clock: { now: () => Date.now() },
    randomBytes: bytes,
    tableFor: async () => TEST_TABLE,
    nextAction,
    log: silent,
    settings: { sweepMs: 0 },
  });
}

export interface Loaded {
  readonly live: StateManager;
  readonly gameIds: readonly GameId[];
  readonly stop: () => Promise<void>;
}

/** Games of two people at their first pitch, each with a viewer who reads everything. */
export async function loadGames(database: OpenDatabase, count: number): Promise<Loaded> {
  await fillTestDatabase(database.db);
  const live = benchManager(database);
  const gameIds: GameId[] = [];
  const abort = new AbortController();
  setMaxListeners(0, abort.signal);
  for (let i = 0; i < count; i++) {
    const gameId = await seatedGame(live, testGame());
    await playUntil(live, gameId, ({ phase }) => phase.type === 'decisions');
    gameIds.push(gameId);
    void readAll(live, gameId, abort.signal);
  }
  return {
    live,
    gameIds,
    stop: async () => {
      abort.abort();
      await live.close();
    },
  };
}

async function readAll(live: StateManager, gameId: GameId, signal: AbortSignal): Promise<void> {
  let read = 0;
  for await (const message of live.watch(gameId, 'spectator', { lastSeq: null, user: null, signal }))
    read = message.seq;
  defined(read, 'seq');
}

let counter = 0;

/** Has the next person of a game act. False when the game is over. */
async function actOnce(live: StateManager, gameId: GameId): Promise<boolean> {
  const { state } = defined(await live.view(gameId, 'both'), 'game').card;
  const next = nextPersonAction(state);
  if (next === null) return false;
  await live.act({ gameId, actionId: `bench-action-${++counter}`, user: userOf(next.side), action: next.action });
  return true;
}

export interface Measured {
  readonly actions: number;
  readonly actionsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

/**
 * Open loop: every game acts once a second at a moment of its own, whether the one before was answered or not. Times
 * count from when the action was to come, so that a stalled server cannot hide behind late senders.
 */
export async function openLoop({ live, gameIds }: Loaded, seconds: number): Promise<Measured> {
  const times: number[] = [];
  const started = performance.now() + 100;
  await Promise.all(
    gameIds.map(async (gameId, i) => {
      for (let second = 0; second < seconds; second++) {
        const due = started + second * 1_000 + (i * 1_000) / gameIds.length;
        await delay(Math.max(0, due - performance.now()));
        if (!(await actOnce(live, gameId))) return;
        times.push(performance.now() - due);
      }
    }),
  );
  return measured(times, seconds);
}

/** Closed loop: every game acts again as soon as it is answered. */
export async function saturation({ live, gameIds }: Loaded, seconds: number): Promise<Measured> {
  const times: number[] = [];
  const started = performance.now();
  const end = started + seconds * 1_000;
  await Promise.all(
    gameIds.map(async (gameId) => {
      for (let now = started; now < end;) {
        now = performance.now();
        if (!(await actOnce(live, gameId))) return;
        times.push(performance.now() - now);
      }
    }),
  );
  return measured(times, (performance.now() - started) / 1_000);
}

function measured(times: readonly number[], seconds: number): Measured {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return {
    actions: times.length,
    actionsPerSecond: Math.round(times.length / seconds),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    maxMs: at(1),
  };
}

export const rounded = (value: number): number => Math.round(value * 100) / 100;
