import type { Card } from '@/cards/card';

/** A printed card under the id that its source gives the player. */
export interface AppliedCard {
  readonly playerId: string;
  readonly card: Card;
}

/** Writes cards to the store, all or none; resolves to a sentence that says where they are. */
export type ApplyCards = (cards: readonly AppliedCard[]) => Promise<string>;
