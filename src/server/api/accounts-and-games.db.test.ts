import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STANDARD_RULES } from '@/game/rules';
import { nextAction } from '@/managers/next-action';
import type { Core } from '@/server/core';
import type { OpenDatabase } from '@/server/db/database';
import { openPostgres } from '@/server/db/open-postgres';
import { createStateManager } from '@/server/live/state-manager';
import { publicSummary } from '@/server/services/games/public-summary';
import { makeCardShelf } from '@/server/services/leagues/card-shelf';
import { loadSample } from '@/server/services/leagues/load-sample';
import { memoryCore } from '@/testing/memory-core';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import { httpHandler } from './http-handler';

let server: ThrowAwayPostgres;
let database: OpenDatabase;
let core: Core;
let ended: string[] = [];

beforeAll(async () => {
  server = await startPostgres();
  database = await openPostgres({ url: await server.copy(), migrationsFolder: 'drizzle' });
  const { db, store } = database;
  const base = memoryCore({}, { db });
  const cards = makeCardShelf(db);
  const live = createStateManager({
    store,
    clock: base.clock,
    randomBytes,
    tableFor: (state) => cards.tableFor(state),
    nextAction,
    log: base.log,
    settings: { sweepMs: 0 },
  });
  core = { ...base, cards, live, endSession: (session) => void ended.push(session) };
  await loadSample(core);
});
afterAll(async () => {
  await core.live.close();
  await database.close();
  await server.stop();
});

type Data = Record<string, unknown>;

interface Answer {
  readonly data: Data;
  readonly code: unknown;
  readonly cookie: string | null;
}

async function call(
  path: string,
  input: unknown,
  headers: Record<string, string> = {},
  isQuery = false,
): Promise<Answer> {
  const address = `http://cards.example/api/trpc/${path}`;
  const request = isQuery
    ? new Request(input === undefined ? address : `${address}?input=${encodeURIComponent(JSON.stringify(input))}`, {
        headers,
      })
    : new Request(address, {
        method: 'POST',
        body: JSON.stringify(input),
        headers: { host: 'cards.example', 'content-type': 'application/json', ...headers },
      });
  const response = await httpHandler(core)(request);
  const body = (await response.json()) as { result?: { data: Data }; error?: { data: { code: string } } };
  return { data: body.result?.data ?? {}, code: body.error?.data.code, cookie: response.headers.get('set-cookie') };
}

const query = (path: string, input?: unknown, headers?: Record<string, string>) => call(path, input, headers, true);
const ORIGIN = { origin: 'http://cards.example' };
const bearer = (token: unknown) => ({ authorization: `Bearer ${String(token)}` });
const signIn = async (name: string) => bearer((await call('account.signInAsGuest', { name })).data['token']);

