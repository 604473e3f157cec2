import type { Action } from '@/game/actions';
import type { OfficeAction } from '@/game/office/office-action';
import type { CardsetPriority, LoggedEvent } from '@/game/events';
import type { RosterEntry } from '@/game/lineup';
import type { Side } from '@/game/play';
import type { GameRules } from '@/game/rules';
import type { Scorecard } from '@/game/scorecard';
import type { RosterChange } from '@/game/change-roster';
import type { ComputerStyle, GameState, LeagueId } from '@/game/state';
import type { Viewer } from '@/game/viewer';
import type { AppError } from '@/server/errors';
import type { Result } from '@/shared/result';
import type { AuditNote, GameSlot } from './game-store';

export type GameId = string;
export type UserId = string;

export type Mode = 'ranked' | 'friendly' | 'practice';
export type Visibility = 'public' | 'private';

/** What a game is besides its events: who made it, who sits where, who may look. Never sent to a client whole. */
export interface GameMeta {
  readonly gameId: GameId;
  readonly ownerId: UserId;
  readonly mode: Mode;
  readonly visibility: Visibility;
  /** The person in each seat; null for an open seat or a computer. */
  readonly seats: Readonly<Record<Side, UserId | null>>;
  /** Seats only the owner may take with no invite. */
  readonly reserved: readonly Side[];
  /** SHA-256 of the invite's secret; null when there is nobody to invite. */
  readonly inviteHash: string | null;
  /** The season it is played for; null for a game outside any. */
  readonly seasonId: number | null;
  readonly createdAt: string;
}

export interface NewGame {
  readonly gameId: GameId;
  readonly ownerId: UserId;
  readonly league: LeagueId;
  readonly rules: GameRules;
  readonly mode: Mode;
  readonly visibility: Visibility;
  readonly inviteHash: string | null;
  readonly reserved: readonly Side[];
  /** The place of a season's schedule that it is for; absent for a game outside any. */
  readonly slot?: GameSlot;
  /** Milliseconds between moves when both sides are computers; null otherwise. */
  readonly pace: number | null;
  /** Hash of the league's own charts; absent or null for the standard ones. */
  readonly charts?: string | null;
  readonly away: NewGameTeam;
  readonly home: NewGameTeam;
  /** PD: cardsets whose cards are legal; absent: those of the rosters. */
  readonly cardsets?: readonly CardsetPriority[] | undefined;
}

export interface NewGameTeam {
  readonly teamId: number;
  readonly name: string;
  readonly abbreviation: string;
  readonly computer: ComputerStyle | null;
  readonly roster: readonly RosterEntry[];
}

/** Somebody who manages a side's team together with the person who sits for it. Settled before, by the teams' managers. */
export interface Helper {
  readonly side: Side;
  /** Who sat there when it was settled. */
  readonly holder: UserId;
}

export interface ActRequest {
  readonly gameId: GameId;
  /** Chosen by the caller, 8–64 characters; the same id with the same input gets the first answer again. */
  readonly actionId: string;
  readonly user: UserId;
  readonly expectedSeq?: number | undefined;
  readonly action: Action;
  /** For a lineup that is handed in by another manager of the team than the one in the seat. */
  readonly helps?: Helper | null;
  /** What else may be in the way, asked of the newest state; null when nothing is. */
  readonly judge?: ((state: GameState, side: Side) => AppError | null) | null;
}

/** A manager of a team takes its seat over from another of its managers. */
export interface TakeOverRequest {
  readonly gameId: GameId;
  readonly actionId: string;
  readonly user: UserId;
  readonly side: Side;
  /** Null when he helps nobody in this game: then he is refused, unless he asks a second time. */
  readonly helps: Helper | null;
  /** Told in the league's log by the same commit; null for a game that is its people's own. */
  readonly audit: AuditNote | null;
}

/** Those who run the league decide something in a game. Whether `user` may is settled before. */
export interface LeagueRequest {
  readonly gameId: GameId;
  readonly actionId: string;
  readonly user: UserId;
  readonly action: OfficeAction;
  readonly reason: string;
  /** Of `openSeat` and `giveSeat`: who takes the seat, or the secret's hash of its new invite. */
  readonly seat: { readonly user: UserId | null; readonly inviteHash: string | null } | null;
  /** Told in the league's log by the same commit; `details` get the game's standing before. */
  readonly audit: AuditNote;
}

export interface ClaimRequest {
  readonly gameId: GameId;
  readonly actionId: string;
  readonly user: UserId;
  readonly side: Side;
  /** Secret of the invite link; null for the owner's reserved seat. */
  readonly invite: string | null;
  /** The seat is his by right of his team: he needs no invite. */
  readonly isEntitled?: boolean;
  /** The team has other managers: the seat is not for who sits opposite. */
  readonly isApart?: boolean;
  /** The claimer's own share of the dice, 8–64 hex digits, chosen after the commitment was published. */
  readonly nonce: string;
}

