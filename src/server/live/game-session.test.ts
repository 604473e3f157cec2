import { describe, expect, test } from 'vitest';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '@/game/decisions';
import { faultyStore } from '@/testing/live-store';
import {
  freshId,
  FRIEND,
  INVITE,
  nextPersonAction,
  OWNER,
  playUntil,
  seatedGame,
  STRANGER,
  testGame,
  testManager,
  userOf,
} from '@/testing/live-game';
import { turn, until, watchGame } from '@/testing/live-watch';
import { memoryGameStore } from './memory-game-store';
import type { ActRequest, StateManager } from './types';

async function inDecisions(store = memoryGameStore()) {
  const manager = testManager(store);
  const gameId = await seatedGame(manager.live, testGame());
  const state = await playUntil(manager.live, gameId, ({ phase }) => phase.type === 'decisions');
  return { ...manager, store, gameId, seq: state.seq };
}

const seqOf = async (live: StateManager, gameId: string) => (await live.view(gameId, 'both'))?.seq;
const defend = (gameId: string, rest: Partial<ActRequest> = {}): ActRequest => ({
  gameId,
  actionId: freshId(),
  user: OWNER,
  action: { type: 'decideDefense', decision: STANDARD_DEFENSE },
  ...rest,
});
const bat = (gameId: string, rest: Partial<ActRequest> = {}): ActRequest => ({
  gameId,
  actionId: freshId(),
  user: FRIEND,
  action: { type: 'decideOffense', decision: STANDARD_OFFENSE },
  ...rest,
});

