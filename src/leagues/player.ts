import type { CardRatings } from '@/cards/ratings';
import type { Abilities } from '@/game/abilities';
import type { PlayerKey } from '@/game/lineup';
import type { FieldPosition } from '@/game/positions';

/** What every league says of a man whom a team may bring. */
interface AnyPlayer {
  /** What a roster lists: the card's id in PD, the player's in SBA. */
  readonly playerId: PlayerKey;
  readonly name: string;
  /** Who he is, in whichever league. */
  readonly personKey: string;
  /** His picture, on a host that pages may show pictures of. */
  readonly imageUrl: string | null;
  /** Best first. */
  readonly positions: readonly FieldPosition[];
  readonly abilities: Abilities;
}

/** A man of a league of paper cards. */
export interface PaperPlayer extends AnyPlayer {
  readonly league: 'sba';
  /** The day he is back, `YYYY-MM-DD`; null when he is well. */
  readonly injuredUntil: string | null;
  readonly minorLeague: boolean;
}

/** A man as one of his cards has him. */
export interface CardPlayer extends AnyPlayer {
  readonly league: 'pd';
  readonly cardset: number;
  readonly rarity: string | null;
  /** Names this version of the card. */
  readonly cardHash: string;
  readonly ratings: CardRatings;
}

export type LeaguePlayer = PaperPlayer | CardPlayer;
