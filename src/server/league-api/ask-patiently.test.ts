import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leagueOutside } from '@/testing/league-outside';
import { sbaRows } from '@/testing/league-rows';
import { standInService, type Mood, type StandInService } from '@/testing/league-service';
import { askPatiently, TRIES } from './ask-patiently';
import { isPassing, troubleSentence } from './trouble';

const KEY = 'key-of-the-stand-in';

describe('asking a league’s service', () => {
  let service: StandInService;
  let world: ReturnType<typeof leagueOutside>;
  const stop = () => new AbortController();
  beforeEach(async () => {
    service = await standInService({ rows: sbaRows(), key: KEY });
    world = leagueOutside();
  });
  afterEach(() => service.close());

  const ask = (
    request: { after?: string; etag?: string; key?: string | null; resource?: string } = {},
    halt = stop(),
  ) =>
    askPatiently(
      world.outside,
      { url: service.url, key: request.key === undefined ? KEY : request.key },
      { resource: request.resource ?? 'teams', after: request.after ?? null, etag: request.etag ?? null },
      halt.signal,
    );
  const troubleIn = async (mood: Mood) => {
    service.mood = mood;
    const answer = await ask();
    if (answer.ok) throw new Error('answered');
    return answer.error;
  };

  it('gets a page with its ETag, and hears when it is the same', async () => {
    const first = await ask();
    expect(first.ok && first.value).toMatchObject({ kind: 'page', document: { items: { length: 4 }, next: null } });
    const etag = first.ok && first.value.kind === 'page' ? first.value.etag : null;
    expect(etag).toMatch(/^"/);
    expect(await ask({ etag: String(etag) })).toEqual({ ok: true, value: { kind: 'same' } });
    expect(world.counted).toEqual(['ok', 'ok']);
    expect(world.pauses).toEqual([]);
  });

  it('asks for the page after the one before', async () => {
    const second = await ask({ resource: 'players', after: '50' });
    expect(second.ok && second.value).toMatchObject({ document: { items: { length: 50 }, next: '100' } });
    expect(service.asked).toEqual([{ path: '/api/players?after=50', status: 200 }]);
  });

  it.each([
    ['fails', { kind: 'failing', status: 500 }],
    ['hangsUp', { kind: 'unreachable' }],
  ] as const)('tries three times when it %s, a little later each time', async (mood, trouble) => {
    expect(await troubleIn(mood)).toMatchObject(trouble);
    expect(service.asked).toHaveLength(TRIES);
    expect(world.counted).toEqual(Array.from({ length: TRIES }, () => trouble.kind));
    const [first = 0, second = 0] = world.pauses;
    expect(world.pauses).toHaveLength(TRIES - 1);
    expect(first).toBeGreaterThanOrEqual(250);
    expect(first).toBeLessThanOrEqual(500);
    expect(second).toBeGreaterThanOrEqual(500);
    expect(second).toBeLessThanOrEqual(1_000);
  });

  it.each(['hangs', 'drips'] as const)('gives up on one that %s', async (mood) => {
    world.isPatient = false;
    expect(await troubleIn(mood)).toEqual({ kind: 'silent' });
    expect(world.counted).toEqual(['silent', 'silent', 'silent']);
  });

  it('cannot be reached when nobody listens', async () => {
    await service.close();
    expect(await ask()).toEqual({ ok: false, error: { kind: 'unreachable' } });
  });

  it.each([
    ['rubbish', { kind: 'rubbish', resource: 'teams', what: 'it is no JSON' }],
    ['floods', { kind: 'rubbish', resource: 'teams', what: 'a page is larger than 8 MB' }],
    ['refuses', { kind: 'refused', status: 403 }],
    ['elsewhere', { kind: 'elsewhere' }],
  ] as const)('does not ask again when it %s', async (mood, trouble) => {
    expect(await troubleIn(mood)).toEqual(trouble);
    expect(service.asked).toHaveLength(1);
  });

  it('waits as long as a busy service wants, but not with a reader waiting', async () => {
    service.retryAfter = 3;
    expect(await troubleIn('busy')).toEqual({ kind: 'busy', waitMs: 3_000 });
    expect(world.pauses).toEqual([3_000, 3_000]);
    service.asked.length = 0;
    service.retryAfter = 999_999;
    expect(await troubleIn('busy')).toEqual({ kind: 'busy', waitMs: 3_600_000 });
    expect(service.asked).toHaveLength(1);
  });

  it('is answered on the second try by one that recovers', async () => {
    service.mood = 'fails';
    const answer = await askPatiently(
      { ...world.outside, count: () => void (service.mood = 'well') },
      { url: service.url, key: KEY },
      { resource: 'teams', after: null, etag: null },
      stop().signal,
    );
    expect(answer.ok).toBe(true);
    expect(service.asked.map(({ status }) => status)).toEqual([500, 200]);
  });

  it('follows a redirect on its own host with the key, and none to another', async () => {
    const seen: { url: string; key: string | null }[] = [];
    const redirecting = (location: string): typeof fetch => {
      return async (url, init) => {
        seen.push({ url: new Request(url).url, key: new Headers(init?.headers).get('authorization') });
        return seen.length === 1
          ? new Response(null, { status: 308, headers: { location } })
          : Response.json({ items: [] });
      };
    };
    const go = (location: string) =>
      askPatiently(
        { ...world.outside, fetch: redirecting(location) },
        { url: 'https://cards.example/v1', key: KEY },
        { resource: 'teams', after: null, etag: null },
        stop().signal,
      );
    expect((await go('/v2/teams')).ok).toBe(true);
    expect(seen).toEqual([
      { url: 'https://cards.example/v1/teams', key: `Bearer ${KEY}` },
      { url: 'https://cards.example/v2/teams', key: `Bearer ${KEY}` },
    ]);
    for (const away of [
      'https://evil.example/',
      'http://cards.example/',
      '//evil.example/x',
      'https://u@cards.example/',
    ]) {
      seen.length = 0;
      expect(await go(away), away).toEqual({ ok: false, error: { kind: 'elsewhere' } });
      expect(seen).toHaveLength(1);
    }
  });

  it('is broken off at once when the server stops', async () => {
    service.mood = 'hangs';
    const halt = stop();
    const answer = ask({}, halt);
    halt.abort();
    expect(await answer).toEqual({ ok: false, error: { kind: 'stopped' } });
  });

  it('says what is wrong in a sentence without the key, the address or the service’s own words', async () => {
    for (const mood of ['hangs', 'fails', 'rubbish', 'busy', 'refuses', 'elsewhere', 'floods', 'hangsUp'] as const) {
      world.isPatient = mood !== 'hangs';
      const trouble = await troubleIn(mood);
      const sentence = troubleSentence(trouble);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence + JSON.stringify(trouble)).not.toMatch(/key-of|127\.0|elsewhere\.invalid|stack|maintenance/);
    }
    expect(isPassing({ kind: 'refused', status: 401 })).toBe(false);
    service.mood = 'well';
    expect(await ask({ key: null })).toMatchObject({ error: { kind: 'refused', status: 401 } });
  });
});