describe('signing in', () => {
  it('gives a script a token and no cookie', async () => {
    const { data, cookie } = await call('account.signInAsGuest', { name: 'Ann' });
    expect(cookie).toBeNull();
    expect((await query('account.me', undefined, bearer(data['token']))).data).toEqual(data['account']);
  });

  it('gives a browser a cookie and no token', async () => {
    const { data, cookie } = await call('account.signInAsGuest', { name: 'Ben' }, ORIGIN);
    expect(data['token']).toBeNull();
    expect(cookie).toMatch(/^scorecard_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/);
    const session = (cookie ?? '').split(';', 1)[0] ?? '';
    expect((await query('account.me', undefined, { cookie: session })).data).toEqual(data['account']);
    // A script that sends the cookie with something that changes something is nobody.
    expect((await call('account.signOut', {}, { cookie: session })).code).toBe('UNAUTHENTICATED');
  });

  it('takes no bearer token from a browser', async () => {
    const headers = await signIn('Cem');
    expect((await call('account.signOut', {}, { ...headers, ...ORIGIN })).code).toBe('UNAUTHENTICATED');
  });

  it('keeps only hashes of its secrets', async () => {
    const { data } = await call('account.signInAsGuest', { name: 'Dee' });
    const kept = JSON.stringify([
      await core.db.execute('select * from user_sessions'),
      await core.db.execute('select * from recovery_codes'),
    ]);
    expect(kept).toContain((data['account'] as Data)['userId']);
    expect(kept).not.toContain(data['token']);
    expect(kept).not.toContain(data['recoveryCode']);
  });

  it('brings a guest back with the code, once', async () => {
    const { data } = await call('account.signInAsGuest', { name: 'Eve' });
    const code = String(data['recoveryCode']).toLowerCase();
    const twice = await Promise.all([call('account.recover', { code }), call('account.recover', { code })]);
    expect(new Set(twice.map((answer) => answer.code ?? 'ok'))).toEqual(new Set(['NOT_FOUND', 'ok']));
    const back = twice.find((answer) => answer.code === undefined);
    expect(back?.data['account']).toEqual(data['account']);
    expect(back?.data['recoveryCode']).not.toBe(data['recoveryCode']);
  });

  it('ends a session and its connections, and no other', async () => {
    const mine = await signIn('Fay');
    const other = await signIn('Fay');
    ended = [];
    expect((await call('account.signOut', {}, mine)).code).toBeUndefined();
    expect((await query('account.me', undefined, mine)).data).toEqual({});
    expect((await query('account.me', undefined, other)).data['name']).toBe('Fay');
    expect(ended).toHaveLength(1);
  });
});