describe('an action', () => {
  test('told twice gets its first answer, and happens once', async () => {
    const { live, gameId } = await inDecisions();
    const request = defend(gameId);
    const first = await live.act(request);
    await live.act(bat(gameId));
    await live.act({ gameId, actionId: freshId(), user: FRIEND, action: { type: 'roll' } });
    const seq = await seqOf(live, gameId);
    expect(await live.act(request)).toEqual(first);
    expect(await seqOf(live, gameId)).toBe(seq);
  });

  test('told twice at once happens once', async () => {
    const { live, gameId, seq } = await inDecisions();
    const request = defend(gameId);
    const [one, other] = await Promise.all([live.act(request), live.act(request)]);
    expect(one).toEqual(other);
    expect(await seqOf(live, gameId)).toBe(seq + 1);
  });

  test('told again after a restart gets its first answer', async () => {
    const { live, gameId, store } = await inDecisions();
    const request = defend(gameId);
    const first = await live.act(request);
    await live.act(bat(gameId));
    await live.close();
    const second = testManager(store);
    expect(await second.live.act(request)).toEqual(first);
  });

  test('with the id of another is refused, whoever tells it', async () => {
    const { live, gameId } = await inDecisions();
    const request = defend(gameId);
    await live.act(request);
    const changed = { ...STANDARD_DEFENSE, infieldDepth: 'in' as const };
    await expect(live.act({ ...request, action: { type: 'decideDefense', decision: changed } })).rejects.toMatchObject({
      code: 'ACTION_ID_REUSED',
    });
    await expect(live.act({ ...request, user: FRIEND })).rejects.toMatchObject({ code: 'ACTION_ID_REUSED' });
  });

  test('that was refused is not remembered', async () => {
    const { live, gameId } = await inDecisions();
    const actionId = freshId();
    await expect(live.act({ gameId, actionId, user: FRIEND, action: { type: 'roll' } })).rejects.toMatchObject({
      code: 'WRONG_PHASE',
    });
    await expect(live.act(defend(gameId, { actionId }))).resolves.toMatchObject({ events: [{ type: 'decided' }] });
  });

  test('is for the actor’s own side only', async () => {
    const { live, gameId, seq } = await inDecisions();
    await expect(live.act(defend(gameId, { user: STRANGER }))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(live.act(defend(gameId, { user: FRIEND }))).rejects.toMatchObject({ code: 'NOT_YOUR_TURN' });
    expect(await seqOf(live, gameId)).toBe(seq);
  });

  test('is stale only when something other than the opponent’s sealed decision came later', async () => {
    const { live, gameId, seq } = await inDecisions();
    await live.act(bat(gameId));
    await expect(live.act(defend(gameId, { expectedSeq: seq - 1 }))).rejects.toMatchObject({ code: 'STALE_SEQ' });
    await expect(live.act(defend(gameId, { expectedSeq: seq + 9 }))).rejects.toMatchObject({ code: 'STALE_SEQ' });
    await expect(live.act(defend(gameId, { expectedSeq: seq }))).resolves.toBeDefined();
    const roll = { gameId, actionId: freshId(), user: FRIEND, action: { type: 'roll' } } as const;
    await expect(live.act({ ...roll, expectedSeq: seq + 1 })).rejects.toMatchObject({ code: 'STALE_SEQ' });
  });

  test('is not stale after a restart for the opponent’s sealed decision alone', async () => {
    const { live, gameId, seq, store } = await inDecisions();
    await live.act(bat(gameId));
    await live.close();
    const second = testManager(store);
    await expect(second.live.act(defend(gameId, { expectedSeq: seq }))).resolves.toBeDefined();
  });

  test('beyond those that wait already is refused', async () => {
    const store = faultyStore(memoryGameStore());
    const { live } = testManager(store, { settings: { waitingActions: 2 } });
    const gameId = await seatedGame(live, testGame());
    await playUntil(live, gameId, ({ phase }) => phase.type === 'decisions');
    store.faults.push('hangs');
    const waiting = [live.act(defend(gameId)), live.act(bat(gameId))];
    await until(() => store.hanging === 1);
    await expect(live.act(defend(gameId))).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await store.release(true);
    await expect(Promise.all(waiting)).resolves.toHaveLength(2);
  });
});

describe('a seat', () => {
  const claim = (gameId: string, user: string, side: 'away' | 'home', invite: string | null) => ({
    gameId,
    actionId: freshId(),
    user,
    side,
    invite,
    nonce: 'abcdef0123456789',
  });

  test('is kept for the owner, or needs the invite', async () => {
    const { live } = testManager(memoryGameStore());
    const { gameId } = await live.createGame(testGame());
    await expect(live.claimSeat(claim(gameId, STRANGER, 'home', INVITE))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(live.claimSeat(claim(gameId, STRANGER, 'away', null))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(live.claimSeat(claim(gameId, STRANGER, 'away', 'wrong'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await live.claimSeat(claim(gameId, OWNER, 'home', null));
    await live.claimSeat(claim(gameId, FRIEND, 'away', INVITE));
    await expect(live.claimSeat(claim(gameId, STRANGER, 'away', INVITE))).rejects.toMatchObject({ code: 'SEAT_TAKEN' });
    expect((await live.meta(gameId))?.seats).toEqual({ away: FRIEND, home: OWNER });
  });

  test('may be both of one person’s, who then plays both sides', async () => {
    const { live } = testManager(memoryGameStore());
    const { gameId } = await live.createGame(testGame({ innings: 1 }));
    await live.claimSeat(claim(gameId, OWNER, 'home', null));
    await live.claimSeat(claim(gameId, OWNER, 'away', INVITE));
    for (;;) {
      const state = (await live.view(gameId, 'both'))?.card.state;
      const next = state === undefined ? null : nextPersonAction(state);
      if (next === null) break;
      await live.act({ gameId, actionId: freshId(), user: OWNER, action: next.action });
    }
    expect((await live.view(gameId, 'spectator'))?.card.state.status).toBe('completed');
  });
});

describe('when the store fails', () => {
  test('an action that was not written is refused, changes nothing, and can be told again', async () => {
    const store = faultyStore(memoryGameStore());
    const { live, gameId, seq } = await inDecisions(store);
    const watcher = await watchGame(live, gameId, 'spectator');
    store.faults.push('not written, error');
    const request = defend(gameId);
    await expect(live.act(request)).rejects.toMatchObject({ code: 'TRY_AGAIN' });
    expect(await seqOf(live, gameId)).toBe(seq);
    expect(watcher.messages).toHaveLength(1);
    await expect(live.act(request)).resolves.toMatchObject({ seq: seq + 1 });
    await watcher.stop();
  });

  test('an action whose answer was lost is answered from the log, told once', async () => {
    const store = faultyStore(memoryGameStore());
    const { live, gameId, seq } = await inDecisions(store);
    const watcher = await watchGame(live, gameId, 'home');
    store.faults.push('written, answer lost');
    await expect(live.act(defend(gameId))).resolves.toMatchObject({ seq: seq + 1 });
    await turn();
    expect(watcher.messages.map((message) => message.seq)).toEqual([seq, seq + 1]);
    await watcher.stop();
  });

  test.each([true, false])('nothing is told while a commit hangs (written in the end: %s)', async (isWritten) => {
    const store = faultyStore(memoryGameStore());
    const { live, gameId, seq, clock } = await inDecisions(store);
    const watcher = await watchGame(live, gameId, 'both');
    store.faults.push('hangs');
    const answers: unknown[] = [];
    const first = live.act(defend(gameId)).then(
      (answer) => answers.push(answer.seq),
      (error: unknown) => answers.push(error),
    );
    const refused = live
      .act({ gameId, actionId: freshId(), user: FRIEND, action: { type: 'roll' } })
      .catch((error: unknown) => answers.push(error));
    await until(() => store.hanging === 1);
    clock.advance(6_000);
    await turn();
    expect(answers).toEqual([]);
    expect(watcher.messages).toHaveLength(1);
    expect(await seqOf(live, gameId)).toBe(seq);
    await store.release(isWritten);
    await Promise.all([first, refused]);
    expect(answers[0]).toEqual(isWritten ? seq + 1 : expect.objectContaining({ code: 'TRY_AGAIN' }));
    expect(answers[1]).toMatchObject({ code: 'WRONG_PHASE' });
    expect(await seqOf(live, gameId)).toBe(isWritten ? seq + 1 : seq);
    expect(watcher.messages).toHaveLength(isWritten ? 2 : 1);
    await watcher.stop();
  });

  test('a game whose store is down can be read, and goes on when it is back', async () => {
    const store = faultyStore(memoryGameStore());
    const { live, gameId, seq, clock } = await inDecisions(store);
    const watcher = await watchGame(live, gameId, 'both');
    store.faults.push('written, answer lost');
    store.isDown = true;
    await expect(live.act(defend(gameId))).rejects.toMatchObject({ code: 'TRY_AGAIN' });
    await expect(live.act(bat(gameId))).rejects.toMatchObject({ code: 'TRY_AGAIN' });
    expect(await seqOf(live, gameId)).toBe(seq);
    store.isDown = false;
    clock.advance(1_000);
    await until(() => watcher.messages.length === 2);
    expect(await seqOf(live, gameId)).toBe(seq + 1);
    await expect(live.act(bat(gameId))).resolves.toMatchObject({ seq: seq + 3 });
    await watcher.stop();
  });

  test('a whole game goes through faults without a gap, a loss or a double', async () => {
    const store = faultyStore(memoryGameStore());
    const { live, clock, lines } = testManager(store);
    const gameId = await seatedGame(live, testGame({ innings: 2 }));
    const watcher = await watchGame(live, gameId, 'both');
    const acknowledged = new Map<string, number>();
    for (let n = 0; ; n++) {
      const state = (await live.view(gameId, 'both'))?.card.state;
      const next = state === undefined ? null : nextPersonAction(state);
      if (next === null) break;
      const actionId = freshId();
      const request = { gameId, actionId, user: userOf(next.side), action: next.action };
      if (n % 3 === 0) store.faults.push('written, answer lost');
      if (n % 5 === 0) store.faults.push('not written, error');
      const answer = await live.act(request).catch(() => {
        clock.advance(2_000);
        return live.act(request);
      });
      acknowledged.set(actionId, answer.seq);
    }
    await turn();
    const log = await store.events(gameId, { afterSeq: 0, limit: 10_000 });
    expect(log.map((event) => event.seq)).toEqual(log.map((_, i) => i + 1));
    for (const [actionId, seq] of acknowledged) expect((await store.findAction(gameId, actionId))?.lastSeq).toBe(seq);
    const told = watcher.messages.flatMap((message) => (message.type === 'events' ? message.events : []));
    const opening = watcher.messages[0]?.seq ?? 0;
    expect(told.map((event) => event.seq)).toEqual(log.slice(opening).map((event) => event.seq));
    expect(lines.some((line) => line.includes('unknown outcome'))).toBe(true);
    await watcher.stop();
  });
});

describe('two processes on one store', () => {
  test('take turns at one seq, and nobody loses an action', async () => {
    const store = memoryGameStore();
    const [one, other] = [testManager(store), testManager(store)];
    const gameId = await seatedGame(one.live, testGame({ innings: 1 }));
    for (let n = 0; ; n++) {
      const state = (await one.live.view(gameId, 'both'))?.card.state;
      const later = (await other.live.view(gameId, 'both'))?.card.state;
      const newest = (later?.seq ?? 0) > (state?.seq ?? 0) ? later : state;
      const next = newest === undefined ? null : nextPersonAction(newest);
      if (next === null) break;
      const { live } = n % 2 === 0 ? one : other;
      await live.act({ gameId, actionId: freshId(), user: userOf(next.side), action: next.action }).catch(() => {});
    }
    const log = await store.events(gameId, { afterSeq: 0, limit: 10_000 });
    expect(log.map((event) => event.seq)).toEqual(log.map((_, i) => i + 1));
    expect(log.at(-1)?.type).toBe('seedRevealed');
  });

  test('told the same action at once do it once', async () => {
    const { live, gameId, store, seq } = await inDecisions();
    const other = testManager(store);
    await other.live.view(gameId, 'both');
    const request = defend(gameId);
    const answers = await Promise.all([live.act(request), other.live.act(request)]);
    expect(answers[0]).toEqual(answers[1]);
    expect((await store.tail(gameId, seq))?.events).toHaveLength(1);
  });
});
