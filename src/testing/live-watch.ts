import type { Viewer } from '@/game/viewer';
import type { StateManager, WatchMessage } from '@/server/live/types';

export interface TestWatcher {
  readonly messages: WatchMessage[];
  /** What ended it, if an error did. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

/** Watches a game and keeps what comes. Resolves once the watcher has its first message, or nothing to catch up on. */
export async function watchGame(
  live: StateManager,
  gameId: string,
  viewer: Viewer,
  { lastSeq = null, user = null }: { readonly lastSeq?: number | null; readonly user?: string | null } = {},
): Promise<TestWatcher> {
  const abort = new AbortController();
  const messages: WatchMessage[] = [];
  const before = live.statistics().watchers;
  const run = async (): Promise<unknown> => {
    try {
      for await (const message of live.watch(gameId, viewer, { lastSeq, user, signal: abort.signal }))
        messages.push(message);
      return null;
    } catch (error) {
      return error;
    }
  };
  const ended = run();
  await until(() => live.statistics().watchers > before);
  await turn();
  return {
    messages,
    ended,
    stop: async () => {
      abort.abort();
      await ended;
    },
  };
}

/** Lets everything that is ready to run, run. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Turns the event loop until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turns = 0; turns < 100_000; turns++) {
    if (isSo()) return;
    await turn();
  }
  throw new Error('it never came true');
}
