import type { BattingHand, Hand } from '@/game/abilities';
import type { FieldPosition } from '@/game/positions';
import type { EndReason } from '@/game/state';
import type { Park } from '@/game/table';
import type { Meeting } from '@/leagues/season/head-to-head';
import type { SplitName } from '@/leagues/season/man-plays';
import type { Race } from '@/leagues/season/race';
import type { Standing } from '@/leagues/season/standings';
import type { BattingTotals, FieldingTotals, PitchingTotals } from '@/leagues/season/totals';

/** What the pages of statistics are sent (docs/protocol.md). Times are UTC, ISO 8601. */

export interface StatsTeam {
  readonly teamId: number;
  readonly name: string;
  readonly abbreviation: string;
  /** Six-digit hex, `#rrggbb`. */
  readonly color: string;
  readonly division: string | null;
}

export interface SeasonInfo {
  readonly seasonId: number;
  readonly leagueId: string;
  readonly league: string;
  readonly name: string;
  readonly year: number;
  readonly status: 'planned' | 'active' | 'completed';
  /** Computers play it among themselves. */
  readonly isSimulated: boolean;
}

export interface LeagueStats {
  readonly leagueId: string;
  readonly name: string;
  readonly seasons: readonly (SeasonInfo & {
    readonly teams: number;
    readonly games: number;
    readonly played: number;
  })[];
  readonly teams: readonly StatsTeam[];
}

export interface SeasonStats extends SeasonInfo {
  readonly games: number;
  readonly played: number;
  readonly days: number;
  /** The last day with a game that is played; 0 for none. */
  readonly lastPlayed: number;
  /** Weeks of the schedule, from its first deadline, and the last one with a game that is played. */
  readonly weeks: number;
  readonly lastWeek: number;
  readonly teams: readonly StatsTeam[];
  /** Teams that nobody manages: the computer does where the season says so, anyone may otherwise. */
  readonly openTeamIds: readonly number[];
  readonly computerForOpen: boolean;
  /** Best first, division by division. */
  readonly standings: readonly Standing[];
  /** What is still open, a row a team; empty when no game is left. */
  readonly races: readonly Race[];
}

/** A game of the schedule. */
export interface ScheduleGame {
  /** Null for a game outside a season. */
  readonly seasonGameId: number | null;
  readonly number: number;
  readonly day: number;
  readonly deadline: string;
  readonly awayTeamId: number;
  readonly homeTeamId: number;
  /** There is a game for it that was not called off. */
  readonly hasBegun: boolean;
  /** Null until there is one, and for who may not look at it. */
  readonly gameId: string | null;
  /** Null until it is over. */
  readonly result: GameResult | null;
}

export interface GameResult {
  readonly awayRuns: number;
  readonly homeRuns: number;
  readonly innings: number;
  readonly winner: 'away' | 'home' | null;
  /** Null where it is not known. */
  readonly endReason: EndReason | null;
}

interface OfPlayer {
  readonly playerId: number;
  readonly name: string;
  readonly teamId: number;
}
export type BattingLineOf = OfPlayer & BattingTotals;
export type PitchingLineOf = OfPlayer & PitchingTotals;
export type FieldingLineOf = OfPlayer & FieldingTotals & { readonly position: FieldPosition };

/** A season's lines of everyone, or of one team. */
export interface LinesPage<T> {
  readonly rows: readonly T[];
  /** Games that each team has played: what qualifiers are counted from. */
  readonly teamGames: readonly { readonly teamId: number; readonly games: number }[];
}

/** What each team of a season did. Double plays are left out: those of its men do not add up to the team's. */
export interface TeamTotals {
  readonly batting: readonly (BattingTotals & { readonly teamId: number })[];
  readonly pitching: readonly (PitchingTotals & { readonly teamId: number })[];
  readonly fielding: readonly (Omit<FieldingTotals, 'dp'> & { readonly teamId: number })[];
}

/** The best at one thing. */
export interface LeaderBoard {
  readonly group: 'batting' | 'pitching' | 'fielding';
  readonly key: string;
  readonly leaders: readonly (OfPlayer & { readonly value: number })[];
}

/** Counts of one kind of plays. */
export interface SplitCounts extends Omit<BattingTotals, 'g' | 'r' | 'sb' | 'cs' | 'wpa' | 're24'> {
  readonly outs: number;
}

