import type { CardMarks } from '@/cards/card-marks';
import type { Abilities } from '@/game/abilities';
import type { FieldPosition } from '@/game/positions';
import type { LeagueId } from '@/game/state';
import type { HolderTeam } from '@/leagues/listed';
import type { RosterLimits } from '@/leagues/trades/check-trade';
import type { OfferedMan, OfferStatus } from '@/leagues/trades/trade-offer';
import type { TradeRules } from '@/leagues/trades/trade-rules';

/** Shapes of trades between managers, as they cross the wire. Times are UTC, ISO 8601. */

/** What the caller may do about an offer. */
export type OfferAct = 'accept' | 'decline' | 'counter' | 'withdraw' | 'decide';

export interface TradeOffer {
  readonly id: number;
  readonly leagueId: LeagueId;
  readonly from: HolderTeam;
  readonly to: HolderTeam;
  /** Men of `from`, and men of `to`. */
  readonly gives: readonly OfferedMan[];
  readonly gets: readonly OfferedMan[];
  readonly note: string;
  readonly status: OfferStatus;
  /** Why it came to its end. */
  readonly reason: string;
  /** What keeps it from being carried out as things are; null for nothing. */
  readonly obstacle: string | null;
  /** The offer that it answers. */
  readonly counterOf: number | null;
  /** Names of people; null for who is no more. */
  readonly offeredBy: string | null;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly may: readonly OfferAct[];
}

export interface OffersPage {
  readonly leagueId: LeagueId;
  readonly team: HolderTeam;
  /** The caller may offer men of this team. */
  readonly mayOffer: boolean;
  readonly rules: TradeRules;
  /** All that wait for somebody, the latest first. */
  readonly waiting: readonly TradeOffer[];
  /** Those that are over, the latest first. */
  readonly over: readonly TradeOffer[];
  /** Ask for older ones that are over with `before` = this; null at the end. */
  readonly next: number | null;
}

/** A man of a team as whoever trades looks at him. */
export interface TradeMan {
  readonly man: number;
  readonly name: string;
  /** Best first. */
  readonly positions: readonly FieldPosition[];
  readonly abilities: Abilities;
  /** Empty on paper cards. */
  readonly marks: CardMarks;
  readonly cardset: string | null;
  readonly rarity: string | null;
  /** When this version of his card came out; null on paper. */
  readonly issuedAt: string | null;
  readonly injuredUntil: string | null;
  readonly minorLeague: boolean;
  /** The league's own service says whose he is: he cannot be offered here. */
  readonly fromService: boolean;
}

export interface TradeTeam {
  readonly leagueId: LeagueId;
  readonly team: HolderTeam;
  readonly men: readonly TradeMan[];
  readonly limits: RosterLimits;
  readonly rules: TradeRules;
  /** Nobody manages it: there is nobody to answer. */
  readonly isOpen: boolean;
}

/** Offers that wait for the caller. */
export interface WaitingOffers {
  readonly teams: readonly { readonly teamId: number; readonly name: string; readonly offers: number }[];
}
