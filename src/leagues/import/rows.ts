import type { Abilities } from '@/game/abilities';
import type { GameRules } from '@/game/rules';
import type { NamedPark } from '../team';

/** Rows of the league's tables as imports read and write them; times are ISO 8601 text. */

interface FromService {
  readonly fromService: boolean;
  readonly removedAt: string | null;
}

export interface TeamRow extends FromService {
  readonly id: number;
  readonly externalId: string | null;
  readonly leagueId: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly color: string;
  readonly park: NamedPark;
}

export interface CardsetRow extends FromService {
  readonly id: number;
  readonly externalId: string | null;
  readonly leagueId: string;
  readonly name: string;
}

export interface PlayerRow extends FromService {
  readonly id: number;
  readonly externalId: string | null;
  readonly leagueId: string;
  readonly teamId: number | null;
  readonly personKey: string;
  readonly name: string;
  readonly imageUrl: string | null;
  readonly abilities: Abilities | null;
  readonly injuredUntil: string | null;
  readonly minorLeague: boolean;
}

export interface CardRow extends FromService {
  readonly id: number;
  readonly externalId: string | null;
  readonly playerId: number;
  readonly cardsetId: number;
  readonly teamId: number | null;
  readonly imageUrl: string | null;
  readonly rarity: string | null;
  readonly hash: string;
}

export interface SeasonRow {
  readonly id: number;
  readonly leagueId: string;
  readonly name: string;
  readonly year: number;
  readonly rules: GameRules;
  readonly status: 'planned' | 'active' | 'completed';
  readonly simulation: unknown;
  /** IANA name of the zone that its days are counted in. */
  readonly timeZone: string;
}

export interface SeasonGameRow {
  readonly id: number;
  readonly seasonId: number;
  readonly number: number;
  readonly day: number;
  readonly deadline: string;
  readonly awayTeamId: number;
  readonly homeTeamId: number;
  readonly gameId: string | null;
}

/** Ids for rows that are added; a dry run is given ones that are used up by nobody. */
export interface NewIds {
  readonly next: (table: 'teams' | 'cardsets' | 'players' | 'cards' | 'seasons' | 'seasonGames') => number;
}
