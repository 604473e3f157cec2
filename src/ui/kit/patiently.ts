/** How long a part is waited for before it is asked for again, in milliseconds: a restarting server is back by then. */
const PAUSES = [1_000, 4_000, 10_000] as const;

/** Code that is fetched when it is needed, and whether it had to be asked for more than once. */
export interface Fetching<T> {
  readonly fetch: () => Promise<T>;
  readonly subscribe: (listener: () => void) => () => void;
  /** The network let it down, and it is still waited for. */
  readonly isWaiting: () => boolean;
}

/**
 * Fetches code that may be asked for where there is no network just then: waits until it is back. Where the network is
 * there and the code is not (the server has a newer version, or is away), gives up after a few tries.
 */
export function patiently<T>(load: () => Promise<T>): Fetching<T> {
  const listeners = new Set<() => void>();
  let waiting = false;
  const say = (is: boolean): void => {
    waiting = is;
    for (const listener of listeners) listener();
  };
  const fetch = async (): Promise<T> => {
    for (let tries = 0; ;) {
      try {
        return await load();
      } catch (error) {
        const pause = PAUSES[tries];
        if (navigator.onLine) tries += 1;
        if (navigator.onLine && pause === undefined) throw error;
        say(true);
        await (navigator.onLine ? after(pause ?? 0) : online());
      }
    }
  };
  return {
    fetch: () => fetch().finally(() => say(false)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isWaiting: () => waiting,
  };
}

const after = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const online = (): Promise<void> =>
  new Promise((resolve) => {
    window.addEventListener('online', () => resolve(), { once: true });
  });
