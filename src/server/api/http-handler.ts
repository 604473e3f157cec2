import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { callerOfToken } from '@/server/auth/find-caller';
import { readBearer, readSessionCookie, sessionCookie } from '@/server/auth/session-cookie';
import type { Core } from '@/server/core';
import { ADDRESS_HEADER } from '@/server/http/remote-address';
import { newRequestId } from '@/server/http/request-id';
import { isOurOrigin } from '@/server/http/origin';
import type { ApiContext } from './context';
import { bodyLimit } from './body-limit';
import { logFailure } from './log-failure';
import { readBody } from './read-body';
import { refuse } from './refuse';
import { appRouter } from './root';

const MAX_URL = 8 * 1024;

/** Answers `/api/trpc`: the session is a browser's cookie or a script's bearer token, never the other way round. */
export function httpHandler(core: Core): (request: Request) => Promise<Response> {
  return async (request) => {
    const requestId = newRequestId();
    const origin = request.headers.get('origin');
    const changes = request.method !== 'GET';
    if (changes && !isOurOrigin({ origin, host: request.headers.get('host') }, core.settings.publicUrl)) {
      return refuse('FORBIDDEN', 'This request comes from another site.', requestId);
    }
    if (request.url.length > MAX_URL) return refuse('TOO_LARGE', 'That address is too long.', requestId);
    // A browser names its Origin with everything that changes something; its own GET has none but has the cookie.
    const bearer = origin === null ? readBearer(request.headers.get('authorization')) : null;
    const cookie = origin === null && changes ? null : readSessionCookie(request.headers.get('cookie'));
    const address = request.headers.get(ADDRESS_HEADER) ?? 'unknown';
    const secure = isSecure(core, request);
    const callerOf = () => callerOfToken(core, bearer ?? cookie, address);
    const body = changes ? await readBody(request, await bodyLimit(request.url, callerOf)) : null;
    if (body === 'too large') return refuse('TOO_LARGE', 'That request is too large.', requestId);

    return fetchRequestHandler({
      endpoint: '/api/trpc',
      router: appRouter,
      req: new Request(request.url, { method: request.method, headers: request.headers, body, signal: request.signal }),
      maxBatchSize: 10,
      createContext: async ({ resHeaders }): Promise<ApiContext> => {
        resHeaders.set('x-request-id', requestId);
        resHeaders.set('cache-control', 'no-store');
        return {
          core,
          caller: await callerOf(),
          requestId,
          browser: origin !== null,
          setSession: (token) => resHeaders.append('set-cookie', sessionCookie(token, secure)),
          subscriptions: null,
          recheck: null,
        };
      },
      onError: ({ error, path }) => logFailure(core.log, error, { requestId, path }),
    });
  };
}

function isSecure({ settings }: Core, request: Request): boolean {
  if (settings.publicUrl !== null) return settings.publicUrl.startsWith('https:');
  return settings.trustProxy && request.headers.get('x-forwarded-proto') === 'https';
}
