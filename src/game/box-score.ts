import type { LineupId } from './lineup';
import type { Play, Side } from './play';
import type { FieldPosition } from './positions';

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
  /** Reached by interference or obstruction. */
  ci: number;
  gidp: number;
  sb: number;
  /** Caught stealing, picked off while going on included. */
  cs: number;
  /** Reached on an error. */
  roe: number;
  /** Picked off, whether it counts as caught stealing or not. */
  po: number;
}

/** How the game stood when a pitcher came in: what save, hold and blown save are judged by. */
export interface PitcherEntry {
  readonly inning: number;
  readonly outs: number;
  /** His team's runs less the other's. */
  readonly lead: number;
  /** Men on base. */
  readonly runners: number;
}

export interface PitchingLine {
  readonly lineupId: LineupId;
  readonly entry: PitcherEntry;
  /** Outs recorded while he pitched: innings pitched × 3. */
  outs: number;
  battersFaced: number;
  ab: number;
  h: number;
  double: number;
  triple: number;
  hr: number;
  /** Runs charged to him. */
  r: number;
  /** Earned runs, up to date after each play; those of the half-inning that is played may still change. */
  er: number;
  /** Earned runs that scored while he pitched, whoever is charged with them. */
  erOnMound: number;
  bb: number;
  ibb: number;
  so: number;
  hbp: number;
  sh: number;
  sf: number;
  ci: number;
  gidp: number;
  wp: number;
  bk: number;
  /** Men he picked off. */
  po: number;
  /** Men on base when he came in, and how many of them scored. */
  inherited: number;
  inheritedScored: number;
  /** After the game: who won, lost and saved it; and what is known of leads kept and lost. */
  decision: 'win' | 'loss' | null;
  save: boolean;
  hold: boolean;
  blownSave: boolean;
}

/** What a man did at one position; a man who moved has a line for each. */
export interface FieldingLine {
  readonly lineupId: LineupId;
  readonly position: FieldPosition;
  /** Outs his team recorded while he stood there. */
  outs: number;
  po: number;
  a: number;
  e: number;
  dp: number;
  tp: number;
  pb: number;
  /** Catcher: steals against him, and men caught. */
  sb: number;
  cs: number;
}

export interface TeamBox {
  batting: BattingLine[];
  /** In order of appearance. */
  pitching: PitchingLine[];
  fielding: FieldingLine[];
  /** Who stands at each position now, by the scorer's number less one; empty before the first pitch. */
  fielders: LineupId[];
  /** Where the line of each of them is in `fielding`. */
  places: number[];
  r: number;
  h: number;
  e: number;
  lob: number;
  /** Earned runs off the team's pitchers by the team's own reconstruction (9.16(i)): may be fewer than theirs. */
  er: number;
  /** Runners placed on second by the extra-inning rule: they count in the proof. */
  placed: number;
}

/** Who stands to win and to lose while the game is on; null while it is tied. */
export interface PitchersOfRecord {
  win: LineupId | null;
  loss: LineupId | null;
}

/** Everything a box score prints, kept up play by play. */
export interface BoxScore extends Record<Side, TeamBox> {
  record: PitchersOfRecord;
  /** The half-inning that is played: what its earned runs are worked out from. */
  half: Play[];
}
