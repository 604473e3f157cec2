import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { readSettings } from '@/server/env';
import { contentPolicy } from './content-policy';
import { makeFront } from './front';

it('lets pages show pictures of the given hosts, and of nobody else', () => {
  expect(contentPolicy([], false)).toContain("img-src 'self' data: blob:;");
  expect(contentPolicy(['a.example', 'b.example:81'], false)).toContain(
    "img-src 'self' data: blob: a.example b.example:81;",
  );
});

it('lets modules be compiled in development only', () => {
  expect(contentPolicy([], false)).not.toContain('unsafe-eval');
  expect(contentPolicy([], true)).toContain("script-src 'self' 'unsafe-inline' 'unsafe-eval';");
});

it('goes with every answer', async () => {
  const front = makeFront(readSettings({ IMAGE_HOSTS: 'a.example' }));
  await new Promise<void>((resolve) => {
    front.server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = front.server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/`);
  front.server.closeAllConnections();
  front.server.close();
  expect(response.headers.get('content-security-policy')).toBe(contentPolicy(['a.example'], false));
});
