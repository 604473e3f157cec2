import type { PlayerKey } from '@/game/lineup';
import type { FieldPosition } from '@/game/positions';

/** Men that each side of an offer may hold. */
export const MOST_MEN_A_SIDE = 15;

/** What becomes of an offer: `open` waits for the other team, `approval` for the league; all others are the end of it. */
export const OFFER_STATUSES = [
  'open',
  'approval',
  'done',
  'declined',
  'withdrawn',
  'countered',
  'refused',
  'void',
  'expired',
] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

/** Whether an offer can still lead to a trade. */
export const isAlive = (status: OfferStatus): boolean => status === 'open' || status === 'approval';

/** A man as he was when he was offered: whoever agrees agrees to this. */
export interface OfferedMan {
  /** His card in PD, himself in SBA. */
  readonly man: PlayerKey;
  readonly name: string;
  readonly positions: readonly FieldPosition[];
  /** PD only: name of the card's set, and the version of the card. */
  readonly cardset: string | null;
  readonly cardHash: string | null;
}
