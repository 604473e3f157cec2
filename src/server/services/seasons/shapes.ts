import type { PlannedGame } from '@/leagues/season/plan-schedule';
import type { GameRules } from '@/game/rules';
import type { Side } from '@/game/play';
import type { TeamRole } from '@/server/db/schema/people';
import type { SeasonInfo } from '../stats/shapes';

/** What the pages of seasons that people make are sent (docs/protocol.md). Times are UTC, ISO 8601. */

/** A season as its commissioners set it. */
export interface SeasonSetup extends Omit<SeasonInfo, 'league'> {
  readonly rules: GameRules;
  /** IANA name of the zone its deadlines are counted in. */
  readonly timeZone: string;
  /** The computer plays for teams that nobody manages; otherwise anyone may. */
  readonly computerForOpen: boolean;
  readonly teams: readonly { readonly teamId: number; readonly division: string | null }[];
  /** Cardsets its games allow, the first looked at first; empty: those of the cards that teams bring. */
  readonly cardsetIds: readonly number[];
  /** Games of the schedule, and those that were begun. */
  readonly games: number;
  readonly begun: number;
  /** The caller runs its league. */
  readonly mayEdit: boolean;
}

/** A schedule before it is written. */
export interface SchedulePreview {
  readonly games: readonly PlannedGame[];
  readonly rounds: number;
  readonly days: number;
  readonly lastDeadline: string;
  /** Games that are there already and would go. */
  readonly replaces: number;
}

export interface AgendaTeam {
  readonly teamId: number;
  readonly name: string;
  readonly abbreviation: string;
  /** Six-digit hex, `#rrggbb`. */
  readonly color: string;
}

/** A game of a season that the caller's team has to play. */
export interface NextGame {
  readonly seasonGameId: number;
  readonly seasonId: number;
  readonly season: string;
  readonly leagueId: string;
  readonly number: number;
  readonly day: number;
  readonly deadline: string;
  readonly away: AgendaTeam;
  readonly home: AgendaTeam;
  readonly mine: readonly Side[];
  /** Who manages the other team, and the zone he was last in where that is known; nobody: an open team. */
  readonly others: readonly { readonly name: string; readonly timeZone: string | null }[];
  /** Null while nobody has begun it. */
  readonly gameId: string | null;
}

/** The caller's teams and what they have to play, the most urgent first. */
export interface Agenda {
  readonly teams: readonly (AgendaTeam & { readonly leagueId: string; readonly role: TeamRole })[];
  readonly games: readonly NextGame[];
}

export interface PlayedSlot {
  readonly gameId: string;
  /** False when it was there already. */
  readonly isNew: boolean;
}
