import { afterEach, describe, expect, it } from 'vitest';
import { freshId, OWNER, seatedGame, testGame } from '@/testing/live-game';
import { liveServer, wireTo, type Wire } from '@/testing/live-server';
import { memoryCore } from '@/testing/memory-core';
import type { SocketLimits } from './socket-limits';

type Server = Awaited<ReturnType<typeof liveServer>>;
let server: Server | null = null;

afterEach(async () => {
  await server?.close();
  server = null;
});

async function open(limits: Partial<SocketLimits> = {}) {
  const core = memoryCore();
  server = await liveServer(core, limits);
  const gameId = await seatedGame(core.live, testGame());
  return { core, gameId, port: server.port, server };
}

async function viewer(core: ReturnType<typeof memoryCore>, port: number): Promise<Wire> {
  const wire = wireTo(port);
  const { token } = await core.socketTokens.issue({ session: null });
  wire.send({ method: 'connectionParams', data: { token } });
  return wire;
}

const subscribe = (id: number, path: string, input: object) => ({
  id,
  method: 'subscription',
  params: { path, input },
});

const submit = async (core: ReturnType<typeof memoryCore>, gameId: string) => {
  const state = (await core.live.view(gameId, 'home'))?.card.state;
  const { managerOf } = await import('@/managers/managers');
  const { TEST_TABLE } = await import('@/testing/live-game');
  if (state === undefined) throw new Error('no game');
  const lineup = managerOf('balanced').lineup(state.home.roster, TEST_TABLE, state.rules);
  return core.live.act({ gameId, actionId: freshId(), user: OWNER, action: { type: 'submitLineup', lineup } });
};

describe('a live connection', () => {
  it('opens after a page was served, as it does before', async () => {
    const { core, gameId, port } = await open();
    for (const round of ['before', 'after']) {
      const wire = await viewer(core, port);
      wire.send(subscribe(1, 'game.watch', { gameId }));
      expect(await wire.next(), round).toMatchObject({ id: 1, result: { type: 'started' } });
      expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('page');
    }
  });

  it('gets a snapshot, then events, each with its seq for an id', async () => {
    const { core, gameId, port } = await open();
    const wire = await viewer(core, port);
    wire.send(subscribe(1, 'game.watch', { gameId }));
    await wire.next();
    const snapshot = await wire.next();
    expect(snapshot).toMatchObject({
      id: 1,
      result: { type: 'data', data: { data: { type: 'snapshot', protocol: 3 } } },
    });
    const { seq } = await submit(core, gameId);
    expect(await wire.next()).toMatchObject({
      result: { id: String(seq), data: { id: String(seq), data: { type: 'events', fromSeq: seq, seq } } },
    });
  });

  it('goes on from the last id it had', async () => {
    const { core, gameId, port } = await open();
    const { seq } = await submit(core, gameId);
    const wire = await viewer(core, port);
    wire.send({
      id: 1,
      method: 'subscription',
      params: { path: 'game.watch', input: { gameId }, lastEventId: String(seq - 1) },
    });
    await wire.next();
    expect(await wire.next()).toMatchObject({ result: { data: { data: { type: 'events', fromSeq: seq, seq } } } });
  });

  it('hides from a spectator what is sealed', async () => {
    const { core, gameId, port } = await open();
    const wire = await viewer(core, port);
    wire.send(subscribe(1, 'game.watch', { gameId }));
    await wire.next();
    await wire.next();
    await submit(core, gameId);
    const message = await wire.next();
    expect(JSON.stringify(message)).toContain('"lineupSubmitted"');
    expect(JSON.stringify(message)).toContain('"card":null');
  });

  it('cannot act with a token that only watches', async () => {
    const { core, gameId, port } = await open();
    const wire = await viewer(core, port);
    const input = { gameId, actionId: freshId(), action: { type: 'roll' } };
    wire.send({ id: 1, method: 'mutation', params: { path: 'game.act', input } });
    expect(await wire.next()).toMatchObject({ id: 1, error: { data: { code: 'UNAUTHENTICATED' } } });
  });

  it('stops a subscription when it is told to', async () => {
    const { core, gameId, port } = await open();
    const wire = await viewer(core, port);
    wire.send(subscribe(1, 'game.watch', { gameId }));
    await wire.next();
    await wire.next();
    wire.send({ id: 1, method: 'subscription.stop' });
    expect(await wire.next()).toMatchObject({ id: 1, result: { type: 'stopped' } });
    expect(core.watching.of(gameId)).toBe(0);
  });

  it('says why a game cannot be watched', async () => {
    const { core, port } = await open();
    const wire = await viewer(core, port);
    wire.send(subscribe(1, 'game.watch', { gameId: '01900000-0000-7000-8000-0000000000ff' }));
    wire.send(subscribe(2, 'game.watch', { gameId: 'no id' }));
    const codes = new Map<unknown, unknown>();
    while (codes.size < 2) {
      const message = await wire.next();
      if ('error' in message) codes.set(message['id'], (message['error'] as { data: { code: string } }).data.code);
    }
    expect(codes).toEqual(
      new Map([
        [1, 'NOT_FOUND'],
        [2, 'BAD_INPUT'],
      ]),
    );
  });
});

