import { createServer } from 'node:http';
import next from 'next';
import type { PageHandler, UpgradeHandler } from './front';
import { staticFiles } from './static-files';

export interface Pages {
  readonly handle: PageHandler;
  /** Null in production. */
  readonly dev: UpgradeHandler | null;
  readonly close: () => Promise<void>;
}

export interface PagesOptions {
  readonly isDev: boolean;
  readonly port: number;
  readonly host: string | null;
  /** Where the application lies; default the working directory. */
  readonly dir?: string;
}

/**
 * The Next application. It attaches an upgrade listener of its own to whatever server it is given, at the first request,
 * and ends sockets whose path matches a route: it gets a server that listens nowhere, and upgrades are handed to that.
 */
export async function openPages({ isDev, port, host, dir = process.cwd() }: PagesOptions): Promise<Pages> {
  process.env['NEXT_TELEMETRY_DISABLED'] ??= '1';
  const decoy = createServer();
  const app = next({ dev: isDev, dir, quiet: !isDev, httpServer: decoy, port, hostname: host ?? 'localhost' });
  await app.prepare();
  const handle = app.getRequestHandler();
  return {
    handle: isDev ? handle : staticFiles(dir, handle),
    dev: isDev ? (request, socket, head) => void decoy.emit('upgrade', request, socket, head) : null,
    close: () => app.close(),
  };
}
