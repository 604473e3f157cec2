import { describe, expect, it } from 'vitest';
import { memoryCore } from '@/testing/memory-core';
import { httpHandler } from './http-handler';

const handle = httpHandler(memoryCore());
const URL_OF = (path: string): string => `http://cards.example/api/trpc/${path}`;

async function answer(path: string, init: RequestInit = {}) {
  const headers = { host: 'cards.example', 'content-type': 'application/json', ...(init.headers as object) };
  const response = await handle(new Request(URL_OF(path), { ...init, headers }));
  const body = (await response.json()) as { error?: { message: string; data: Record<string, unknown> } };
  return { status: response.status, code: body.error?.data['code'], error: body.error, response };
}

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  answer(path, { method: 'POST', body, headers });

describe('a malformed request', () => {
  it.each(['', '{', 'null', '[]', '"x"', '{"name":1}', '{"name":""}', '{"name":"a\\nb"}', '{"name":"A","x":1}'])(
    'is refused: %s',
    async (body) => {
      const { status, code, error } = await post('account.signInAsGuest', body);
      expect([status, code]).toEqual([400, 'BAD_INPUT']);
      expect(error?.message).toMatch(/^[A-Z].*\.$/s);
    },
  );

  it('is refused when it is too large, said or not', async () => {
    const huge = JSON.stringify({ name: 'x'.repeat(70_000) });
    expect((await post('account.signInAsGuest', huge)).code).toBe('TOO_LARGE');
    const unsaid = new Request(URL_OF('account.signInAsGuest'), {
      method: 'POST',
      body: new Blob([huge]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect((await handle(unsaid)).status).toBe(413);
  });

  it('is refused when its address is too long', async () => {
    expect((await answer(`game.list?input=${'x'.repeat(10_000)}`)).code).toBe('TOO_LARGE');
  });

  it('is refused for a procedure that is not there, and for the wrong method', async () => {
    expect((await post('game.cheat', '{}')).code).toBe('NOT_FOUND');
    expect((await answer('account.signInAsGuest')).code).toBe('BAD_INPUT');
  });

  it('tells the id of the request and nothing of our insides', async () => {
    // This core has no database, so signing in fails unexpectedly.
    const { status, error, response } = await post('account.signInAsGuest', '{"name":"Ann"}');
    expect(status).toBe(500);
    expect(error?.data['requestId']).toBe(response.headers.get('x-request-id'));
    expect(Object.keys(error?.data ?? {}).sort()).toEqual(['code', 'httpStatus', 'path', 'requestId']);
    expect(JSON.stringify(error)).not.toMatch(/database|stack|at /);
  });
});

describe('a request from another site', () => {
  it.each(['http://evil.example', 'null', 'http://cards.example.evil.example'])('is refused: %s', async (origin) => {
    const { status, code } = await post('account.signInAsGuest', '{"name":"Ann"}', { origin });
    expect([status, code]).toEqual([403, 'FORBIDDEN']);
  });
});
