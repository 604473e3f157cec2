import { contentOf, sameContent, type SheetContent } from '@/leagues/lineup/merge-sheets';
import type { LineupSheet } from '@/leagues/lineup/sheet';

/** How the sheet on this page stands to the one on the server. */
export type Keeping =
  | { readonly type: 'saved' }
  /** Changed; it is saved in a moment. */
  | { readonly type: 'waiting' }
  | { readonly type: 'saving' }
  /** The server is out of reach; it is tried again, and the changes are kept on this device. */
  | { readonly type: 'offline' }
  /** The server says no, in one sentence. */
  | { readonly type: 'refused'; readonly message: string; readonly requestId: string | null }
  /** Somebody else saved it since: a person decides. */
  | { readonly type: 'conflict'; readonly theirs: LineupSheet }
  /** Somebody deleted it. */
  | { readonly type: 'gone' };

export interface KeeperState {
  readonly content: SheetContent;
  /** What the changes are made on; null for a sheet that is not on the server yet. */
  readonly base: LineupSheet | null;
  readonly keeping: Keeping;
}

/** Why a save failed: `code` of the closed list, or null when the server was not reached. */
export interface SaveFailure {
  readonly code: string | null;
  readonly message: string;
  readonly requestId: string | null;
}

export interface KeeperParts {
  /** Saves on a version, as a new sheet where `base` is null. */
  readonly save: (content: SheetContent, base: LineupSheet | null) => Promise<LineupSheet>;
  /** What the server has now; null when it is gone. */
  readonly read: (base: LineupSheet | null) => Promise<LineupSheet | null>;
  readonly failureOf: (error: unknown) => SaveFailure;
  /** What this device keeps for the sheet, as text. */
  readonly local: { readonly read: () => string | null; readonly write: (text: string | null) => void };
  /** Calls after some milliseconds; answers how to call it off. */
  readonly after: (ms: number, call: () => void) => () => void;
}

export interface SheetKeeper {
  readonly getState: () => KeeperState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly edit: (content: SheetContent) => void;
  /** Saves what is not saved yet, now. */
  readonly flush: () => Promise<void>;
  /** The server has this by now: taken over where nothing was changed here. */
  readonly hear: (sheet: LineupSheet) => void;
  /** Ends a conflict with what the person chose. */
  readonly settle: (content: SheetContent) => void;
  /** Saves it as a new one, after it was deleted elsewhere. */
  readonly keepAsNew: () => void;
  /** Forgets what is not saved, here and on this device. */
  readonly discard: () => void;
  /** Calls off what is waiting. What is not saved stays on this device. */
  readonly stop: () => void;
}

/** Rests this long after the last change before it is saved. */
const PAUSE_MS = 700;
const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 30_000;

/**
 * Keeps one sheet: every change is put on this device at once and saved a moment later on the version it was made from.
 * What somebody else saved in between is never overwritten, and what was changed here is never dropped. Knows no
 * framework.
 */
export function createSheetKeeper(begun: LineupSheet | SheetContent, parts: KeeperParts): SheetKeeper {
  const { save, read, failureOf, local, after } = parts;
  const server = 'id' in begun ? begun : null;
  let state: KeeperState = { content: contentOf(begun), base: server, keeping: { type: 'saved' } };
  let callOff = (): void => undefined;
  let retries = 0;
  let underWay: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  const set = (change: Partial<KeeperState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const remember = (): void => local.write(JSON.stringify({ content: state.content, base: state.base }));
  const saved = (base: LineupSheet): void => {
    local.write(null);
    set({ base, content: contentOf(base), keeping: { type: 'saved' } });
  };
  const wait = (ms: number): void => {
    callOff();
    callOff = after(ms, () => void flush());
  };

  /** A conflict, unless both wrote the same. */
  const meet = (theirs: LineupSheet): void => {
    if (sameContent(state.content, theirs)) return saved(theirs);
    remember();
    return set({ keeping: { type: 'conflict', theirs } });
  };

  const failed = async (error: unknown): Promise<void> => {
    const failure = failureOf(error);
    if (failure.code === 'CONFLICT' || failure.code === 'NOT_FOUND') {
      try {
        const theirs = await read(state.base);
        return theirs === null ? set({ keeping: { type: 'gone' } }) : meet(theirs);
      } catch {
        return later();
      }
    }
    const isPassing = failure.code === null || failure.code === 'TRY_AGAIN' || failure.code === 'SHUTTING_DOWN';
    if (isPassing) return later();
    const { message, requestId } = failure;
    return set({ keeping: { type: 'refused', message, requestId } });
  };

  const later = (): void => {
    set({ keeping: { type: 'offline' } });
    wait(Math.min(FIRST_RETRY_MS * 2 ** retries, LAST_RETRY_MS));
    retries += 1;
  };

  const send = async (): Promise<void> => {
    const { content, base } = state;
    set({ keeping: { type: 'saving' } });
    try {
      const answer = await save(content, base);
      retries = 0;
      if (state.content === content) return saved(answer);
      // Changed while it was on its way: the changes are made on what was just saved.
      set({ base: answer, keeping: { type: 'waiting' } });
      remember();
      return wait(PAUSE_MS);
    } catch (error) {
      return failed(error);
    }
  };

  const flush = async (): Promise<void> => {
    callOff();
    const { type } = state.keeping;
    if (type === 'saved' || type === 'conflict' || type === 'gone') return;
    if (underWay !== null) return underWay;
    underWay = send();
    try {
      await underWay;
    } finally {
      underWay = null;
    }
  };

  const change = (next: Partial<KeeperState>): void => {
    set(next);
    remember();
    if (state.keeping.type === 'saving') return;
    set({ keeping: { type: 'waiting' } });
    wait(PAUSE_MS);
  };

  const kept = restored(local.read());
  if (kept !== null && !sameContent(kept.content, state.content)) {
    state = { ...state, content: kept.content, keeping: { type: 'waiting' } };
    if (server !== null && kept.base !== null && kept.base.version !== server.version) {
      state = { ...state, base: kept.base, keeping: { type: 'conflict', theirs: server } };
    } else wait(PAUSE_MS);
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (content) => {
      const { type } = state.keeping;
      // What a person has to decide first goes on standing; his changes are kept all the same.
      if (type === 'conflict' || type === 'gone') {
        set({ content });
        return remember();
      }
      return change({ content });
    },
    flush,
    hear: (sheet) => {
      if (state.base !== null && sheet.version <= state.base.version) return;
      if (state.keeping.type === 'saved') set({ base: sheet, content: contentOf(sheet) });
      else if (state.keeping.type === 'conflict') meet(sheet);
    },
    settle: (content) => {
      if (state.keeping.type !== 'conflict') return;
      const { theirs } = state.keeping;
      if (sameContent(content, theirs)) return saved(theirs);
      change({ content, base: theirs, keeping: { type: 'waiting' } });
      return void flush();
    },
    keepAsNew: () => {
      change({ base: null, keeping: { type: 'waiting' } });
      void flush();
    },
    discard: () => {
      callOff();
      local.write(null);
      set({ keeping: { type: 'saved' } });
    },
    stop: () => callOff(),
  };
}

/** What this device kept; null for nothing, and for what cannot be read any more. */
function restored(text: string | null): Pick<KeeperState, 'content' | 'base'> | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Partial<KeeperState> | null;
    return kept?.content === undefined || !Array.isArray(kept.content.slots)
      ? null
      : { content: contentOf(kept.content), base: kept.base ?? null };
  } catch {
    return null;
  }
}
