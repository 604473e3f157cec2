import type { Abilities } from '@/game/abilities';
import type { PlayerCard } from '@/cards/player-card';
import type { Place } from './problem';

/** `undefined` everywhere: the files do not say, what is there stays. */

/** A player's card. */
export interface CardItem {
  readonly at: Place;
  readonly card: PlayerCard;
  /** Id of the team that holds it; null for nobody. */
  readonly teamId: number | null | undefined;
  readonly rarity: string | undefined;
  readonly imageUrl: string | undefined;
}

/** A man of the league of paper cards. */
export interface PlayerItem {
  readonly at: Place;
  /** As its source names him. */
  readonly id: string | undefined;
  readonly name: string;
  readonly teamId: number | null | undefined;
  readonly abilities: Pick<Abilities, 'bats' | 'throws' | 'fielding'> & {
    readonly [K in keyof Abilities]?: Abilities[K] | undefined;
  };
  /** What is said of his pitching. */
  readonly pitching: { readonly [K in keyof NonNullable<Abilities['pitching']>]?: number | undefined };
  readonly imageUrl: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly injuredUntil: string | undefined;
  readonly minorLeague: boolean | undefined;
  readonly person: string | undefined;
}

export interface TeamItem {
  readonly at: Place;
  readonly name: string;
  readonly abbreviation: string;
  readonly color: string | undefined;
  readonly park: {
    readonly name: string | undefined;
    readonly homeRunL: number | undefined;
    readonly homeRunR: number | undefined;
    readonly single: number | undefined;
  };
}

export interface ScheduleItem {
  readonly at: Place;
  readonly number: number | undefined;
  readonly day: number | undefined;
  /** `YYYY-MM-DD` in the zone of the schedule. */
  readonly date: string;
  /** When it has to be over, UTC, ISO 8601. */
  readonly deadline: string;
  readonly awayTeamId: number;
  readonly homeTeamId: number;
}

/** What files hold once they are read without a fault. */
export type ImportItems =
  | { readonly kind: 'cards'; readonly items: readonly CardItem[] }
  | { readonly kind: 'players'; readonly items: readonly PlayerItem[] }
  | { readonly kind: 'teams'; readonly items: readonly TeamItem[] }
  | { readonly kind: 'schedule'; readonly items: readonly ScheduleItem[] };
