import type { Card } from './card';
import { contentHash } from './content-hash';

/** SHA-256 of the card's canonical form, hex: names one immutable version of a card. */
export const cardHash = (card: Card): string => contentHash(card);
