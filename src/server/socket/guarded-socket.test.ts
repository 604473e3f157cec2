import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { guardSocket } from './guarded-socket';
import { STANDARD_SOCKET_LIMITS } from './socket-limits';

class FakeSocket extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  bufferedAmount = 0;
  readonly sent: unknown[] = [];
  closedWith: number | null = null;
  send(data: unknown): void {
    this.sent.push(data);
  }
  close(code: number): void {
    this.closedWith = code;
    this.readyState = 2;
    this.emit('close');
  }
  terminate(): void {
    this.readyState = 3;
  }
}

it('disconnects a viewer who cannot follow, and sends him nothing more', () => {
  const client = new FakeSocket();
  const { socket } = guardSocket(client as unknown as WebSocket, STANDARD_SOCKET_LIMITS, { now: () => 0 });
  socket.send('one');
  client.bufferedAmount = STANDARD_SOCKET_LIMITS.maxBuffered + 1;
  socket.send('two');
  socket.send('three');
  expect(client.sent).toEqual(['one']);
  expect(client.closedWith).toBe(4008);
});

it('passes nothing on once the connection is ending', () => {
  const client = new FakeSocket();
  const { socket } = guardSocket(client as unknown as WebSocket, STANDARD_SOCKET_LIMITS, { now: () => 0 });
  const passed: string[] = [];
  socket.on('message', (data) => passed.push((data as Buffer).toString()));
  client.emit('message', Buffer.from('{"id":1}'), false);
  client.readyState = 2;
  client.emit('message', Buffer.from('{"id":2}'), false);
  expect(passed).toEqual(['{"id":1}']);
});
