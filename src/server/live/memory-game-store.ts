import type { LoggedEvent } from '@/game/events';
import { isRevising } from '@/game/revise/is-revising';
import type {
  Commit,
  CommitAction,
  GameStore,
  HistoryRecord,
  StoredAction,
  StoredGame,
  StoredSeed,
  StoredSnapshot,
} from './game-store';
import type { GameRow } from './projection';
import { reseated } from './seats';
import type { GameId, GameMeta } from './types';

interface Kept {
  meta: GameMeta;
  row: GameRow;
  events: readonly LoggedEvent[];
  readonly actions: Map<string, StoredAction>;
  snapshot: StoredSnapshot | null;
  seed: StoredSeed;
  history: HistoryRecord | null;
}

/** A store for tests and scripts: same promises as the others while the process lives. */
export function memoryGameStore(): GameStore {
  const games = new Map<GameId, Kept>();
  return {
    create: async (game) => {
      if (games.has(game.meta.gameId)) return 'GAME_EXISTS';
      const { meta, seed, action, projection } = copy(game);
      const events = copy(game.events);
      const kept: Kept = {
        meta,
        row: projection.game,
        events,
        actions: new Map([[action.id, stored(action, events)]]),
        snapshot: null,
        seed,
        history: null,
      };
      games.set(meta.gameId, kept);
      return 'committed';
    },
    load: async (gameIds, foldVersion) =>
      gameIds.flatMap((gameId) => {
        const kept = games.get(gameId);
        return kept === undefined ? [] : [copy(loaded(kept, foldVersion))];
      }),
    tail: async (gameId, afterSeq) => {
      const kept = games.get(gameId);
      return kept === undefined ? null : copy({ meta: kept.meta, events: kept.events.slice(afterSeq) });
    },
    append: async (commit) => {
      const kept = games.get(commit.gameId);
      if (kept?.actions.has(commit.action.id) === true) return 'ACTION_KNOWN';
      if (kept === undefined || kept.events.length !== commit.expectedSeq) return 'SEQ_TAKEN';
      append(kept, copy(commit));
      return 'committed';
    },
    settle: async () => {},
    findAction: async (gameId, actionId) => games.get(gameId)?.actions.get(actionId) ?? null,
    events: async (gameId, { afterSeq, limit }) =>
      copy(games.get(gameId)?.events.slice(afterSeq, afterSeq + limit) ?? []),
    writeSnapshot: async (gameId, snapshot) => {
      const kept = games.get(gameId);
      if (kept !== undefined && (kept.snapshot?.seq ?? 0) <= snapshot.seq) kept.snapshot = copy(snapshot);
    },
    listActive: async () =>
      [...games.values()].filter(({ row }) => row.status === 'active').map(({ meta }) => meta.gameId),
    listUnarchived: async () =>
      [...games.values()]
        .filter(({ row, history }) => row.status === 'completed' && history === null)
        .map(({ meta }) => meta.gameId),
    listDue: async (now, limit) =>
      [...games.values()]
        .flatMap(({ meta, row }) =>
          row.nextDueAt !== null && row.nextDueAt <= now ? [{ gameId: meta.gameId, dueAt: row.nextDueAt }] : [],
        )
        .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
        .slice(0, limit),
    archive: async (record) => {
      const kept = games.get(record.gameId);
      if (kept?.row.status !== 'completed') return null;
      if (kept.history !== null) return { record: kept.history, already: true };
      kept.history = copy(record);
      kept.snapshot = null;
      return { record, already: false };
    },
    delete: async (gameId) => games.delete(gameId),
  };
}

function append(kept: Kept, { action, events, projection, seat, seed, reseat = null }: Commit): void {
  kept.events = [...kept.events, ...events];
  kept.actions.set(action.id, stored(action, events));
  kept.row = projection.game;
  if (seed !== null) kept.seed = seed;
  if (projection.isRemade) {
    kept.history = null;
    kept.snapshot = null;
  }
  if (reseat !== null) kept.meta = reseated(kept.meta, reseat);
  if (seat !== null) kept.meta = { ...kept.meta, seats: { ...kept.meta.seats, [seat.side]: seat.user } };
}

function loaded({ meta, snapshot, events, seed }: Kept, foldVersion: number): StoredGame {
  const isCurrent = snapshot !== null && snapshot.foldVersion === foldVersion;
  const usable = isCurrent && !events.slice(snapshot.seq).some(isRevising) ? snapshot : null;
  return {
    meta,
    snapshot: usable,
    events: events.slice(usable?.seq ?? 0),
    lastAt: events.at(-1)?.at ?? meta.createdAt,
    seed,
  };
}

const stored = (action: CommitAction, events: readonly LoggedEvent[]): StoredAction => ({
  ...action,
  firstSeq: events[0]?.seq ?? 0,
  lastSeq: events.at(-1)?.seq ?? 0,
});

/** What is kept shares no object with what was handed in, as with a real store. */
const copy = <T>(value: T): T => structuredClone(value);
