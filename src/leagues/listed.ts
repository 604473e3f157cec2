import type { CardMarks } from '@/cards/card-marks';
import type { BattingHand, Hand } from '@/game/abilities';
import type { CardPlayer, PaperPlayer } from './player';

/** The team that has a card or a player. */
export interface HolderTeam {
  readonly teamId: number;
  readonly name: string;
  readonly abbreviation: string;
  /** Six-digit hex, `#rrggbb`. */
  readonly color: string;
}

/** A card as lists show it: its marks stand for its ratings. `positions` has `P` first for a pitcher. */
export interface ListedCard extends Omit<CardPlayer, 'abilities' | 'ratings'> {
  /** Whose card it is. */
  readonly manId: number;
  readonly cardsetName: string;
  readonly bats: BattingHand;
  readonly throws: Hand;
  readonly pitches: boolean;
  readonly marks: CardMarks;
  /** Null where no team has it. */
  readonly team: HolderTeam | null;
}

/** A player of a league of paper cards as lists show him. */
export interface ListedPlayer extends PaperPlayer {
  readonly team: HolderTeam | null;
}
