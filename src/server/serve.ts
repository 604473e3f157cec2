import { makeFront } from './http/front';
import { listen } from './http/listen';
import { openPages } from './http/pages';
import { openCommandAccess } from './auth/command-access';
import type { Settings } from './env';
import type { Log } from './log';
import { wire, type Wired } from './wiring';

export interface Serving {
  readonly port: number;
  /** Where browsers reach it. */
  readonly address: string;
  readonly wired: Wired;
  /** Stops in order: intake, games, connections, store. */
  readonly stop: () => Promise<void>;
}

/** Starts everything. The port is taken first, so that a second start fails before it touches the store. */
export async function serve(settings: Settings, log: Log, isDev: boolean): Promise<Serving> {
  const front = makeFront(settings, isDev);
  const port = await listen(front.server, settings.port, settings.host);
  const wired = await wire(settings, log);
  // Commands of this machine cannot open the embedded database beside us: they come through here.
  const closeAccess = settings.databaseUrl === null ? await openCommandAccess(wired.core, port) : null;
  const pages = await openPages({ isDev, port, host: settings.host });
  front.open({
    pages: pages.handle,
    live: (request, socket, head) => wired.sockets.accept(request, socket, head),
    dev: pages.dev,
  });

  return {
    port,
    address: settings.publicUrl ?? `http://localhost:${port}`,
    wired,
    stop: async () => {
      front.drain();
      await wired.drain();
      const closed = new Promise<void>((resolve) => {
        front.server.close(() => resolve());
      });
      front.server.closeIdleConnections();
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 2_000))]);
      front.server.closeAllConnections();
      await pages.close();
      await closeAccess?.();
      await wired.close();
    },
  };
}
