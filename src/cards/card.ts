import type { Abilities } from '@/game/abilities';
import type { PrintedCard } from './printed-card';
import { printCard } from './print-card';
import { LAYOUT_VERSION } from './print-side';
import type { CardRatings } from './ratings';

/** One player's card as a league issues it. Immutable: a change makes another card with another hash. */
export interface Card {
  readonly name: string;
  readonly abilities: Abilities;
  readonly ratings: CardRatings;
  readonly printed: PrintedCard;
  /** Version of the algorithm that laid out `printed`. */
  readonly layout: number;
}

/** A new card, printed. `ratings` keep the 108 rule (`checkRatings`). */
export const makeCard = (name: string, abilities: Abilities, ratings: CardRatings): Card => ({
  name,
  abilities,
  ratings,
  printed: printCard(ratings),
  layout: LAYOUT_VERSION,
});
