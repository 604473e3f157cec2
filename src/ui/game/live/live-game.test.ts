import { foldScorecard } from '@/game/fold-scorecard';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '@/game/decisions';
import type { LoggedEvent } from '@/game/events';
import { viewEvent, viewScorecard } from '@/game/view';
import type { GamePage } from '@/server/api/wire';
import type { ActAnswer } from '@/server/live/types';
import { defined } from '@/shared/assert';
import { manager, startedGame, type GameLog } from '@/testing/a-game';
import type { LiveApi, WatchHandlers } from './live-api';
import { createLiveGame } from './live-game';

const refusal = (code: string, message: string): Error => Object.assign(new Error(message), { data: { code } });

/** A server of one game, driven by hand. */
function aServer(game: GameLog = startedGame(), loadFold = () => Promise.resolve(foldScorecard)) {
  const watches: { readonly lastSeq: number | null; readonly handlers: WatchHandlers; open: boolean }[] = [];
  const acted: { readonly actionId: string; readonly expectedSeq: number | null }[] = [];
  let answer: () => Promise<ActAnswer> = () => Promise.reject(new Error('no answer prepared'));
  let viewer: 'home' | 'spectator' = 'home';
  const page = (): GamePage => ({
    summary: {} as GamePage['summary'],
    rules: game.state.rules,
    view: { viewer, seq: game.state.seq, card: viewScorecard(game.card, viewer) },
    owner: true,
    claimable: [],
    helps: null,
    mayRevise: false,
    clocks: null,
  });
  const api: LiveApi = {
    page: () => Promise.resolve(page()),
    watch: (lastSeq, handlers) => {
      const watch = { lastSeq, handlers, open: true };
      watches.push(watch);
      return () => (watch.open = false);
    },
    presence: () => () => undefined,
    act: (actionId, _action, expectedSeq) => {
      acted.push({ actionId, expectedSeq });
      return answer();
    },
    claim: () => {
      viewer = 'home';
      return Promise.resolve({ seq: game.state.seq, events: [] });
    },
    plays: () => Promise.resolve({ plays: [], next: null }),
    cards: () => Promise.resolve([]),
    log: () => Promise.resolve({ events: [], next: null }),
  };
  let ids = 0;
  const live = createLiveGame({
    api,
    newId: () => `action-${++ids}`,
    newNonce: () => 'ab'.repeat(8),
    now: () => 1000,
    isOnline: () => true,
    loadFold,
  });
  return {
    game,
    live,
    watches,
    acted,
    watch: () => defined(watches.at(-1), 'watch'),
    answerWith: (next: () => Promise<ActAnswer>) => (answer = next),
    lookAs: (next: 'home' | 'spectator') => (viewer = next),
    send: (events: readonly LoggedEvent[], fromSeq = events[0]?.seq ?? 0) =>
      defined(watches.at(-1), 'watch').handlers.onMessage({
        type: 'events',
        protocol: 1,
        fromSeq,
        seq: events.at(-1)?.seq ?? 0,
        events: events.map((event) => viewEvent(event, viewer)),
      }),
  };
}

const settled = () => vi.advanceTimersByTimeAsync(0);
const SWING = { type: 'decideOffense', decision: STANDARD_OFFENSE } as const;
const WALK = { type: 'decideDefense', decision: { ...STANDARD_DEFENSE, intentionalWalk: true } } as const;
const DECIDE = { type: 'decideDefense', decision: STANDARD_DEFENSE } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('following a game', () => {
  it('watches from the last event of the page it fetched', async () => {
    const server = aServer();
    const stop = server.live.start();
    expect(server.live.getState().connection).toBe('connecting');
    await settled();
    expect(server.watch().lastSeq).toBe(server.game.state.seq);
    server.watch().handlers.onOpen();
    expect(server.live.getState().connection).toBe('live');
    stop();
    expect(server.watch().open).toBe(false);
  });

  it('makes a subscription that ended anew, from the last event folded', async () => {
    const server = aServer();
    server.live.start();
    await settled();
    server.watch().handlers.onOpen();
    server.send(server.game.act(manager('home'), DECIDE));
    server.watch().handlers.onEnd(null);
    expect(server.live.getState().connection).toBe('reconnecting');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.watches).toHaveLength(2);
    expect(server.watch().lastSeq).toBe(server.game.state.seq);
  });

  it('asks again when the stream skips something', async () => {
    const server = aServer();
    server.live.start();
    await settled();
    server.game.act(manager('home'), DECIDE);
    const before = server.watches.length;
    server.send(server.game.act(manager('away'), SWING));
    expect(server.watches.length).toBe(before + 1);
    expect(server.watches[0]?.open).toBe(false);
  });

  it('says why there is no game', async () => {
    const live = createLiveGame({
      api: { ...({} as LiveApi), page: () => Promise.reject(refusal('NOT_FOUND', 'There is no such game.')) },
      newId: () => 'id',
      newNonce: () => 'ab',
      now: () => 0,
      isOnline: () => true,
      loadFold: () => Promise.resolve(foldScorecard),
    });
    live.start();
    await settled();
    expect(live.getState().failure).toMatchObject({ code: 'NOT_FOUND', message: 'There is no such game.' });
  });

  it('stops at a protocol it does not know', async () => {
    const server = aServer();
    server.live.start();
    await settled();
    const { seq } = server.game.state;
    server.watch().handlers.onMessage({ type: 'events', protocol: 99, fromSeq: seq, seq, events: [] });
    expect(server.live.getState().outdated).toBe(true);
  });
});