describe('games', () => {
  const game = (over: Data = {}) => ({
    league: 'pd',
    away: { teamId: 1, manager: 'me' },
    home: { teamId: 2, manager: 'friend' },
    rules: { ...STANDARD_RULES, innings: 1 },
    visibility: 'private',
    mode: 'friendly',
    pace: null,
    ...over,
  });
  const claim = (gameId: unknown, side: string, invite: unknown) => ({
    gameId,
    actionId: randomBytes(8).toString('hex'),
    side,
    invite,
    nonce: 'abcdef0123',
  });
  const idsOf = async (filter: string, headers?: Record<string, string>) =>
    ((await query('game.list', { filter }, headers)).data['games'] as { gameId: string }[]).map(({ gameId }) => gameId);

  it('lists a private game to its people alone', async () => {
    const [ann, ben, eve] = [await signIn('Ann'), await signIn('Ben'), await signIn('Eve')];
    const { data } = await call('game.create', game(), ann);
    const { gameId, invite } = data;
    expect(await idsOf('mine', ann)).toEqual([gameId]);
    expect(await idsOf('mine', ben)).toEqual([]);
    expect((await query('game.get', { gameId }, ben)).code).toBe('NOT_FOUND');
    expect((await query('game.get', { gameId, invite }, ben)).data['claimable']).toEqual(['home']);
    expect((await query('game.get', { gameId }, ann)).data['claimable']).toEqual(['away']);
    expect((await call('game.claimSeat', claim(gameId, 'home', invite), ben)).code).toBeUndefined();
    expect(await idsOf('mine', ben)).toEqual([gameId]);
    expect((await call('game.claimSeat', claim(gameId, 'home', invite), eve)).code).toBe('SEAT_TAKEN');
    const page = (await query('game.get', { gameId }, ben)).data;
    expect(page).toMatchObject({ owner: false, claimable: [], view: { viewer: 'home' } });
    expect(page['summary']).toMatchObject({ mine: ['home'], waitingOnMe: true, home: { manager: 'Ben' } });
    for (const filter of ['live', 'finished']) expect(await idsOf(filter, eve)).not.toContain(gameId);
  });

  it('tells of a link only what a public game tells anybody', async () => {
    const ann = await signIn('Ann');
    const secret = (await call('game.create', game(), ann)).data['gameId'] as string;
    const open = (await call('game.create', game({ visibility: 'public' }), ann)).data['gameId'] as string;
    expect(await publicSummary(core, open)).toMatchObject({ gameId: open, mine: [], status: 'pending' });
    for (const id of [secret, '01900000-0000-7000-8000-00000000ffff', 'nonsense']) {
      expect(await publicSummary(core, id)).toBeNull();
    }
  });

  it('shows cards with what is printed on them, and lineups that are taken', async () => {
    const ann = await signIn('Ann');
    const computer = { home: { teamId: 2, manager: 'computer' } };
    const { gameId } = (await call('game.create', game(computer), ann)).data;
    await call('game.claimSeat', claim(gameId, 'away', null), ann);
    const cards = (await query('game.cards', { gameId }, ann)).data as unknown as Data[];
    expect(cards).toHaveLength(52);
    expect(cards.every((card) => card['printed'] !== null && typeof card['cardset'] === 'string')).toBe(true);
    const lineup = (await query('lineup.suggest', { gameId, side: 'away' }, ann)).data;
    const submit = { gameId, actionId: 'submit-lineup-1', action: { type: 'submitLineup', lineup } };
    const first = await call('game.act', submit, ann);
    expect(first.code).toBeUndefined();
    expect((await call('game.act', submit, ann)).data).toEqual(first.data);
  });

  it('limits running games between computers', async () => {
    const ann = await signIn('Ann');
    const both = game({ away: { teamId: 1, manager: 'computer' }, home: { teamId: 2, manager: 'computer' } });
    for (let n = 0; n < 4; n++) expect((await call('game.create', both, ann)).code).toBeUndefined();
    expect((await call('game.create', both, ann)).code).toBe('RATE_LIMITED');
  });

  it('lets the owner of a game of computers set its pace, and nobody else', async () => {
    const [ann, ben] = [await signIn('Ann'), await signIn('Ben')];
    const both = game({ away: { teamId: 1, manager: 'computer' }, home: { teamId: 2, manager: 'computer' } });
    const { gameId } = (await call('game.create', { ...both, visibility: 'public' }, ann)).data;
    const set = (actionId: string) => ({ gameId, actionId, action: { type: 'setPace', pace: 250 } });
    expect((await call('game.act', set('pace-of-ben'), ben)).code).toBe('FORBIDDEN');
    expect((await call('game.act', set('pace-of-ann'), ann)).code).toBeUndefined();
  });

  it('pages through a list without losing or repeating a game', async () => {
    const ann = await signIn('Ann');
    const made = [];
    for (let n = 0; n < 5; n++) made.push((await call('game.create', game(), ann)).data['gameId']);
    const seen: unknown[] = [];
    let cursor: unknown = null;
    do {
      const { data } = await query('game.list', { filter: 'mine', limit: 2, cursor }, ann);
      seen.push(...(data['games'] as { gameId: string }[]).map(({ gameId }) => gameId));
      cursor = data['next'];
    } while (cursor !== null);
    expect(seen).toHaveLength(made.length);
    expect(new Set(seen)).toEqual(new Set(made));
  });

  it.each([
    [{ away: { teamId: 1, manager: 'friend' }, home: { teamId: 2, manager: 'friend' } }, 'BAD_INPUT'],
    [{ away: { teamId: 1, manager: 'me' }, home: { teamId: 2, manager: 'me' } }, 'BAD_INPUT'],
    [{ home: { teamId: 1, manager: 'friend' } }, 'BAD_INPUT'],
    [{ home: { teamId: 999, manager: 'friend' } }, 'NOT_FOUND'],
    [{ home: { teamId: 101, manager: 'friend' } }, 'NOT_FOUND'],
    [{ rules: { ...STANDARD_RULES, innings: 0 } }, 'BAD_INPUT'],
  ])('refuses to make %j', async (over, code) => {
    const ann = await signIn('Ann');
    expect((await call('game.create', game(over), ann)).code).toBe(code);
    expect(await idsOf('mine', ann)).toEqual([]);
  });
});
