import { describe, expect, test } from 'vitest';
import { battingSide } from '@/game/queries';
import type { GameState } from '@/game/state';
import { nextAction } from '@/managers/next-action';
import { freshId, nextPersonAction, OWNER, seatedGame, testGame, testManager, userOf } from '@/testing/live-game';
import { turn, until, watchGame } from '@/testing/live-watch';
import { memoryGameStore } from './memory-game-store';
import type { StateManager } from './types';

const stateOf = async (live: StateManager, gameId: string): Promise<GameState> => {
  const view = await live.view(gameId, 'both');
  if (view === null) throw new Error('no game');
  return view.card.state;
};

describe('a game of two computers', () => {
  test('plays itself to its end while somebody watches, at its pace', async () => {
    const store = memoryGameStore();
    const { live, clock, lines } = testManager(store);
    const gameId = await seatedGame(live, testGame({ computers: ['away', 'home'], pace: 2_000 }));
    const watcher = await watchGame(live, gameId, 'spectator');
    for (let rolls = 0; (await stateOf(live, gameId)).status !== 'completed'; rolls++) {
      await until(() => clock.pending > 0 || watcher.messages.some(isEnd));
      const before = await stateOf(live, gameId);
      if (before.status === 'completed') break;
      expect(before.phase.type).toBe('roll');
      clock.advance(1_999);
      await turn();
      expect((await stateOf(live, gameId)).seq).toBe(before.seq);
      clock.advance(1);
      await until(() => watcher.messages.at(-1)?.seq !== before.seq);
      expect(rolls).toBeLessThan(1_000);
    }
    const state = await stateOf(live, gameId);
    expect(state.status).toBe('completed');
    expect(state.playCount).toBeGreaterThan(50);
    expect(lines.filter((line) => line.includes('failed'))).toEqual([]);
    const log = await store.events(gameId, { afterSeq: 0, limit: 10_000 });
    expect(log.map((event) => event.seq)).toEqual(log.map((_, i) => i + 1));
    await watcher.stop();
  });

  test('rests while nobody watches, and goes on when somebody comes', async () => {
    const { live, clock } = testManager(memoryGameStore());
    const gameId = await seatedGame(live, testGame({ computers: ['away', 'home'], pace: 1_000 }));
    clock.advance(60_000);
    await turn();
    expect((await stateOf(live, gameId)).phase.type).toBe('lineups');
    const watcher = await watchGame(live, gameId, 'spectator');
    await until(() => clock.pending > 0);
    const { seq } = await stateOf(live, gameId);
    await watcher.stop();
    clock.advance(60_000);
    await turn();
    expect((await stateOf(live, gameId)).seq).toBe(seq);
    const second = await watchGame(live, gameId, 'spectator');
    await until(() => second.messages.length > 1);
    expect((await stateOf(live, gameId)).seq).toBeGreaterThan(seq);
    await second.stop();
  });
});

describe('a computer against a person', () => {
  test('hands in its lineup, decides and answers by itself, and never rolls', async () => {
    const store = memoryGameStore();
    const { live, lines } = testManager(store);
    const gameId = await seatedGame(live, testGame({ computers: ['away'], innings: 3 }));
    for (;;) {
      const state = await stateOf(live, gameId);
      if (state.status === 'completed') break;
      const next = nextPersonAction(state);
      if (next === null) {
        await turn();
        continue;
      }
      await live.act({ gameId, actionId: freshId(), user: userOf(next.side), action: next.action }).catch(() => turn());
    }
    const log = await store.events(gameId, { afterSeq: 0, limit: 10_000 });
    const byComputer = log.filter((event) => event.by.kind === 'computer');
    expect(new Set(byComputer.map((event) => event.by.side))).toEqual(new Set(['away']));
    expect(byComputer.some((event) => event.type === 'decided')).toBe(true);
    expect(lines.filter((line) => line.includes('failed'))).toEqual([]);
  });

  test('is given only what its side may see', async () => {
    const seen: { readonly state: GameState; readonly side: string }[] = [];
    const { live } = testManager(memoryGameStore(), {
      nextAction: (state, side, table, rng) => {
        seen.push({ state, side });
        return nextAction(state, side, table, rng);
      },
    });
    const gameId = await seatedGame(live, testGame({ computers: ['away'], innings: 1 }));
    for (let n = 0; n < 40; n++) {
      const next = nextPersonAction(await stateOf(live, gameId));
      if (next !== null) {
        await live.act({ gameId, actionId: freshId(), user: OWNER, action: next.action }).catch(() => {});
      }
      await turn();
    }
    expect(seen.length).toBeGreaterThan(5);
    for (const { state } of seen) {
      if (state.home.submitted !== null) expect(state.home.submitted.card).toBeNull();
      if (state.phase.type !== 'decisions') continue;
      const ofPerson = battingSide(state) === 'home' ? state.phase.offense : state.phase.defense;
      if (ofPerson !== null) expect(ofPerson.decision).toBeNull();
    }
  });

  test('whose decision the rules refuse takes the standard one', async () => {
    const { live, lines } = testManager(memoryGameStore(), {
      nextAction: (state, side, table, rng) => {
        const action = nextAction(state, side, table, rng);
        if (action?.type !== 'decideOffense') return action;
        return { ...action, decision: { ...action.decision, steal: [3] } };
      },
    });
    const gameId = await seatedGame(live, testGame({ computers: ['away'] }));
    for (let n = 0; n < 20; n++) {
      const state = await stateOf(live, gameId);
      const next = nextPersonAction(state);
      if (state.playCount > 0) break;
      if (next !== null) {
        await live.act({ gameId, actionId: freshId(), user: OWNER, action: next.action }).catch(() => {});
      }
      await turn();
    }
    expect((await stateOf(live, gameId)).playCount).toBeGreaterThan(0);
    expect(lines.filter((line) => line.includes('failed'))).toEqual([]);
  });
});

const isEnd = (message: { readonly type: string }): boolean =>
  message.type === 'events' && JSON.stringify(message).includes('"gameEnded"');

test('a move that fails is tried again later, and later each time', async () => {
  const store = memoryGameStore();
  let failures = 3;
  const { live, clock, lines } = testManager(store, {
    nextAction: (state, side, table, rng) => {
      if (state.phase.type === 'lineups' && failures-- > 0) throw new Error('no idea');
      return nextAction(state, side, table, rng);
    },
  });
  const gameId = await seatedGame(live, testGame({ computers: ['away'] }));
  const failed = () => lines.filter((line) => line.includes('automatic move failed')).length;
  await until(() => failed() === 2);
  for (const wait of [1_000, 2_000, 4_000]) {
    if (failures < 0) break;
    await until(() => clock.pending > 0);
    clock.advance(wait);
    await turn();
  }
  await until(() => clock.pending === 0);
  expect((await stateOf(live, gameId)).away.submitted).not.toBeNull();
  expect(failed()).toBe(3);
});
