import { describe, expect, test } from 'vitest';
import { memoryGameStore } from './memory-game-store';
import { playUntil, seatedGame, testGame, testManager } from '@/testing/live-game';

describe('a game of two people', () => {
  test('is played to its end and can be read by a second process', async () => {
    const store = memoryGameStore();
    const { live, lines } = testManager(store);
    const gameId = await seatedGame(live, testGame());
    const state = await playUntil(live, gameId, () => false);
    expect(state.status).toBe('completed');
    const events = await live.log(gameId, 'both', { afterSeq: 0, limit: 10_000 });
    expect(events?.map((event) => event.seq)).toEqual(events?.map((_, i) => i + 1));
    expect(events?.at(-1)?.type).toBe('seedRevealed');
    await live.close();
    const second = testManager(store);
    const view = await second.live.view(gameId, 'both');
    expect(view?.card.state).toEqual(state);
    expect(lines.filter((line) => /error|warn/.test(line))).toEqual([]);
  });
});
