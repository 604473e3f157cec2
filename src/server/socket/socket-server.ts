import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { getWSConnectionHandler } from '@trpc/server/adapters/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Core } from '@/server/core';
import { remoteAddress } from '@/server/http/remote-address';
import { newRequestId } from '@/server/http/request-id';
import { logFailure } from '@/server/api/log-failure';
import { appRouter } from '@/server/api/root';
import { cachedJsonEncoder } from './cached-json';
import type { Connection, Connections } from './connections';
import { DirectWatch } from './direct-watch';
import { guardSocket } from './guarded-socket';
import { socketContext } from './socket-context';
import { CLOSE, STANDARD_SOCKET_LIMITS, type SocketLimits } from './socket-limits';

/** The live half of the API. Path and Origin are the gate's business. */
export interface SocketServer {
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Ends every connection; clients come back by themselves. */
  close(): void;
}

export function socketServer(
  core: Core,
  connections: Connections,
  limits: SocketLimits = STANDARD_SOCKET_LIMITS,
  /** Told of each new connection; for measurements. */
  onClient: (client: WebSocket) => void = () => undefined,
): SocketServer {
  const server = new WebSocketServer({ noServer: true, maxPayload: limits.maxFrame, perMessageDeflate: false });
  const connectionOf = new WeakMap<object, Connection>();

  const serve = getWSConnectionHandler({
    wss: server,
    router: appRouter,
    maxBatchSize: limits.maxBatch,
    experimental_encoder: cachedJsonEncoder,
    keepAlive: { enabled: true, pingMs: 30_000, pongWaitMs: 20_000 },
    createContext: ({ req, res, info }) => {
      const connection = connectionOf.get(res);
      if (connection === undefined) throw new Error('a connection nobody accepted');
      const address = remoteAddress(req, core.settings.trustProxy);
      connection.context = socketContext(core, connection, {
        params: info.connectionParams,
        address,
        browser: req.headers.origin !== undefined,
        limits,
      });
      return connection.context;
    },
    onError: ({ error, path, ctx }) => logFailure(core.log, error, { requestId: ctx?.requestId ?? 'socket', path }),
  });

  return {
    accept(request, socket, head) {
      if (connections.size >= core.settings.maxSockets) {
        socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, (client) => {
        onClient(client);
        const guarded = guardSocket(client, limits, core.clock, (message) => direct.take(message));
        const connection: Connection = { id: newRequestId(), guarded, context: null, session: null };
        const direct = new DirectWatch({
          send: guarded.send,
          context: () => connection.context,
          onError: (error, ctx) => logFailure(core.log, error, { requestId: ctx.requestId, path: 'game.watch' }),
        });
        client.once('close', () => direct.close());
        connections.add(connection);
        client.once('close', () => connections.remove(connection));
        connectionOf.set(guarded.socket, connection);
        serve(guarded.socket, request);
      });
    },
    close: () => connections.closeAll(CLOSE.restart, 'the server restarts'),
  };
}