describe('who may not stay', () => {
  it.each([
    ['a foreign origin', '/live?connectionParams=1', { origin: 'http://evil.example' }],
    ['another path', '/elsewhere', {}],
    ['the API’s path', '/api/trpc', {}],
  ])('%s is refused before it is a connection', async (_name, path, headers) => {
    const { port, server } = await open();
    expect(await wireTo(port, path, headers).closed).toBe(1006);
    expect(server.connections.size).toBe(0);
  });

  it('our own origin may', async () => {
    const { core, gameId, port } = await open();
    const wire = wireTo(port, '/live?connectionParams=1', { origin: `http://127.0.0.1:${port}` });
    wire.send({
      method: 'connectionParams',
      data: { token: (await core.socketTokens.issue({ session: null })).token },
    });
    wire.send(subscribe(1, 'game.watch', { gameId }));
    expect(await wire.next()).toMatchObject({ result: { type: 'started' } });
  });

  it('a connection with no token, a bad one, or none in time is ended', async () => {
    const { port } = await open({ helloMs: 20 });
    const bad = wireTo(port);
    bad.send({ method: 'connectionParams', data: { token: 'x.y.z' } });
    expect(await bad.next()).toMatchObject({ id: null, error: { data: { code: 'UNAUTHENTICATED' } } });
    await bad.closed;
    const none = wireTo(port, '/live');
    expect(await none.next()).toMatchObject({ id: null, error: { data: { code: 'UNAUTHENTICATED' } } });
    await none.closed;
    expect(await wireTo(port).closed).toBe(4401);
  });

  it('a flood is ended without harm to others', async () => {
    const { core, gameId, port } = await open({ messages: { burst: 20, perSecond: 1 } });
    const other = await viewer(core, port);
    other.send(subscribe(1, 'game.watch', { gameId }));
    const flood = await viewer(core, port);
    for (let i = 0; i < 100; i++) flood.send({ id: i, method: 'query', params: { path: 'account.me' } });
    expect(await flood.closed).toBe(4429);
    await other.next();
    await other.next();
    const { seq } = await submit(core, gameId);
    expect(await other.next()).toMatchObject({ result: { id: String(seq) } });
  });

  it.each(['{', 'not json', '"text"', '17', '\u0000'])('nonsense is ended: %j', async (text) => {
    const { core, port } = await open();
    const wire = await viewer(core, port);
    for (let i = 0; i < 20; i++) wire.send(text);
    expect(await wire.closed).toBe(4429);
  });

  it('a message past the limit is ended', async () => {
    const { core, port } = await open({ maxFrame: 1024 });
    const wire = await viewer(core, port);
    wire.send({ id: 1, method: 'query', params: { path: 'account.me', input: 'x'.repeat(2_000) } });
    expect(await wire.closed).toBe(1009);
  });

  it('so many subscriptions and no more', async () => {
    const { core, gameId, port } = await open({ subscriptions: 2 });
    const wire = await viewer(core, port);
    for (const id of [1, 2, 3]) wire.send(subscribe(id, 'game.watch', { gameId }));
    for (;;) {
      const message = await wire.next();
      if (!('error' in message)) continue;
      expect(message).toMatchObject({ id: 3, error: { data: { code: 'RATE_LIMITED' } } });
      break;
    }
  });

  it('everyone, when the server stops', async () => {
    const { core, port, server } = await open();
    const wire = await viewer(core, port);
    wire.send({ id: 1, method: 'query', params: { path: 'account.me' } });
    await wire.next();
    server.sockets.close();
    expect(await wire.closed).toBe(1012);
  });
});
