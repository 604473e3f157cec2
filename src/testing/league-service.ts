import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServiceRows } from './league-rows';

/** What a stand-in does with whatever is asked of it. */
export type Mood =
  | 'well'
  /** Takes the request and never answers. */
  | 'hangs'
  /** Begins an answer and never ends it. */
  | 'drips'
  | 'fails'
  /** Text that is no JSON. */
  | 'rubbish'
  /** JSON that is no page. */
  | 'wrongShape'
  | 'busy'
  | 'refuses'
  /** Sends the asker to another host. */
  | 'elsewhere'
  /** More than anyone should read. */
  | 'floods'
  /** Hangs up. */
  | 'hangsUp';

/** A league's service for tests (docs/league-service.md), which can be told to misbehave. */
export interface StandInService {
  readonly url: string;
  mood: Mood;
  /** Rows of a resource; changed at will. */
  rows: ServiceRows;
  /** Seconds of `Retry-After` of a busy service. */
  retryAfter: number;
  /** Every request that came: path, and the status it got (null: none). */
  readonly asked: { path: string; status: number | null }[];
  /** Requests that wait for an answer that does not come. */
  readonly waiting: number;
  close(): Promise<void>;
}

export interface StandInOptions {
  readonly rows: ServiceRows;
  /** Bearer key that it wants. */
  readonly key: string;
  readonly port?: number;
  readonly pageSize?: number;
}

const KEPT_BACK = 64 * 1024;
const FLOOD = 9 * 1024 * 1024;

export async function standInService({ rows, key, port = 0, pageSize = 50 }: StandInOptions): Promise<StandInService> {
  const waiting = new Set<ServerResponse>();

  const page = (request: IncomingMessage, response: ServerResponse): number => {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const all = service.rows[url.pathname.slice('/api/'.length)];
    if (!url.pathname.startsWith('/api/') || all === undefined) return send(response, 404, 'nothing here');
    const from = Number(url.searchParams.get('after') ?? 0);
    const next = from + pageSize < all.length ? String(from + pageSize) : null;
    const body = JSON.stringify({ items: all.slice(from, from + pageSize), next, served: 'by a stand-in' });
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    if (request.headers['if-none-match'] === etag) return send(response, 304, '', { etag });
    return send(response, 200, body, { etag });
  };

  const answer = (request: IncomingMessage, response: ServerResponse): number | null => {
    if (request.headers.authorization !== `Bearer ${key}`) return send(response, 401, 'who are you?');
    switch (service.mood) {
      case 'well':
        return page(request, response);
      case 'hangs':
        waiting.add(response);
        return null;
      case 'drips':
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"items":[');
        waiting.add(response);
        return null;
      case 'fails':
        return send(response, 500, `stack trace with ${key}`);
      case 'rubbish':
        return send(response, 200, '<html>maintenance</html>');
      case 'wrongShape':
        return send(response, 200, '{"items":{"0":[]}}');
      case 'busy':
        return send(response, 429, 'later', { 'retry-after': String(service.retryAfter) });
      case 'refuses':
        return send(response, 403, 'no');
      case 'elsewhere':
        return send(response, 302, '', { location: `http://elsewhere.invalid${request.url ?? ''}` });
      case 'floods':
        response.writeHead(200, { 'content-type': 'application/json' });
        for (let sent = 0; sent < FLOOD; sent += KEPT_BACK) response.write(' '.repeat(KEPT_BACK));
        response.end('{"items":[]}');
        return 200;
      case 'hangsUp':
        request.socket.destroy();
        return null;
      default:
        return service.mood satisfies never;
    }
  };

  const server = createServer((request, response) => {
    response.on('close', () => waiting.delete(response));
    service.asked.push({ path: request.url ?? '', status: answer(request, response) });
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const service: StandInService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    mood: 'well',
    rows,
    retryAfter: 60,
    asked: [],
    get waiting() {
      return waiting.size;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return service;
}

function send(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): number {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body);
  return status;
}
