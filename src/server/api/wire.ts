import type { PrintedCard } from '@/cards/printed-card';
import type { Abilities } from '@/game/abilities';
import type { BaseCode } from '@/game/bases';
import type { Die } from '@/game/dice';
import type { LoggedEvent } from '@/game/events';
import type { PlayerKey } from '@/game/lineup';
import type { Half, Side } from '@/game/play';
import type { PlayRecord } from '@/game/revise/play-records';
import type { GameRules } from '@/game/rules';
import type { ComputerStyle, EndReason, GameStatus, LeagueId } from '@/game/state';
import type { GameClocks } from '@/leagues/turn-clock';
import type { GameView, Mode, Visibility } from '@/server/live/types';

/** Shapes that cross the wire besides the game's own (docs/protocol.md). Times are UTC, ISO 8601. */

export interface Account {
  readonly userId: string;
  readonly name: string;
  /** Four characters shown beside the name: names are not unique. */
  readonly tag: string;
}

/** `recoveryCode` is shown once; `token` only to callers without an Origin (scripts), browsers get a cookie. */
export interface SignedIn {
  readonly account: Account;
  readonly recoveryCode: string;
  readonly token: string | null;
}

export interface SocketToken {
  readonly token: string;
  readonly expiresAt: string;
}

export interface LeagueInfo {
  readonly id: LeagueId;
  readonly name: string;
  /** `cards`: the server reads the dice on printed cards; `players`: a person reads paper cards. */
  readonly kind: 'cards' | 'players';
  readonly cardsets: readonly { readonly id: number; readonly name: string }[];
  /** What its new games start from. */
  readonly rules: GameRules;
  /** Hash of the charts of its new games; null for the standard ones. */
  readonly charts: string | null;
}

/** A row of a league's service that could not be used, and the first thing that is wrong with it. */
export interface LeftOutRow {
  readonly resource: string;
  /** Its id; its place on the page (`#3`) where it has none. */
  readonly row: string;
  readonly field: string;
  readonly message: string;
}

/** Where a league's teams and players come from, and how fresh they are. */
export interface LeagueStatus {
  readonly league: LeagueId;
  /** `sample`: no service is set up, or it has never been read. */
  readonly source: 'sample' | 'service';
  /** A service is set up. */
  readonly hasService: boolean;
  /** When the service was read last, to its end; null when it never was. */
  readonly readAt: string | null;
  /** Seconds since then. */
  readonly age: number | null;
  /** It is being read now. */
  readonly isReading: boolean;
  /** What keeps it from being read, in one sentence. */
  readonly problem: string | null;
  readonly nextTryAt: string | null;
  readonly leftOutCount: number;
  /** The first twenty of them. */
  readonly leftOut: readonly LeftOutRow[];
}

export interface TeamInfo {
  readonly teamId: number;
  readonly league: LeagueId;
  readonly name: string;
  readonly abbreviation: string;
  /** Six-digit hex, `#rrggbb`. */
  readonly color: string;
  readonly park: string;
  /** Made for a season that computers play. */
  readonly isSimulated: boolean;
}

export interface SummaryTeam {
  readonly teamId: number;
  readonly name: string;
  readonly abbreviation: string;
  readonly color: string;
  readonly computer: ComputerStyle | null;
  /** Name of the person in the seat; null for a computer or an open seat. */
  readonly manager: string | null;
  readonly runs: number;
}

export interface GameSummary {
  readonly gameId: string;
  readonly league: LeagueId;
  readonly status: GameStatus;
  readonly endReason: EndReason | null;
  readonly mode: Mode;
  readonly visibility: Visibility;
  readonly away: SummaryTeam;
  readonly home: SummaryTeam;
  readonly winner: Side | null;
  readonly inning: number;
  readonly half: Half;
  readonly outs: number;
  readonly bases: BaseCode;
  /** Sides that belong to the caller. */
  readonly mine: readonly Side[];
  /** The caller has to act. */
  readonly waitingOnMe: boolean;
  readonly watching: number;
  /** Where a game that was played elsewhere comes from; null for one played here. */
  readonly source: 'retrosheet' | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A file of a person's, as text. */
export interface ImportFile {
  readonly name: string;
  readonly text: string;
}

/** What is wrong in a file; `line` counts from 1 and is 0 where no one line is at fault. */
export interface ImportFault {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

export interface ImportTeam {
  readonly code: string;
  readonly name: string;
  readonly runs: number;
}

/** A game of an event file. */
export interface ImportableGame {
  /** As its source names it. */
  readonly id: string;
  readonly file: string;
  /** `yyyy-mm-dd`; null when the file does not say. */
  readonly date: string | null;
  /** 0 the only game of the day, else which one. */
  readonly number: number;
  /** Null when the game cannot be read. */
  readonly away: ImportTeam | null;
  readonly home: ImportTeam | null;
  readonly plays: number;
  readonly innings: number;
  /** None: it can be imported. */
  readonly faults: readonly ImportFault[];
  /** What is missing without keeping it from being read. */
  readonly notes: readonly string[];
  /** The caller's game that it became earlier; null when it is new. */
  readonly gameId: string | null;
}

export interface ImportPreview {
  readonly games: readonly ImportableGame[];
  /** Outside of any game. */
  readonly faults: readonly ImportFault[];
}

/** What became of a game that was chosen. */
export interface ImportedGame {
  readonly id: string;
  readonly outcome: 'imported' | 'already' | 'refused';
  /** Null when it was refused. */
  readonly gameId: string | null;
  readonly faults: readonly ImportFault[];
}

/** Everything a game page needs before its first message. */
export interface GamePage {
  readonly summary: GameSummary;
  readonly rules: GameRules;
  readonly view: GameView;
  readonly owner: boolean;
  /** Seats the caller may claim now (the owner's reserved one, or with the invite of the link). */
  readonly claimable: readonly Side[];
  /** The side whose team the caller manages beside the manager in its seat; null for none. */
  readonly helps: Side | null;
  /** The caller may rewind it and correct its plays for its league. */
  readonly mayRevise: boolean;
  /** What limits its turns; null for a game that is its people's own, and for one that is over. */
  readonly clocks: (GameClocks & { readonly now: string }) | null;
}

export interface CreatedGame {
  readonly gameId: string;
  /** Secret of the invite link `/games/ID?invite=SECRET`, told to the owner only; null when nobody is invited. */
  readonly invite: string | null;
}

/** A player's card as printed for this game, with what the rules know of him. */
export interface GameCard {
  readonly player: PlayerKey;
  readonly name: string;
  readonly cardset: string | null;
  readonly abilities: Abilities;
  /** Null in a league that plays with paper cards. */
  readonly printed: PrintedCard | null;
}

export interface LogPage {
  readonly events: readonly LoggedEvent[];
  /** Ask again with `afterSeq` = this; null at the end. */
  readonly next: number | null;
}

export interface PlaysPage {
  /** Newest first, struck ones too. */
  readonly plays: readonly PlayRecord[];
  /** Ask again with `beforeSeq` = this; null at the start of the game. */
  readonly next: number | null;
}

/** What anyone needs to check every die of a game; `seed` is null until the game is over. */
export interface DiceReceipt {
  readonly gameId: string;
  readonly nonces: readonly string[];
  readonly epochs: readonly { readonly epoch: number; readonly commitment: string; readonly seed: string | null }[];
  readonly dice: readonly { readonly seq: number; readonly epoch: number; readonly die: Die }[];
}
