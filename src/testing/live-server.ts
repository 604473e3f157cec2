import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';
import type { Core } from '@/server/core';
import { makeFront } from '@/server/http/front';
import { Connections } from '@/server/socket/connections';
import { STANDARD_SOCKET_LIMITS, type SocketLimits } from '@/server/socket/socket-limits';
import { socketServer } from '@/server/socket/socket-server';

/** The port of a server without its pages: front door and live connections. */
export async function liveServer(core: Core, limits: Partial<SocketLimits> = {}) {
  const connections = new Connections();
  const sockets = socketServer(core, connections, { ...STANDARD_SOCKET_LIMITS, ...limits });
  const front = makeFront(core.settings);
  front.open({
    pages: async (_request, response) => void response.end('page'),
    live: (request, socket, head) => sockets.accept(request, socket, head),
    dev: null,
  });
  await new Promise<void>((resolve) => {
    front.server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = front.server.address() as AddressInfo;
  return {
    port,
    front,
    connections,
    sockets,
    close: async () => {
      for (const client of clients.splice(0)) client.terminate();
      await new Promise((resolve) => front.server.close(resolve));
      await core.live.close();
    },
  };
}

const clients: WebSocket[] = [];

/** One end of a connection: what came, what it was closed with. */
export interface Wire {
  readonly socket: WebSocket;
  send(message: unknown): void;
  /** The next message; rejects when the connection ends first. */
  next(): Promise<Record<string, unknown>>;
  /** Code of the close; 1006 when it was cut or never opened. */
  readonly closed: Promise<number>;
}

export function wireTo(port: number, path = '/live?connectionParams=1', headers: Record<string, string> = {}): Wire {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
  clients.push(socket);
  const came: Record<string, unknown>[] = [];
  let wake = (): void => undefined;
  socket.on('error', () => undefined);
  socket.on('message', (data: Buffer) => {
    came.push(JSON.parse(data.toString()) as Record<string, unknown>);
    wake();
  });
  const closed = new Promise<number>((resolve) => {
    socket.on('close', (code) => {
      resolve(code);
      wake();
    });
  });
  const opened = new Promise<void>((resolve) => {
    socket.once('open', resolve);
  });
  return {
    socket,
    closed,
    send: (message) => {
      const text = typeof message === 'string' ? message : JSON.stringify(message);
      void opened.then(() => socket.send(text));
    },
    async next() {
      for (;;) {
        const message = came.shift();
        if (message !== undefined) return message;
        if (socket.readyState === socket.CLOSED) throw new Error('the connection ended');
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
