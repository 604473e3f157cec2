import type { LineupId } from './lineup';
import type { Side } from './play';

export interface BattingLine {
  readonly lineupId: LineupId;
  pa: number;
  ab: number;
  r: number;
  h: number;
  double: number;
  triple: number;
  hr: number;
  rbi: number;
  bb: number;
  ibb: number;
  so: number;
  hbp: number;
  sh: number;
  sf: number;
  ci: number;
  gidp: number;
  sb: number;
  cs: number;
  roe: number;
}

export interface PitchingLine {
  readonly lineupId: LineupId;
  /** Outs recorded while he pitched: innings pitched × 3. */
  outs: number;
  battersFaced: number;
  h: number;
  r: number;
  hr: number;
  bb: number;
  ibb: number;
  so: number;
  hbp: number;
  wp: number;
  bk: number;
}

export interface FieldingLine {
  readonly lineupId: LineupId;
  po: number;
  a: number;
  e: number;
  dp: number;
  pb: number;
}

export interface TeamBox {
  batting: BattingLine[];
  /** In order of appearance. */
  pitching: PitchingLine[];
  fielding: FieldingLine[];
  /** Who stands at each position now, by the scorer's number less one; empty before the first pitch. */
  fielders: LineupId[];
  r: number;
  h: number;
  e: number;
  lob: number;
  /** Runners placed on second by the extra-inning rule: they count in the proof. */
  placed: number;
}

/** Everything a box score prints, kept up play by play. */
export type BoxScore = Record<Side, TeamBox>;
