import type { Action } from '@/game/actions';
import type { LoggedEvent } from '@/game/events';
import type { Side } from '@/game/play';
import type { GamePage } from '@/server/api/wire';
import type { Presence, WatchMessage } from '@/server/live/types';
import { retryDelayMs } from '@/trpc/retry';
import { hasGap, receiveEvents, receivePlays, receiveView, type Fold, type LiveModel } from '../model/live-model';
import { failureOf, type Failure, type LiveApi } from './live-api';

/** The protocol this page speaks; a higher number means that the page is older than the server. */
export const PROTOCOL = 3;

export type Connection = 'connecting' | 'live' | 'reconnecting' | 'offline';

/** What became of a press of a button. */
export type Sending = { readonly type: 'sending' } | { readonly type: 'refused'; readonly message: string };

export interface LiveState {
  /** Null until the first answer. */
  readonly page: GamePage | null;
  readonly model: LiveModel | null;
  /** The page could not be had at all. */
  readonly failure: Failure | null;
  readonly connection: Connection;
  /** When the server was last heard, milliseconds since the epoch. */
  readonly heardAt: number | null;
  readonly presence: Presence | null;
  /** By control; an accepted action leaves no trace. */
  readonly sendings: Readonly<Record<string, Sending>>;
  /** The server speaks a newer protocol: the page must be loaded again. */
  readonly outdated: boolean;
}

export interface LiveGame {
  readonly getState: () => LiveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Loads and follows the game until the returned function is called. */
  readonly start: () => () => void;
  readonly retry: () => void;
  /** Sends an action for a control; true when it was accepted. */
  readonly act: (control: string, action: Action) => Promise<boolean>;
  readonly claim: (side: Side) => Promise<boolean>;
}

interface Parts {
  readonly api: LiveApi;
  /** A fresh id for each press: the server answers a repeated id with its first answer. */
  readonly newId: () => string;
  /** Hex digits, the seat's own share of the dice. */
  readonly newNonce: () => string;
  readonly now: () => number;
  readonly isOnline: () => boolean;
  /** Fetches the fold of the game. */
  readonly loadFold: () => Promise<Fold>;
}

const EMPTY: LiveState = {
  page: null,
  model: null,
  failure: null,
  connection: 'connecting',
  heardAt: null,
  presence: null,
  sendings: {},
  outdated: false,
};

/** Actions bound to the view they were chosen on; the others may cross whatever the other side does. */
const BOUND: ReadonlySet<Action['type']> = new Set([
  'decideDefense',
  'decideOffense',
  'roll',
  'chooseAdvance',
  'submitResult',
  'submitPlay',
  'confirmResult',
  'challengeResult',
  'enterDice',
]);

/**
 * Follows one game: snapshot, stream and answers go through one reducer ordered by seq, so it does not matter which
 * arrives first or twice. Knows no framework; `use-live-game.ts` binds it to React.
 */
