import type { LineupCard, LineupPlayer, PlayerKey, RosterEntry } from './lineup';
import type { Runners } from './bases';
import type { Mound } from './mound';
import type { Phase } from './phase';
import type { Half, Play, Score, Side } from './play';
import type { RevisionRequest } from './revise/revision';
import type { GameRules } from './rules';

export const GAME_STATUSES = ['pending', 'active', 'completed'] as const;
export type GameStatus = (typeof GAME_STATUSES)[number];

export const COMPUTER_STYLES = ['balanced', 'yolo', 'safe'] as const;
export type ComputerStyle = (typeof COMPUTER_STYLES)[number];

export const END_REASONS = ['final', 'walk-off', 'mercy', 'forfeit', 'resignation', 'tie', 'no contest'] as const;
export type EndReason = (typeof END_REASONS)[number];

export type LeagueId = 'sba' | 'pd';

/** How a game can be stopped by agreement: to be taken up again later, or for good when it is long enough. */
export const STOPS = ['suspend', 'call'] as const;
export type Stop = (typeof STOPS)[number];

export interface StopRequest {
  readonly side: Side;
  readonly stop: Stop;
}

export interface TeamState {
  readonly teamId: number;
  readonly name: string;
  readonly abbreviation: string;
  /** Style of the computer manager, or null where a person manages. */
  readonly computer: ComputerStyle | null;
  /** A person holds the seat, or the computer does. */
  readonly seated: boolean;
  readonly roster: readonly RosterEntry[];
  /** Seq of the roster's last change. */
  readonly rosterSeq: number;
  /** The lineup card handed in before the first pitch: `card` is null for a viewer from whom it is sealed. */
  readonly submitted: {
    readonly card: LineupCard | null;
    /** In its place when the opponent starts a left-hander; absent where the one card is for both, and when sealed. */
    readonly againstLeft?: LineupCard;
  } | null;
  /** Everyone who is or was in the game; empty before the first pitch. */
  readonly lineup: readonly LineupPlayer[];
  /** Place in the batting order (1–9) of the man who bats next, or is at bat. */
  readonly nextBatter: number;
  /** A designated hitter bats for the pitcher; false once he is lost, and where there never was one. */
  readonly designatedHitter: boolean;
  /** The man on the mound; null before the first pitch. */
  readonly mound: Mound | null;
}

/** Who may stand behind the dice of this game (design: verifiable dice). */
export interface DiceState {
  readonly epoch: number;
  /** SHA-256 of the epoch's seed, hex. */
  readonly commitment: string | null;
  /** One nonce a seat, in the order of claiming. */
  readonly nonces: readonly string[];
  /** Number of the next single die; never goes back. */
  readonly next: number;
}

/** One game, as memory, screens and snapshots hold it. Everything is a fold of the game's events. */
export interface GameState {
  readonly gameId: string;
  readonly league: LeagueId;
  readonly rules: GameRules;
  readonly status: GameStatus;
  readonly endReason: EndReason | null;
  readonly winner: Side | null;
  readonly away: TeamState;
  readonly home: TeamState;
  readonly phase: Phase;
  readonly inning: number;
  readonly half: Half;
  /** 0–2; 3 only between the play that ends a half and the `halfStarted` or `gameEnded` of the same action. */
  readonly outs: number;
  readonly score: Score;
  /** Runs by inning; a half not played is absent. */
  readonly line: { readonly away: readonly number[]; readonly home: readonly number[] };
  readonly runners: Runners;
  /** Which pitcher is charged with the runner on each base. */
  readonly runnersChargedTo: Runners;
  readonly dice: DiceState;
  readonly playCount: number;
  readonly lastPlay: Play | null;
  /** Milliseconds between the moves of a game of two computers; null where a person plays. */
  readonly pace: number | null;
  /** Hash of the league's own charts that this game is played with; null for the standard ones. */
  readonly charts: string | null;
  /** A manager asks to stop the game; it lapses with the next play. */
  readonly stopAsked: StopRequest | null;
  /** A manager asks to rewind or to correct a play; it lapses with the next play. */
  readonly revisionAsked: RevisionRequest | null;
  /** Sequence number of the last event folded in; 0 before the first. */
  readonly seq: number;
}

export type { LineupCard, LineupPlayer, PlayerKey, RosterEntry };
