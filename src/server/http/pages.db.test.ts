import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { wireTo } from '@/testing/live-server';
import { memoryCore } from '@/testing/memory-core';
import { Connections } from '../socket/connections';
import { socketServer } from '../socket/socket-server';
import { makeFront } from './front';
import { openPages } from './pages';

// Beside the packages, so that the application finds them.
const dir = resolve(`node_modules/.cache/pages-test-${process.pid}`);

// Under node_modules nothing is compiled.
const H = "import { createElement as h } from 'react';\n";

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{"type":"module"}',
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } };`,
  'app/layout.js': `${H}export default ({ children }) => h('html', null, h('body', null, children));`,
  'app/page.js': `${H}export default () => h('p', null, 'the page');`,
  'app/live/page.js': `${H}export default () => h('p', null, 'a page at our path');`,
};

const core = memoryCore();

afterAll(async () => {
  await core.live.close();
  rmSync(dir, { recursive: true, force: true });
});

it('keeps live connections out of Next’s hands, before and after the first page', async () => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const front = makeFront(core.settings);
  await new Promise<void>((done) => {
    front.server.listen(0, '127.0.0.1', done);
  });
  const { port } = front.server.address() as AddressInfo;
  const pages = await openPages({ isDev: true, port, host: '127.0.0.1', dir });
  const sockets = socketServer(core, new Connections());
  front.open({
    pages: pages.handle,
    live: (request, socket, head) => sockets.accept(request, socket, head),
    dev: pages.dev,
  });
  const connects = async (): Promise<void> => {
    const wire = wireTo(port);
    wire.send({
      method: 'connectionParams',
      data: { token: (await core.socketTokens.issue({ session: null })).token },
    });
    wire.send({ id: 1, method: 'query', params: { path: 'account.me' } });
    expect(await wire.next()).toMatchObject({ id: 1, result: { type: 'data' } });
    wire.socket.close();
  };
  await connects();
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toContain('the page');
  // Of a page at this path Next would end the sockets.
  expect(await (await fetch(`http://127.0.0.1:${port}/live`)).text()).toContain('a page at our path');
  await connects();
  await connects();
  // Next puts its listener on whatever server it can reach with the first request; ours has none but our own.
  expect(front.server.listenerCount('upgrade')).toBe(1);
  expect(await wireTo(port, '/elsewhere').closed).toBe(1006);
  await pages.close();
  front.server.closeAllConnections();
  front.server.close();
});
