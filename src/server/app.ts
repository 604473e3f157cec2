import type { ExportPath } from './api/export-handler';
import type { GameSummary } from './api/wire';

/** What the Next routes reach of the process they run in. */
export interface App {
  readonly trpc: (request: Request) => Promise<Response>;
  readonly health: () => Promise<Response>;
  readonly metrics: (request: Request) => Promise<Response>;
  /** A game as a file to be saved. */
  readonly exportGame: (request: Request, path: ExportPath) => Promise<Response>;
  /** What a link to a game tells anybody; null for a private or unknown one. */
  readonly publicGame: (gameId: string) => Promise<GameSummary | null>;
}

/** Bundles hold copies of every module; the one thing they share with the process is this key. */
const KEY = Symbol.for('scorecard.app');

/** Called by `wiring` alone, once. */
export function setApp(app: App): void {
  (globalThis as Record<symbol, unknown>)[KEY] = app;
}

/** The running process. Throws in a process that has none, e.g. a build: nothing must open the store there. */
export function app(): App {
  const found = (globalThis as Record<symbol, unknown>)[KEY];
  if (found === undefined) throw new Error('no server runs in this process');
  return found as App;
}
