import type { Account } from '@/server/api/wire';
import type { Api } from '@/trpc/api-client';
import { readStored, writeStored } from '@/ui/kit/stored';

/** Remembers that somebody is signed in here, for the first paint (public/theme.js). */
const KNOWN = 'scorecard:known';
/** On return to the tab the answer may be this old, in milliseconds: another tab may have signed out. */
const FRESH_MS = 60_000;

export interface Me {
  /** Null is a visitor without a name; undefined is not known yet. */
  readonly data: Account | null | undefined;
  readonly isPending: boolean;
  readonly isError: boolean;
}

export interface MeStore {
  readonly get: () => Me;
  readonly subscribe: (listener: () => void) => () => void;
  /** Puts in place what signing in or out answered. */
  readonly set: (account: Account | null) => void;
}

export const WAITING: Me = { data: undefined, isPending: true, isError: false };
const FAILED: Me = { data: undefined, isPending: false, isError: true };

/**
 * Who is signed in, asked once for all who look, again on return to the tab. A store of its own: the header of the live
 * page needs nothing else of a query cache.
 */
export function createMeStore(ask: () => Promise<Account | null>, now: () => number = Date.now): MeStore {
  const listeners = new Set<() => void>();
  let me = WAITING;
  let asked = 0;
  let heardAt = Number.NEGATIVE_INFINITY;

  const put = (next: Me): void => {
    me = next;
    for (const listener of listeners) listener();
  };
  const set = (account: Account | null): void => {
    // An answer still under way knows the visitor of before.
    asked += 1;
    heardAt = now();
    const isKnown = account !== null;
    if ((readStored(KNOWN) !== null) !== isKnown) writeStored(KNOWN, isKnown ? 'yes' : null);
    put({ data: account, isPending: false, isError: false });
  };
  const load = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    try {
      const account = await ask();
      if (mine === asked) set(account);
    } catch {
      if (mine === asked && me.data === undefined) put(FAILED);
    }
  };
  const onReturn = (): void => {
    if (now() - heardAt > FRESH_MS) void load();
  };

  return {
    get: () => me,
    set,
    subscribe: (listener) => {
      if (listeners.size === 0) {
        window.addEventListener('focus', onReturn);
        window.addEventListener('online', onReturn);
        void load();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        window.removeEventListener('focus', onReturn);
        window.removeEventListener('online', onReturn);
        // Nobody looks: an answer would be for nobody, and the next to look starts over.
        asked += 1;
        me = WAITING;
      };
    },
  };
}

const stores = new WeakMap<Api, MeStore>();

/** The store that belongs to a client. */
export function meStoreOf(api: Api): MeStore {
  const known = stores.get(api);
  if (known !== undefined) return known;
  const store = createMeStore(() => api.account.me.query());
  stores.set(api, store);
  return store;
}