export interface Split extends SplitCounts {
  readonly split: SplitName;
  /** The opponent's or the park's; null for others. */
  readonly name: string | null;
}

/** One play of a man. */
export interface ManPlay {
  readonly gameId: string;
  /** Of its event: the replay opens there. */
  readonly seq: number;
  readonly at: string | null;
  readonly isHome: boolean;
  readonly opponent: string;
  readonly opponentAbbreviation: string;
  readonly inning: number;
  readonly half: 'top' | 'bottom';
  readonly outs: number;
  /** 1 first + 2 second + 4 third, before the play. */
  readonly baseCode: number;
  /** His team's runs and the other's, before the play. */
  readonly runs: number;
  readonly opponentRuns: number;
  /** The pitcher he faced, or the batter. */
  readonly other: string;
  readonly otherId: number | null;
  readonly description: string;
  readonly rbi: number;
  /** From his own point of view. */
  readonly wpa: number;
  readonly re24: number;
}

export interface ManPlays {
  readonly name: string;
  readonly plays: readonly ManPlay[];
  /** How many there are; those of private games are counted, and not shown. */
  readonly total: number;
  readonly hidden: number;
}

export interface TeamStats {
  readonly teamId: number;
  readonly leagueId: string;
  readonly league: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly color: string;
  readonly park: string;
  /** Where a card says "ballpark", a d20 up to the number is the hit. */
  readonly parkNumbers: Park;
  readonly seasons: readonly { readonly seasonId: number; readonly name: string; readonly year: number }[];
  /** The season that the rest is about; null for games outside one. */
  readonly seasonId: number | null;
  readonly standing: Standing | null;
  readonly roster: readonly RosterMan[];
  readonly batting: readonly BattingLineOf[];
  readonly pitching: readonly PitchingLineOf[];
  readonly fielding: readonly FieldingLineOf[];
  readonly battingSplits: readonly Split[];
  readonly pitchingSplits: readonly Split[];
  readonly games: readonly ScheduleGame[];
  readonly headToHead: readonly Meeting[];
  readonly usage: PitchingUsage;
  /** Every team that the rest names. */
  readonly teams: readonly StatsTeam[];
}

/** Who pitched in a team's last games, the latest first. */
export interface PitchingUsage {
  readonly games: readonly {
    /** Null for a private game. */
    readonly gameId: string | null;
    readonly at: string | null;
    readonly isHome: boolean;
    readonly opponentAbbreviation: string;
  }[];
  /** `gamesAgo` 1 is the first of the games. */
  readonly outings: readonly {
    readonly playerId: number;
    readonly name: string;
    readonly gamesAgo: number;
    readonly outs: number;
    readonly battersFaced: number;
    readonly started: boolean;
  }[];
}

export interface RosterMan {
  readonly playerId: number;
  readonly name: string;
  readonly bats: BattingHand | null;
  readonly throws: Hand | null;
  /** Best first; `P` for a pitcher. */
  readonly positions: readonly string[];
}

interface OfSeason {
  /** Null for games outside a season. */
  readonly seasonId: number | null;
  readonly season: string | null;
  readonly year: number | null;
  readonly teamId: number;
  readonly team: string;
  readonly abbreviation: string;
}

export interface PlayerStats extends RosterMan {
  readonly leagueId: string;
  readonly league: string;
  readonly teamId: number | null;
  readonly team: string | null;
  readonly color: string | null;
  /** That he was in, of those that count here. */
  readonly games: number;
  readonly cards: readonly { readonly cardId: number; readonly cardset: string }[];
  readonly batting: readonly (OfSeason & BattingTotals)[];
  readonly pitching: readonly (OfSeason & PitchingTotals)[];
  readonly fielding: readonly (OfSeason & FieldingTotals & { readonly position: FieldPosition })[];
}

interface OfGame {
  readonly gameId: string | null;
  /** Who he was in the game's lineup. */
  readonly lineupId: number;
  readonly at: string | null;
  readonly isHome: boolean;
  readonly opponent: string;
  readonly opponentAbbreviation: string;
  readonly runs: number;
  readonly opponentRuns: number;
  readonly won: boolean | null;
}

/** One scope of a player: his splits and his games. */
export interface PlayerSeason {
  readonly battingSplits: readonly Split[];
  readonly pitchingSplits: readonly Split[];
  readonly batting: readonly (OfGame & BattingTotals)[];
  readonly pitching: readonly (OfGame & PitchingTotals)[];
}
