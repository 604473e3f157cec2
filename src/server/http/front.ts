import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Settings } from '@/server/env';
import { contentPolicy } from './content-policy';
import { isOurOrigin } from './origin';
import { ADDRESS_HEADER, remoteAddress } from './remote-address';
import { newRequestId } from './request-id';

export type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** Must match no page or route: Next would end such sockets. */
export const LIVE_PATH = '/live';

/** Where the development server keeps its own sockets. */
const DEV_PATH = '/_next/';

interface Handlers {
  readonly pages: PageHandler;
  readonly live: UpgradeHandler;
  /** Sockets of the development server; null in production. */
  readonly dev: UpgradeHandler | null;
}

/** What stands behind the port. Until pages and sockets are ready everyone is asked to wait. */
export interface Front {
  readonly server: Server;
  readonly open: (handlers: Handlers) => void;
  /** No new live connections; requests are still answered. */
  readonly drain: () => void;
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  const requestId = newRequestId();
  const error = { code: -32003, message, data: { code, requestId, httpStatus: status, path: null } };
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ error }));
}

const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split('?', 1)[0] ?? '/';

/** The one port: looks at every request's origin before anyone else sees it, and knows every path that may upgrade. */
export function makeFront(
  settings: Pick<Settings, 'publicUrl' | 'trustProxy' | 'imageHosts'>,
  isDev: boolean = false,
): Front {
  const policy = contentPolicy(settings.imageHosts, isDev);
  let handlers: Handlers | null = null;
  let isDraining = false;

  const isOurs = ({ headers }: IncomingMessage): boolean =>
    isOurOrigin({ origin: headers.origin ?? null, host: headers.host ?? null }, settings.publicUrl);

  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', policy);
    if (handlers === null) return refuse(response, 503, 'TRY_AGAIN', 'The server is starting. Back in a moment.');
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead && !isOurs(request)) {
      return refuse(response, 403, 'FORBIDDEN', 'This request comes from another site.');
    }
    request.headers[ADDRESS_HEADER] = remoteAddress(request, settings.trustProxy);
    handlers.pages(request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'INTERNAL', 'Something went wrong on the server.');
    });
  });

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // A connection that breaks while it is being refused is nobody's business.
    socket.on('error', () => socket.destroy());
    const path = pathOf(request);
    if (handlers?.dev !== null && handlers !== null && path.startsWith(DEV_PATH)) {
      handlers.dev(request, socket, head);
      return;
    }
    if (path !== LIVE_PATH) return refuseUpgrade(socket, '404 Not Found');
    if (!isOurs(request)) return refuseUpgrade(socket, '403 Forbidden');
    if (handlers === null || isDraining) return refuseUpgrade(socket, '503 Service Unavailable');
    handlers.live(request, socket, head);
  });

  return {
    server,
    open: (ready) => {
      handlers = ready;
    },
    drain: () => {
      isDraining = true;
    },
  };
}
