import type { PlayerKey } from '@/game/lineup';

/** A roster as the server has it. */
export interface RosterAt {
  readonly roster: readonly PlayerKey[];
  /** Seq of its last change. */
  readonly version: number;
}

/** What became of a call: taken, refused with a sentence, or nobody knows. */
export type ChangeAnswer =
  | { readonly type: 'taken'; readonly at: RosterAt }
  | { readonly type: 'refused'; readonly why: string; readonly requestId: string | null }
  | { readonly type: 'lost' };

export interface RosterChange {
  readonly actionId: string;
  readonly add: readonly PlayerKey[];
  readonly remove: readonly PlayerKey[];
}

/** How a press on a man goes. */
export type Progress =
  | { readonly type: 'sending'; readonly isOn: boolean }
  /** The server cannot be reached; it is sent again. */
  | { readonly type: 'waiting'; readonly isOn: boolean }
  | { readonly type: 'refused'; readonly isOn: boolean; readonly why: string; readonly requestId: string | null };

export interface EditsState {
  /** As it will be when everything under way is taken. */
  readonly roster: readonly PlayerKey[];
  readonly progress: ReadonlyMap<PlayerKey, Progress>;
  /** Milliseconds since the epoch of the last change that was taken; null while there is none. */
  readonly savedAt: number | null;
  readonly isSending: boolean;
}

export interface EditsOptions {
  readonly change: (change: RosterChange) => Promise<ChangeAnswer>;
  readonly newId: () => string;
  readonly now: () => number;
  /** Calls back after this many milliseconds; answers how to call it off. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/** Presses within this time go together. */
const GATHER_MS = 120;
/** Until what was lost is sent again. */
const AGAIN_MS = 4_000;

export interface RosterEdits {
  readonly getState: () => EditsState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Puts men on the roster or takes them off, seen at once. */
  readonly set: (wishes: ReadonlyMap<PlayerKey, boolean>) => void;
  /** What the server has by now: from its own messages. Older ones than known change nothing. */
  readonly take: (at: RosterAt) => void;
  /** Sends at once what waits. */
  readonly flush: () => void;
}

/**
 * Changes of a roster as they are pressed: seen at once, gathered, sent one call after the other under ids of their own,
 * so that a lost answer is asked for again and nothing is done twice. Others' changes come in beneath them.
 */
export function createRosterEdits(first: RosterAt, { change, newId, now, after }: EditsOptions): RosterEdits {
  const listeners = new Set<() => void>();
  let known = first;
  /** What was pressed and is not taken yet. */
  let wishes = new Map<PlayerKey, boolean>();
  const refusals = new Map<PlayerKey, Progress>();
  /** Under way, or lost on the way: sent again as they are. */
  let calls: RosterChange[] = [];
  let isSending = false;
  let isLost = false;
  let savedAt: number | null = null;
  let cancel: (() => void) | null = null;
  let state = build();

  function build(): EditsState {
    const roster = new Set(known.roster);
    const progress = new Map(refusals);
    for (const [player, isOn] of wishes) {
      if (isOn) roster.add(player);
      else roster.delete(player);
      progress.set(player, { type: isLost ? 'waiting' : 'sending', isOn });
    }
    return { roster: [...roster], progress, savedAt, isSending: wishes.size > 0 };
  }
  const tell = (): void => {
    state = build();
    for (const listener of listeners) listener();
  };
  const take = (at: RosterAt): void => {
    if (at.version >= known.version) known = at;
  };
  const wait = (ms: number): void => {
    cancel?.();
    cancel = after(ms, () => void send());
  };

  /** One call for everything that was pressed; who is there already needs none. */
  function gather(): void {
    if (calls.length > 0) return;
    const has = new Set(known.roster);
    const [add, remove]: [PlayerKey[], PlayerKey[]] = [[], []];
    for (const [player, isOn] of wishes) {
      if (isOn === has.has(player)) wishes.delete(player);
      else (isOn ? add : remove).push(player);
    }
    if (add.length + remove.length > 0) calls = [{ actionId: newId(), add, remove }];
  }
  /** What was refused as a whole is tried man by man, so that only the one in the way stays out. */
  const apart = ({ add, remove }: RosterChange): RosterChange[] => [
    ...remove.map((player) => ({ actionId: newId(), add: [], remove: [player] })),
    ...add.map((player) => ({ actionId: newId(), add: [player], remove: [] })),
  ];
  const settle = ({ add, remove }: RosterChange): void => {
    // A later press on the same man is still to be sent.
    for (const player of add) if (wishes.get(player) === true) wishes.delete(player);
    for (const player of remove) if (wishes.get(player) === false) wishes.delete(player);
  };

  async function send(): Promise<void> {
    cancel?.();
    cancel = null;
    if (isSending) return;
    isSending = true;
    for (gather(); calls[0] !== undefined; gather()) {
      const [call, ...later] = calls;
      const answer = await change(call);
      if (answer.type === 'lost') {
        isLost = true;
        wait(AGAIN_MS);
        break;
      }
      isLost = false;
      calls = later;
      if (answer.type === 'taken') {
        take(answer.at);
        savedAt = now();
        settle(call);
      } else if (call.add.length + call.remove.length > 1) {
        calls = [...apart(call), ...later];
      } else {
        settle(call);
        const [player = 0] = [...call.add, ...call.remove];
        const { why, requestId } = answer;
        if (!wishes.has(player)) refusals.set(player, { type: 'refused', isOn: call.add.length > 0, why, requestId });
      }
      tell();
    }
    isSending = false;
    tell();
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (more) => {
      wishes = new Map([...wishes, ...more]);
      for (const player of more.keys()) refusals.delete(player);
      if (!isSending) wait(GATHER_MS);
      tell();
    },
    take: (at) => {
      take(at);
      tell();
    },
    flush: () => void send(),
  };
}