/**
 * A change of a roster before the first pitch. Who comes is read from the database before; `change` is asked on the
 * newest state, so that two who work on one roster lose nothing of each other's.
 */
export interface RosterRequest {
  readonly gameId: GameId;
  readonly actionId: string;
  readonly user: UserId;
  readonly side: Side;
  /** He holds the team: he may change its roster while nobody sits for it. */
  readonly holdsTeam: boolean;
  /** He manages the team beside the person who sits for it. */
  readonly helps?: Helper | null;
  /** What the caller asked for, as plain data: a second telling is known by it. */
  readonly asked: unknown;
  /** Most men that the league lets a team bring. */
  readonly size: number;
  readonly change: (state: GameState) => Result<RosterChange, AppError>;
}

/** Said only after the events are committed. `events` are as the caller may see them. */
export interface ActAnswer {
  readonly seq: number;
  readonly events: readonly LoggedEvent[];
}

/** A scorecard as one viewer class may see it. */
export interface GameView {
  readonly viewer: Viewer;
  readonly seq: number;
  readonly card: Scorecard;
}

/** What a watcher receives; `seq` of the message is its tracked id. */
export type WatchMessage =
  | { readonly type: 'snapshot'; readonly protocol: number; readonly seq: number; readonly view: GameView }
  | {
      readonly type: 'events';
      readonly protocol: number;
      readonly fromSeq: number;
      readonly seq: number;
      readonly events: readonly LoggedEvent[];
    };

/** Someone who is told of a game by calls. `end` is the last of them: the game left memory, or the server stops. */
export interface WatchListener {
  message(message: WatchMessage): void;
  end(error: Error | null): void;
}

/** Told beside the game's own stream, never tracked. */
export interface Presence {
  readonly watching: number;
  readonly online: Readonly<Record<Side, boolean>>;
}

export interface RecoveryReport {
  readonly recovered: number;
  readonly failed: readonly { readonly gameId: GameId; readonly reason: string }[];
  readonly rowsRead: number;
  readonly ms: number;
}

export interface LiveStatistics {
  readonly activeGames: number;
  readonly gamesInMemory: number;
  readonly lineupsHeld: number;
  readonly watchers: number;
}

/** The one object of a process that holds live games. Built by `wiring`, kept on `globalThis`. */
export interface StateManager {
  createGame(game: NewGame): Promise<{ readonly gameId: GameId; readonly seq: number }>;
  claimSeat(request: ClaimRequest): Promise<ActAnswer>;
  /** The seat changes hands, unless what its manager does waits for the other side. */
  takeOver(request: TakeOverRequest): Promise<ActAnswer>;
  changeRoster(request: RosterRequest): Promise<ActAnswer>;
  /** Throws `AppError`; a rejected action changes nothing. */
  act(request: ActRequest): Promise<ActAnswer>;
  /** As `act`, for the league: its own actions, whoever sits in the seats. */
  actForLeague(request: LeagueRequest): Promise<ActAnswer>;
  /** Null for an unknown id; a probe leaves nothing behind. */
  meta(gameId: GameId): Promise<GameMeta | null>;
  view(gameId: GameId, viewer: Viewer): Promise<GameView | null>;
  /** At most `limit` events after `afterSeq` as the viewer may see them; null for an unknown id. */
  log(
    gameId: GameId,
    viewer: Viewer,
    page: { readonly afterSeq: number; readonly limit: number },
  ): Promise<readonly LoggedEvent[] | null>;
  /**
   * A snapshot, or the events after `lastSeq` when they are still at hand, then events as they are committed.
   * Ends when `signal` aborts; throws `AppError('TRY_AGAIN')` when the watcher is too slow (it resumes by seq).
   * `user` counts as present while the iteration runs.
   */
  watch(
    gameId: GameId,
    viewer: Viewer,
    options: { readonly lastSeq: number | null; readonly user: UserId | null; readonly signal: AbortSignal },
  ): AsyncIterable<WatchMessage>;
  /**
   * As `watch`, by calls: messages come synchronously with the broadcast. Resolves to the function that stops it; then,
   * or after `end`, nothing more is said. Nothing is bounded here: the listener drops who is too slow.
   */
  listen(
    gameId: GameId,
    viewer: Viewer,
    options: { readonly lastSeq: number | null; readonly user: UserId | null },
    listener: WatchListener,
  ): Promise<() => void>;
  watchPresence(gameId: GameId, signal: AbortSignal): AsyncIterable<Presence>;
  recoverAll(): Promise<RecoveryReport>;
  evictIdle(): Promise<number>;
  statistics(): LiveStatistics;
  /** Stops intake, drains queues, writes snapshots. */
  close(): Promise<void>;
}
