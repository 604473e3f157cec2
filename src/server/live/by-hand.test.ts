import { describe, expect, test } from 'vitest';
import type { Action } from '@/game/actions';
import { entryOf } from '@/game/propose/hand-entry';
import { reader } from '@/game/queries';
import { STANDARD_RULES } from '@/game/rules';
import { otherSide } from '@/game/sides';
import type { GameState } from '@/game/state';
import { defined } from '@/shared/assert';
import {
  freshId,
  nextPersonAction,
  seatedGame,
  STRANGER,
  TEST_TABLE,
  testGame,
  testManager,
  userOf,
} from '@/testing/live-game';
import { turn } from '@/testing/live-watch';
import { memoryGameStore } from './memory-game-store';
import type { StateManager } from './types';

const SECONDS = 20;
const PAPER = { tableFor: async () => ({ ...TEST_TABLE, readCards: null }) };
const played: Action = { type: 'submitPlay', entry: entryOf('1B7') };

const stateOf = async (live: StateManager, gameId: string): Promise<GameState> =>
  defined(await live.view(gameId, 'both'), 'game').card.state;

const act = (live: StateManager, gameId: string, user: string, action: Action) =>
  live.act({ gameId, actionId: freshId(), user, action });

/** A game on paper cards with dice on the table, and who reads them. */
async function reading(confirmResult: 'window' | 'required' = 'window', store = memoryGameStore()) {
  const manager = testManager(store, PAPER);
  const rules = { ...STANDARD_RULES, confirmResult, confirmSeconds: SECONDS };
  const gameId = await seatedGame(manager.live, { ...testGame(), rules });
  for (;;) {
    const state = await stateOf(manager.live, gameId);
    if (state.phase.type === 'result') {
      const side = reader(state);
      return { ...manager, store, gameId, mine: userOf(side), theirs: userOf(otherSide(side)) };
    }
    const next = defined(nextPersonAction(state), 'a move');
    await act(manager.live, gameId, userOf(next.side), next.action);
  }
}

describe('a result entered by hand', () => {
  test('is entered by whose card it is, and confirmed by the other', async () => {
    const { live, gameId, mine, theirs } = await reading();
    await expect(act(live, gameId, STRANGER, played)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(act(live, gameId, theirs, played)).rejects.toMatchObject({ code: 'NOT_YOUR_TURN' });
    await act(live, gameId, mine, played);
    await expect(act(live, gameId, mine, { type: 'confirmResult' })).rejects.toMatchObject({ code: 'NOT_YOUR_TURN' });
    await act(live, gameId, theirs, { type: 'confirmResult' });
    expect((await stateOf(live, gameId)).lastPlay?.kind).toBe('single');
  });

  test('stands by itself when the time to look at it is up, though nobody watches', async () => {
    const { live, clock, gameId, mine } = await reading();
    await act(live, gameId, mine, played);
    await turn();
    clock.advance(1000 * SECONDS - 1);
    await turn();
    expect((await stateOf(live, gameId)).phase.type).toBe('confirm');
    clock.advance(1);
    await turn();
    expect((await stateOf(live, gameId)).lastPlay?.kind).toBe('single');
    const log = defined(await live.log(gameId, 'spectator', { afterSeq: 0, limit: 500 }), 'log');
    expect(log.find(({ type }) => type === 'resultConfirmed')?.by).toEqual({ kind: 'system', side: null });
  });

  test('waits for ever where a word is required', async () => {
    const { live, clock, gameId, mine } = await reading('required');
    await act(live, gameId, mine, played);
    await turn();
    clock.advance(24 * 3_600_000);
    await turn();
    expect((await stateOf(live, gameId)).phase.type).toBe('confirm');
  });

  test('a challenge stops the clock until it is entered again', async () => {
    const { live, clock, gameId, mine, theirs } = await reading();
    await act(live, gameId, mine, played);
    await act(live, gameId, theirs, { type: 'challengeResult', reason: 'A double.' });
    await turn();
    clock.advance(10 * 1000 * SECONDS);
    await turn();
    expect((await stateOf(live, gameId)).phase.type).toBe('result');
  });

  test('stands in its time after a restart too', async () => {
    const { live, clock, store, gameId, mine } = await reading();
    await act(live, gameId, mine, played);
    await live.close();
    const again = testManager(store, { ...PAPER, clock });
    await again.live.recoverAll();
    expect((await stateOf(again.live, gameId)).phase.type).toBe('confirm');
    await turn();
    clock.advance(1000 * SECONDS);
    await turn();
    expect((await stateOf(again.live, gameId)).lastPlay?.kind).toBe('single');
  });
});
