import type { AppendResult, Commit, GameStore } from '@/server/live/game-store';

/** What the next append meets. */
export type Fault =
  /** The store is told, its answer is lost. */
  | 'written, answer lost'
  /** The store is not told, and says so with an error. */
  | 'not written, error'
  /** Nothing happens until the test lets it: `release` writes it, or not. */
  | 'hangs';

export interface FaultyStore extends GameStore {
  /** Faults of the appends to come, in order. */
  readonly faults: Fault[];
  /** Lets a hanging append go on; whether it is written is for the test to say. */
  release(isWritten: boolean): Promise<void>;
  /** Appends that hang now. */
  readonly hanging: number;
  /** While true, everything but appends fails too. */
  isDown: boolean;
}

/** A store whose commits fail as a test wants. `settle` waits for hanging appends, as the real ones do. */
export function faultyStore(inner: GameStore): FaultyStore {
  const faults: Fault[] = [];
  const waiting: { readonly commit: Commit; readonly answer: (result: Promise<AppendResult>) => void }[] = [];
  let quiet = Promise.resolve();
  let letQuiet = (): void => {};
  const whenUp = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (store.isDown) throw new Error('the store is down');
    return ask();
  };
  const store: FaultyStore = {
    ...inner,
    faults,
    isDown: false,
    get hanging() {
      return waiting.length;
    },
    append: async (commit) => {
      const fault = faults.shift();
      if (fault === undefined) return inner.append(commit);
      if (fault === 'not written, error') throw new Error('refused');
      if (fault === 'written, answer lost') {
        await inner.append(commit);
        throw new Error('connection lost');
      }
      quiet = new Promise((resolve) => {
        letQuiet = resolve;
      });
      return new Promise((resolve) => {
        waiting.push({ commit, answer: resolve });
      });
    },
    release: async (isWritten) => {
      const next = waiting.shift();
      if (next === undefined) throw new Error('no append hangs');
      const result = isWritten ? inner.append(next.commit) : Promise.reject<AppendResult>(new Error('gone'));
      result.catch(() => {});
      next.answer(result);
      await result.catch(() => {});
      letQuiet();
    },
    settle: (gameId) =>
      whenUp(async () => {
        await quiet;
        await inner.settle(gameId);
      }),
    tail: (...args) => whenUp(() => inner.tail(...args)),
    findAction: (...args) => whenUp(() => inner.findAction(...args)),
    events: (...args) => whenUp(() => inner.events(...args)),
  };
  return store;
}