describe('pressing a button', () => {
  it('is sending until it is answered; the answer and the stream fold to one state', async () => {
    const server = aServer();
    server.live.start();
    await settled();
    const seq = server.game.state.seq;
    const events = server.game.act(manager('home'), DECIDE);
    server.answerWith(() => Promise.resolve({ seq: server.game.state.seq, events }));
    const sent = server.live.act('main', DECIDE);
    expect(server.live.getState().sendings['main']).toEqual({ type: 'sending' });
    expect(await sent).toBe(true);
    expect(server.live.getState().sendings['main']).toBeUndefined();
    expect(server.acted).toEqual([{ actionId: 'action-1', expectedSeq: seq }]);
    const answered = server.live.getState().model;
    server.send(events);
    expect(server.live.getState().model).toBe(answered);
    expect(answered?.card).toEqual(viewScorecard(server.game.card, 'home'));
  });

  it('is done once it is stored, and shown as soon as the page can fold it', async () => {
    let isThere = false;
    const load = () => (isThere ? Promise.resolve(foldScorecard) : Promise.reject(new Error('not to be had')));
    const server = aServer(startedGame(), load);
    server.live.start();
    await settled();
    const events = server.game.act(manager('home'), DECIDE);
    server.answerWith(() => Promise.resolve({ seq: server.game.state.seq, events }));
    expect(await server.live.act('main', DECIDE)).toBe(true);
    expect(server.live.getState().sendings).toEqual({});
    isThere = true;
    server.send(server.game.act(manager('away'), SWING));
    await settled();
    expect(server.live.getState().model?.card).toEqual(viewScorecard(server.game.card, 'home'));
  });

  it('takes no second press while the first is under way', async () => {
    const server = aServer();
    server.live.start();
    await settled();
    server.answerWith(() => new Promise(() => undefined));
    void server.live.act('main', DECIDE);
    expect(await server.live.act('main', DECIDE)).toBe(false);
    expect(server.acted).toHaveLength(1);
  });

  it('keeps the sentence of a refusal until the next play, and the state as it was', async () => {
    const server = aServer();
    server.live.start();
    await settled();
    const before = server.live.getState().model;
    server.answerWith(() => Promise.reject(refusal('ALREADY_DECIDED', 'Your decision is locked.')));
    expect(await server.live.act('main', DECIDE)).toBe(false);
    expect(server.live.getState().sendings['main']).toEqual({ type: 'refused', message: 'Your decision is locked.' });
    expect(server.live.getState().model).toBe(before);
    server.send(server.game.act(manager('home'), WALK));
    server.send(server.game.act(manager('away'), SWING));
    expect(server.game.state.playCount).toBe(1);
    expect(server.live.getState().sendings).toEqual({});
  });

  it('becomes another viewer by taking a seat', async () => {
    const server = aServer();
    server.lookAs('spectator');
    server.live.start();
    await settled();
    expect(server.live.getState().model?.viewer).toBe('spectator');
    expect(await server.live.claim('home')).toBe(true);
    await settled();
    expect(server.live.getState().model?.viewer).toBe('home');
    expect(server.watches.filter(({ open }) => open)).toHaveLength(1);
  });
});
