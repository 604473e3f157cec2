import type { BattingHand, Hand } from '@/game/abilities';
import type { FieldPosition } from '@/game/positions';

/** What a card is made from: plate appearances and what came of them. `pa` and `bb` include intentional walks. */
export interface Line {
  readonly pa: number;
  readonly ab: number;
  readonly h: number;
  readonly double: number;
  readonly triple: number;
  readonly hr: number;
  readonly bb: number;
  readonly so: number;
  readonly hbp: number;
}

/** A batter's season, all stints together. */
export interface BattingSeason extends Line {
  readonly r: number;
  readonly ibb: number;
  readonly sb: number;
  readonly cs: number;
  readonly sh: number;
  readonly sf: number;
  readonly gidp: number;
}

/** A pitcher's season, all stints together. Extra-base hits are shares of his hits where the file has none. */
export interface PitchingSeason extends Line {
  readonly extraBasesKnown: boolean;
  readonly g: number;
  readonly gs: number;
  readonly sv: number;
  readonly outs: number;
  readonly ibb: number;
  readonly wp: number;
  readonly bk: number;
}

/** A fielder's season at one position. */
export interface FieldingSeason {
  readonly outs: number;
  readonly po: number;
  readonly a: number;
  readonly e: number;
  readonly pb: number;
  readonly sb: number;
  readonly cs: number;
}

/** Lines against each hand: of the pitchers a batter faced, or of the batters a pitcher faced. */
export type Splits = Readonly<Partial<Record<Hand, Line>>>;

export interface PlayerSeason {
  readonly playerId: string;
  readonly retroId: string;
  readonly name: string;
  readonly bats: BattingHand;
  readonly throws: Hand;
  /** Null for a man who never came to the plate. */
  readonly batting: BattingSeason | null;
  /** Null for a man who never pitched. */
  readonly pitching: PitchingSeason | null;
  readonly fielding: Readonly<Partial<Record<FieldPosition, FieldingSeason>>>;
  readonly battingSplits: Splits | null;
  readonly pitchingSplits: Splits | null;
}

/** He is on a roster for his arm: a position player's inning in a lost game makes no pitching card. */
export const isPitcher = ({ pitching, batting }: Pick<PlayerSeason, 'pitching' | 'batting'>): boolean =>
  pitching !== null && pitching.pa > 0 && (pitching.outs >= 60 || pitching.pa > (batting?.pa ?? 0));
