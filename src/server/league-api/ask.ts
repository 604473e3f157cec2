import type { ServiceAddress } from '@/server/env';
import type { Scheduler } from '@/server/live/scheduler';
import type { Clock } from '@/shared/clock';
import { err, ok, type Result } from '@/shared/result';
import { readLimited } from './read-limited';
import type { Trouble } from './trouble';

/** Largest answer in bytes: a page of five hundred cards takes about two megabytes. */
export const MAX_ANSWER = 8 * 1024 * 1024;

const MAX_REDIRECTS = 3;

/** Longest wait that a service may ask for: an hour. */
const MAX_WAIT_MS = 60 * 60_000;

export interface Request {
  readonly resource: string;
  /** Where the answer before left off; null for the first page. */
  readonly after: string | null;
  /** ETag of the answer that is known already; null to be told in any case. */
  readonly etag: string | null;
}

export type Answer =
  | { readonly kind: 'same' }
  | { readonly kind: 'page'; readonly document: unknown; readonly etag: string | null };

/** What a request needs of the world. `fetch` is the platform's. */
export interface Outside {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  /** How long one answer may take, from asking to its last byte. */
  readonly timeoutMs: number;
}

/** Asks for one page, once. Nothing is thrown: what goes wrong is a trouble. `stop` breaks it off. */
export async function ask(
  { fetch, clock, scheduler, timeoutMs }: Outside,
  address: ServiceAddress,
  request: Request,
  stop: AbortSignal,
): Promise<Result<Answer, Trouble>> {
  const late = new AbortController();
  const cancel = scheduler.after(timeoutMs, () => late.abort());
  const signal = AbortSignal.any([late.signal, stop]);
  try {
    const response = await follow(fetch, urlOf(address, request), headersOf(address, request), signal);
    if (response === null) return err({ kind: 'elsewhere' });
    return await readAnswer(response, request.resource, clock);
  } catch {
    // Only the network throws here, and what it says may hold the address.
    if (stop.aborted) return err({ kind: 'stopped' });
    return err({ kind: late.signal.aborted ? 'silent' : 'unreachable' });
  } finally {
    cancel();
    late.abort();
  }
}

function urlOf({ url }: ServiceAddress, { resource, after }: Request): URL {
  const target = new URL(`${url}/${resource}`);
  if (after !== null) target.searchParams.set('after', after);
  return target;
}

function headersOf({ key }: ServiceAddress, { etag }: Request): Record<string, string> {
  return {
    accept: 'application/json',
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    ...(etag === null ? {} : { 'if-none-match': etag }),
  };
}

/** Follows redirects on the service's own host only: the key is nobody else's. Null when it leads elsewhere. */
async function follow(
  fetch: Outside['fetch'],
  first: URL,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Response | null> {
  let url = first;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const response = await fetch(url, { headers, signal, redirect: 'manual', cache: 'no-store' });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || response.status === 304 || location === null) return response;
    await response.body?.cancel();
    if (!URL.canParse(location, url)) return null;
    url = new URL(location, url);
    if (url.origin !== first.origin || url.username !== '' || url.password !== '') return null;
  }
  return null;
}

async function readAnswer(response: Response, resource: string, clock: Clock): Promise<Result<Answer, Trouble>> {
  const { status } = response;
  if (status === 304) return ok({ kind: 'same' });
  if (status !== 200) {
    await response.body?.cancel();
    const waitMs = retryAfter(response.headers.get('retry-after'), clock);
    if (status === 401 || status === 403) return err({ kind: 'refused', status });
    if (status === 429) return err({ kind: 'busy', waitMs });
    if (status >= 500) return err({ kind: 'failing', status, waitMs });
    return err({ kind: 'rubbish', resource, what: `it answers with status ${status}` });
  }
  const text = await readLimited(response, MAX_ANSWER);
  if (text === null) return err({ kind: 'rubbish', resource, what: 'a page is larger than 8 MB' });
  try {
    return ok({ kind: 'page', document: JSON.parse(text) as unknown, etag: etagOf(response) });
  } catch {
    return err({ kind: 'rubbish', resource, what: 'it is no JSON' });
  }
}

function etagOf(response: Response): string | null {
  const etag = response.headers.get('etag');
  return etag !== null && /^(W\/)?"[\x21\x23-\x7e]{0,200}"$/.test(etag) ? etag : null;
}

/** Milliseconds of a Retry-After header, which gives seconds or a date. */
function retryAfter(header: string | null, clock: Clock): number | null {
  if (header === null) return null;
  const ms = /^\d{1,9}$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - clock.now();
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), MAX_WAIT_MS);
}
