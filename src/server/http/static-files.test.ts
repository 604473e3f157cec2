import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressStatic } from '@/cli/build/compress-static';
import { staticFiles } from './static-files';

const SCRIPT = 'export const runs = 1;\n'.repeat(100);
const root = mkdtempSync(join(tmpdir(), 'scorecard-static-'));
const server = createServer();
let port = 0;

beforeAll(async () => {
  mkdirSync(join(root, '.next/static/chunks'), { recursive: true });
  writeFileSync(join(root, '.next/static/chunks/a.js'), SCRIPT);
  writeFileSync(join(root, '.next/static/chunks/short.js'), 'void 0;');
  writeFileSync(join(root, '.next/secret.json'), '{"key":"not for you"}');
  await compressStatic(root);
  const handle = staticFiles(root, async ({ url }, response) => void response.writeHead(404).end(`next: ${url}`));
  server.on('request', (asked, response) => void handle(asked, response));
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

/** Asks without anything in between that would unpack the answer or tidy the path. */
const get = (path: string, accepts = ''): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> =>
  new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, headers: { 'accept-encoding': accepts } }, async (answer) => {
      const body = Buffer.concat(await answer.toArray());
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
    })
      .on('error', reject)
      .end();
  });

describe('files of the pages', () => {
  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['', undefined, (body: Buffer) => body],
  ])('are answered in the smallest form that is read: %j', async (accepts, encoding, unpack) => {
    const { status, headers, body } = await get('/_next/static/chunks/a.js', accepts);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'public,max-age=31536000,immutable',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    });
    expect(headers['content-type']).toMatch(/javascript/);
    expect(headers['content-encoding']).toBe(encoding);
    expect(unpack(body).toString()).toBe(SCRIPT);
  });

  it('are left as they are where that is shorter', async () => {
    const { headers, body } = await get('/_next/static/chunks/short.js', 'br, gzip');
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, 'void 0;']);
  });

  it.each([
    '/games',
    '/_next/static/chunks/b.js?x=1',
    '/_next/static/../secret.json',
    '/_next/static/%2e%2e/secret.json',
  ])('are all that is answered; %s is a matter of the pages', async (path) => {
    const { status, body } = await get(path);
    expect([status, body.toString()]).toEqual([404, `next: ${path}`]);
  });
});