export function createLiveGame({ api, newId, newNonce, now, isOnline, loadFold }: Parts): LiveGame {
  let state = EMPTY;
  let fold: Fold | null = null;
  let run = 0;
  let stops: (() => void)[] = [];
  let attempt = 0;
  let olderLoaded = false;
  const listeners = new Set<() => void>();

  const set = (change: Partial<LiveState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const lost = (): void => set({ connection: isOnline() ? 'reconnecting' : 'offline' });

  /** Brings the fold; what was heard before it is folded then. Throws where it cannot be had. */
  const folding = async (): Promise<void> => {
    if (fold !== null) return;
    fold = await loadFold();
    hear([]);
  };

  /** The first sight of a game needs no fold: its snapshot is folded. What fails is tried again with the next event. */
  const foldSoon = (): void => void folding().catch(() => undefined);

  const hear = (events: readonly LoggedEvent[]): void => {
    if (state.model === null) return;
    if (fold === null) foldSoon();
    const model = receiveEvents(state.model, events, fold);
    // A refusal is about the play it was pressed for.
    const isNextPlay = model.card.state.playCount > state.model.card.state.playCount;
    if (model !== state.model) set({ model, ...(isNextPlay ? { sendings: underWay(state.sendings) } : {}) });
    // The summary carries the names of the people in the seats.
    if (events.some(({ type }) => type === 'seatClaimed' || type === 'seatReassigned' || type === 'gameEnded'))
      void refresh(run);
  };

  const onMessage = (message: WatchMessage): void => {
    if (message.protocol > PROTOCOL) return set({ outdated: true });
    attempt = 0;
    set({ connection: 'live', heardAt: now() });
    switch (message.type) {
      case 'snapshot': {
        const rewinds = state.model?.card.rewinds.length ?? 0;
        const model = receiveView(state.model, message.view, fold);
        // A rewind may have struck plays that were never heard of here, and a refusal was about what is gone.
        const isRewound = model.card.rewinds.length > rewinds;
        if (isRewound) olderLoaded = false;
        set({ model, ...(isRewound ? { sendings: underWay(state.sendings) } : {}) });
        return void loadOlder(run);
      }
      case 'events':
        hear(message.events);
        if (
          fold !== null &&
          state.model !== null &&
          message.fromSeq > state.model.card.state.seq + 1 &&
          hasGap(state.model)
        )
          follow(run);
        return undefined;
      default:
        return set({ outdated: true });
    }
  };

  /** Holds a subscription; one that ends is made anew from the last event folded. */
  const follow = (mine: number): void => {
    for (const stop of stops) stop();
    let over = false;
    const again = (): void => {
      if (over || mine !== run) return;
      over = true;
      lost();
      const timer = setTimeout(() => follow(mine), retryDelayMs(attempt++));
      stops = [...stops, () => clearTimeout(timer)];
    };
    const stopWatch = api.watch(state.model?.card.state.seq ?? null, {
      onOpen: () => {
        if (mine === run) set({ connection: 'live', heardAt: now() });
      },
      onMessage: (message) => {
        if (mine === run && !over) onMessage(message);
      },
      onLost: () => {
        if (mine === run && !over) lost();
      },
      onEnd: again,
    });
    const stopPresence = api.presence((presence) => {
      if (mine === run) set({ presence, heardAt: now() });
    });
    stops = [stopPresence, stopWatch, () => (over = true)];
  };

  /** Fetches the plays that the snapshot left out, page by page. */
  const loadOlder = async (mine: number): Promise<void> => {
    if (olderLoaded || state.model === null) return;
    olderLoaded = true;
    const { rewinds, state: begun } = state.model.card;
    if (rewinds.length === 0 && begun.playCount <= state.model.plays.size) return;
    let before: number | null = null;
    try {
      do {
        const cursor: number | null = before;
        const page = await api.plays(cursor);
        // What was read before a rewind counts no more: it is read again.
        if (mine !== run || state.model?.card.rewinds.length !== rewinds.length) return;
        set({ model: receivePlays(state.model, page.plays) });
        before = page.next;
      } while (before !== null);
    } catch {
      // The page stands without old plays; the next snapshot tries again.
      olderLoaded = false;
    }
  };

  const refresh = async (mine: number): Promise<void> => {
    try {
      const page = await api.page();
      if (mine === run) set({ page, model: receiveView(state.model, page.view, fold) });
    } catch {
      // Only names and the count of seats come from it: the stream goes on without.
    }
  };

  const load = async (mine: number): Promise<void> => {
    try {
      const page = await api.page();
      if (mine !== run) return;
      set({ page, model: receiveView(state.model, page.view, fold), failure: null, heardAt: now() });
      foldSoon();
      void loadOlder(mine);
      follow(mine);
    } catch (error) {
      if (mine === run) set({ failure: failureOf(error) });
    }
  };

  const begin = (): void => {
    run += 1;
    for (const stop of stops) stop();
    stops = [];
    olderLoaded = false;
    void load(run);
  };

  const send = async (control: string, request: () => Promise<readonly LoggedEvent[]>): Promise<boolean> => {
    if (state.sendings[control]?.type === 'sending') return false;
    set({ sendings: { ...state.sendings, [control]: { type: 'sending' } } });
    try {
      const events = await request();
      // It is stored: what keeps it from being shown is no refusal.
      await folding().catch(() => undefined);
      hear(events);
      set({ sendings: without(state.sendings, control) });
      return true;
    } catch (error) {
      const failure = failureOf(error);
      const message =
        failure.code === null ? 'The server does not answer. Nothing is lost: try again.' : failure.message;
      set({ sendings: { ...state.sendings, [control]: { type: 'refused', message } } });
      return false;
    }
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => {
      begin();
      return () => {
        run += 1;
        for (const stop of stops) stop();
        stops = [];
      };
    },
    retry: () => {
      set({ failure: null, connection: 'connecting' });
      begin();
    },
    act: (control, action) => {
      const actionId = newId();
      const seq = state.model?.card.state.seq ?? null;
      const expected = BOUND.has(action.type) ? seq : null;
      return send(control, async () => (await api.act(actionId, action, expected)).events);
    },
    claim: async (side) => {
      const actionId = newId();
      const nonce = newNonce();
      const taken = await send('claim', async () => {
        await api.claim(actionId, side, nonce);
        return [];
      });
      // A seat changes what this person may see: everything is fetched anew in the new role.
      if (taken) begin();
      return taken;
    },
  };
}

function without(sendings: LiveState['sendings'], control: string): LiveState['sendings'] {
  const { [control]: _, ...rest } = sendings;
  return rest;
}

const underWay = (sendings: LiveState['sendings']): LiveState['sendings'] =>
  Object.fromEntries(Object.entries(sendings).filter(([, sending]) => sending.type === 'sending'));
