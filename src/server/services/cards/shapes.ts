import type { Card } from '@/cards/card';
import type { ListedCard } from '@/leagues/listed';

export interface CardPage {
  readonly cards: readonly ListedCard[];
  /** Of all pages. */
  readonly total: number;
}

/** A card with everything that is printed on it. */
export interface ShownCard extends ListedCard {
  readonly card: Card;
}

export interface CardVersion {
  /** Counts the issues of all cards: a card may have a version twice. */
  readonly issue: number;
  readonly hash: string;
  readonly issuedAt: string;
  /** It holds now. */
  readonly isCurrent: boolean;
}

export interface CardDetail extends ShownCard {
  /** Its league issues it no more; games that were played with it keep it. */
  readonly isGone: boolean;
  /** The latest first. */
  readonly versions: readonly CardVersion[];
  /** The person's other cards, the latest first. */
  readonly others: readonly ListedCard[];
}

export interface CardsetCount {
  readonly cardsetId: number;
  readonly name: string;
  readonly cards: number;
  readonly rarities: readonly string[];
}
