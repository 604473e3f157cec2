import { WebSocket } from 'ws';
import type { FromViewers, ToViewers } from './viewer-process';

/** Child process: many viewers on one address. Counts what arrives and notes when. */

const told = (message: FromViewers): void => void process.send?.(message);
const now = (): number => Number(process.hrtime.bigint() / 1000n);

let received = 0;
let expected = Number.POSITIVE_INFINITY;
/** Arrival of each message at each viewer: number of the message, microseconds. */
let arrivals: number[] = [];
const sockets: WebSocket[] = [];

function onFrame(text: string): void {
  // Tracked: the event's id follows; bare: the number leads the frame.
  const match = /^(?:\{"id":1,"result":\{"type":"data","id":"(\d+)"|#(\d+) )/.exec(text);
  if (match === null) return;
  arrivals.push(Number(match[1] ?? match[2]), now());
  received += 1;
  if (received >= expected) told({ type: 'done' });
}

function connect({ url, hello }: Extract<ToViewers, { type: 'connect' }>): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    sockets.push(socket);
    let isWatching = false;
    socket.on('open', () => {
      for (const line of hello) socket.send(line);
      if (hello.length === 0) resolve();
    });
    socket.on('message', (data: Buffer) => {
      // The snapshot comes first and belongs to no measurement.
      if (isWatching || hello.length === 0) return onFrame(data.toString('latin1'));
      if (data.includes('"snapshot"')) {
        isWatching = true;
        resolve();
      }
    });
    socket.on('error', reject);
    socket.on('close', (code) => {
      if (code !== 1000 && code !== 1005) told({ type: 'cut', code });
    });
  });
}

process.on('message', (message: ToViewers) => {
  if (message.type === 'connect') {
    const connecting = Array.from({ length: message.viewers }, () => connect(message));
    Promise.all(connecting).then(
      () => told({ type: 'connected' }),
      (error: unknown) => told({ type: 'failed', reason: String(error) }),
    );
  }
  if (message.type === 'expect') {
    received = 0;
    arrivals = [];
    expected = message.messages;
  }
  if (message.type === 'report') told({ type: 'arrivals', arrivals });
  if (message.type === 'close') {
    const closing = sockets.splice(0).map(
      (socket) =>
        new Promise<void>((resolve) => {
          socket.once('close', () => resolve());
          socket.close(1000);
        }),
    );
    void Promise.all(closing).then(() => told({ type: 'closed' }));
  }
});
