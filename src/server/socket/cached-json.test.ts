import { jsonEncoder } from '@trpc/server/adapters/ws';
import { expect, it } from 'vitest';
import { cachedJsonEncoder } from './cached-json';

const event = { type: 'events', seq: 7, events: [{ text: 'a "quoted" line\n' }] };

it.each([
  { id: 1, result: { type: 'data', id: '7', data: { id: '7', data: event } } },
  { id: 'a"b', result: { type: 'data', id: '7', data: { id: '7', data: event } } },
  { id: 2, result: { type: 'data', data: { watching: 3 } } },
  { id: 2, result: { type: 'data', data: null } },
  { id: 3, result: { type: 'started' } },
  { id: null, error: { code: -32700, message: 'x', data: {} } },
])('says what the plain encoder says: %j', (message) => {
  expect(JSON.parse(String(cachedJsonEncoder.encode(message)))).toEqual(
    JSON.parse(String(jsonEncoder.encode(message))),
  );
});

it('writes out what goes to many once', () => {
  let written = 0;
  const shared = {
    toJSON: () => {
      written += 1;
      return event;
    },
  };
  for (const id of [1, 2, 3]) {
    cachedJsonEncoder.encode({ id, result: { type: 'data', id: '7', data: { id: '7', data: shared } } });
  }
  expect(written).toBe(1);
});

it('refuses binary messages', () => {
  expect(() => cachedJsonEncoder.decode(new Uint8Array([1]))).toThrow('text');
});
