import type { LoggedEvent } from '@/game/events';
import type { Side } from '@/game/play';
import type { EndReason } from '@/game/state';
import type { Scorecard } from '@/game/scorecard';
import type { Projection } from './projection';
import type { GameId, GameMeta, UserId } from './types';

/** A scorecard kept so that a game need not be folded from its first event. */
export interface StoredSnapshot {
  readonly seq: number;
  /** Which fold made it: one made by another is ignored and the log folded again. */
  readonly foldVersion: number;
  readonly card: Scorecard;
}

/** The secret behind an epoch's dice: 32 bytes, hex. Kept apart from everything that is ever sent or logged. */
export interface StoredSeed {
  readonly epoch: number;
  readonly seed: string;
}

/** All that is needed to go on with a game. */
export interface StoredGame {
  readonly meta: GameMeta;
  /** The latest snapshot of `foldVersion` with no rewind or correction after it, or null. */
  readonly snapshot: StoredSnapshot | null;
  /** Every event after the snapshot, in order; the whole log without one. */
  readonly events: readonly LoggedEvent[];
  /** Time of the newest event. */
  readonly lastAt: string;
  /** Of the latest epoch. */
  readonly seed: StoredSeed;
}

export interface GameTail {
  readonly meta: GameMeta;
  readonly events: readonly LoggedEvent[];
}

/** Who asked for what: `user` is null for computers and the system. */
export interface CommitAction {
  readonly id: string;
  readonly user: UserId | null;
  readonly inputHash: string;
}

export interface StoredAction extends CommitAction {
  readonly firstSeq: number;
  readonly lastSeq: number;
}

export interface NewStoredGame {
  readonly meta: GameMeta;
  readonly seed: StoredSeed;
  readonly action: CommitAction;
  /** From seq 1. */
  readonly events: readonly LoggedEvent[];
  readonly projection: Projection;
  /** Its place on a schedule, which it fills by the same commit. */
  readonly slot?: GameSlot;
}

/** A place of a season's schedule that a new game is for. */
export interface GameSlot {
  readonly seasonId: number;
  readonly seasonGameId: number;
  /** The game that was called off there; null where there was none. */
  readonly before: GameId | null;
}

export interface Commit {
  readonly gameId: GameId;
  /** Seq of the last event before these. */
  readonly expectedSeq: number;
  readonly action: CommitAction;
  /** At least one, from `expectedSeq + 1` without a gap. */
  readonly events: readonly LoggedEvent[];
  readonly projection: Projection;
  /** A seat that is taken by the same commit. */
  readonly seat: { readonly side: Side; readonly user: UserId } | null;
  /** A seat that goes to somebody else by the same commit; `user` null opens it for whoever has the invite. */
  readonly reseat?: Reseating | null;
  /** What the league's log is told of it. */
  readonly audit?: AuditNote | null;
  /** Of the epoch that begins with this commit; null when none does. */
  readonly seed: StoredSeed | null;
}

export interface Reseating {
  readonly side: Side;
  readonly user: UserId | null;
  /** SHA-256 of the secret of the game's new invite; null leaves the one there is. */
  readonly inviteHash: string | null;
}

/** A row of the league's log, as the store takes it in the commit it tells of. */
export interface AuditNote {
  readonly leagueId: string;
  readonly userId: UserId;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly summary: string;
  readonly reason: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * - `SEQ_TAKEN`: someone else appended first, or there is no such game; nothing was written.
 * - `ACTION_KNOWN`: the action id is in the log already; nothing was written.
 */
export type AppendResult = 'committed' | 'SEQ_TAKEN' | 'ACTION_KNOWN';

export interface DueGame {
  readonly gameId: GameId;
  readonly dueAt: string;
}

/** The record that a finished game leaves behind. */
export interface HistoryRecord {
  readonly gameId: GameId;
  readonly winner: Side | null;
  readonly loser: Side | null;
  readonly reason: EndReason;
  readonly awayUser: UserId | null;
  readonly homeUser: UserId | null;
  /** The winner was a computer. */
  readonly computerWon: boolean;
  /** Plays made. */
  readonly turns: number;
  readonly durationSeconds: number;
  readonly endedAt: string;
}

/** `already` when the game was archived before: asking twice changes nothing. */
export interface Archived {
  readonly record: HistoryRecord;
  readonly already: boolean;
}

/**
 * Where games are kept. Every write is all or nothing. A rejected promise of `append` or `create` means that nobody
 * knows whether it was written: call `settle`, then read.
 */
export interface GameStore {
  /** `NO_PLACE`: its season is not under way, or its place on the schedule is gone or filled. */
  create(game: NewStoredGame): Promise<'committed' | 'GAME_EXISTS' | 'NO_PLACE'>;
  /** The games that exist, in the order asked for. `foldVersion` names the snapshots that are of use. */
  load(gameIds: readonly GameId[], foldVersion: number): Promise<readonly StoredGame[]>;
  /** What came after `afterSeq`; null when there is no such game. */
  tail(gameId: GameId, afterSeq: number): Promise<GameTail | null>;
  append(commit: Commit): Promise<AppendResult>;
  /** Resolves once no earlier append of this process to this game can still be written. */
  settle(gameId: GameId): Promise<void>;
  findAction(gameId: GameId, actionId: string): Promise<StoredAction | null>;
  /** At most `limit` events after `afterSeq`, in order. */
  events(gameId: GameId, page: { readonly afterSeq: number; readonly limit: number }): Promise<readonly LoggedEvent[]>;
  /** Keeps the snapshot, and which of its people watch now, unless a later one is there. */
  writeSnapshot(gameId: GameId, snapshot: StoredSnapshot, connected: readonly UserId[]): Promise<void>;
  /** Games that have started and not ended, oldest first. */
  listActive(): Promise<readonly GameId[]>;
  /** Games that are over and have no history record yet, oldest first. */
  listUnarchived(): Promise<readonly GameId[]>;
  /** Games whose next automatic move fell due by `now` (UTC, ISO 8601), earliest first. */
  listDue(now: string, limit: number): Promise<readonly DueGame[]>;
  /** Writes the history record and removes the live session in one commit. Null when there is no such game, or it is not over. */
  archive(record: HistoryRecord): Promise<Archived | null>;
  /** With everything that hangs on it. False when there was no such game. */
  delete(gameId: GameId): Promise<boolean>;
}
