import type { BattingHand, Hand } from './abilities';
import type { FieldPosition, LineupPosition, Position } from './positions';

/** A place on a game's lineup cards: a small whole number given by the core, unique in the game over both teams. */
export type LineupId = number;

/** Names a roster entry within one game: the card's id (PD) or the player's (SBA). */
export type PlayerKey = number;

/** One man a team may use in a game, frozen at the first pitch. */
export interface RosterEntry {
  readonly player: PlayerKey;
  readonly name: string;
  readonly bats: BattingHand;
  readonly throws: Hand;
  /** Positions he is rated at, best first. */
  readonly positions: readonly FieldPosition[];
  /** PD: hash of the card version that this game plays with; SBA: null. */
  readonly cardHash: string | null;
  /** PD: cardset the card belongs to; SBA: null. */
  readonly cardset: number | null;
  /** Who he is, in whichever league: nobody is in a game twice. Absent in logs that did not say. */
  readonly person?: string;
}

/** A man who is or was in the game. */
export interface LineupPlayer {
  readonly lineupId: LineupId;
  readonly player: PlayerKey;
  readonly name: string;
  readonly bats: BattingHand;
  readonly throws: Hand;
  /** Where he plays now, or played last. */
  readonly position: LineupPosition;
  /** Everything he has been in this game, in order; the last is `position`. */
  readonly played: readonly LineupPosition[];
  /** 1–9; null for a pitcher who does not bat. */
  readonly battingOrder: number | null;
  /** False once he was replaced: he cannot come back. */
  readonly active: boolean;
  readonly starter: boolean;
  /** Whom he came in for; null for a starter. */
  readonly replaced: LineupId | null;
  /** 1 for a starter. */
  readonly enteredInning: number;
  /** Number of the last play before he came in; 0 for a starter. */
  readonly enteredAfterPlay: number;
  /** He was hurt and has to be replaced before play goes on. */
  readonly hurt: boolean;
}

/** A lineup card as a manager hands it in, before lineup ids exist. */
export interface LineupSlot {
  readonly player: PlayerKey;
  readonly position: Position;
  readonly battingOrder: number | null;
}
export type LineupCard = readonly LineupSlot[];

/** The starting pitcher of a card. */
export const starterOf = (card: LineupCard): PlayerKey | null =>
  card.find(({ position }) => position === 'P')?.player ?? null;
