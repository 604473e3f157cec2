import type { MarkKey } from '@/cards/card-marks';
import type { Abilities } from '@/game/abilities';
import type { PlayerKey } from '@/game/lineup';
import type { FieldPosition } from '@/game/positions';

/** A cardset that a game allows. */
export interface GameCardset {
  readonly cardset: number;
  readonly name: string;
  /** 1 for the primary one; a card of a later set may play only where its man has none in an earlier set of the pool. */
  readonly priority: number;
}

export const REFUSALS = ['cardset', 'backup', 'injured', 'minors', 'same-card', 'same-person', 'unrated'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Whether a team may bring a man to this game, as one sentence where it may not or where he is a backup. */
export type Standing =
  | { readonly type: 'legal' }
  | { readonly type: 'backup'; readonly why: string }
  /** `conflict` names the man or card that is in the way. */
  | { readonly type: 'refused'; readonly refusal: Refusal; readonly why: string; readonly conflict: string | null };

/** A man whom a team could bring to a game: by one of his cards in PD, himself in SBA. */
export interface PoolMan {
  /** What a roster lists: the card's id in PD, the player's in SBA. */
  readonly player: PlayerKey;
  readonly name: string;
  /** Who he is, in whichever league. */
  readonly person: string;
  readonly imageUrl: string | null;
  /** Positions he is rated at, best first. */
  readonly positions: readonly FieldPosition[];
  readonly abilities: Abilities;
  /** PD only: the card's set, its place in the game's ladder (null: not in it), and its rarity. */
  readonly cardset: { readonly id: number; readonly name: string; readonly priority: number | null } | null;
  readonly rarity: string | null;
  /** PD only: names the version of the card. */
  readonly cardHash: string | null;
  /** Numbers to sort and compare by; empty in SBA, where the card is paper. */
  readonly marks: Readonly<Partial<Record<MarkKey, number>>>;
  /** He belongs to no team: anyone may bring him. Absent: he is the team's own. */
  readonly isFree?: boolean;
  /** SBA only: the day he is back, `YYYY-MM-DD`. */
  readonly injuredUntil: string | null;
  /** Apart from who is on the roster by now. */
  readonly standing: Standing;
}

export const ROSTER_RULES = ['size', 'catcher', 'pitchers', 'positions', 'cardsets', 'persons', 'fit'] as const;
export type RosterRule = (typeof ROSTER_RULES)[number];

/** One rule of the legality strip. */
export interface RosterCheck {
  readonly rule: RosterRule;
  readonly ok: boolean;
  /** A rule that is only advice does not keep a roster from playing. */
  readonly isAdvice: boolean;
  /** "24 of 26", "no catcher", … */
  readonly text: string;
  /** What would mend it; null when nothing is wrong. */
  readonly mend: string | null;
  /** Who breaks it. */
  readonly offenders: readonly PlayerKey[];
}
