import { expect, test } from 'vitest';
import { battingSide } from '@/game/queries';
import { VIEWERS } from '@/game/viewer';
import { freshId, nextPersonAction, seatedGame, testGame, testManager, userOf } from '@/testing/live-game';
import { faultyStore } from '@/testing/live-store';
import { turn, watchGame } from '@/testing/live-watch';
import { memoryGameStore } from './memory-game-store';
import type { WatchMessage } from './types';

/** What only a defensive decision holds. */
const MARK = 'infieldDepth';

test('no payload, log line or error holds a seed before the end or a sealed decision before it is open', async () => {
  const store = faultyStore(memoryGameStore());
  const { live, lines, clock } = testManager(store);
  const gameId = await seatedGame(live, testGame({ innings: 3 }));
  const watchers = await Promise.all(VIEWERS.map((viewer) => watchGame(live, gameId, viewer)));
  const seed = (await store.load([gameId], 0))[0]?.seed.seed ?? '';
  expect(seed).toMatch(/^[0-9a-f]{64}$/);
  const errors: unknown[] = [];
  let sealed = 0;
  for (let n = 0; ; n++) {
    const state = (await live.view(gameId, 'both'))?.card.state;
    const next = state === undefined ? null : nextPersonAction(state);
    if (state === undefined || next === null) break;
    const request = { gameId, actionId: freshId(), user: userOf(next.side), action: next.action };
    if (n % 4 === 0) store.faults.push('not written, error');
    await live.act(request).catch(async (error: unknown) => {
      errors.push(error);
      clock.advance(2_000);
      await live.act(request);
    });
    await live.act({ ...request, actionId: freshId() }).catch((error: unknown) => errors.push(error));
    await turn();
    const now = (await live.view(gameId, 'both'))?.card.state;
    if (now?.phase.type === 'decisions' && now.phase.defense !== null) {
      sealed++;
      for (const viewer of VIEWERS.filter((viewer) => viewer === 'spectator' || viewer === battingSide(now))) {
        const view = await live.view(gameId, viewer);
        expect(view?.card.state.phase).toMatchObject({ type: 'decisions', defense: { decision: null } });
        const last = watchers[VIEWERS.indexOf(viewer)]?.messages.at(-1);
        expect(last?.seq).toBe(now.seq);
        expect(JSON.stringify(last)).not.toContain(MARK);
      }
    }
  }
  expect(sealed).toBeGreaterThan(5);
  const isEnd = (message: WatchMessage): boolean =>
    message.type === 'events' && message.events.some((event) => event.type === 'seedRevealed');
  for (const watcher of watchers) {
    const before = watcher.messages.slice(0, watcher.messages.findIndex(isEnd));
    expect(before.length).toBeGreaterThan(20);
    expect(JSON.stringify(before)).not.toContain(seed);
    await watcher.stop();
  }
  expect(errors.length).toBeGreaterThan(10);
  const said = [...lines, ...errors.map((error) => `${String(error)} ${JSON.stringify(error)}`)].join('\n');
  expect(said).not.toContain(seed);
  expect(said).not.toContain(MARK);
});
