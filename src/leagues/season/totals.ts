/** What a man or a team did at bat in some games. */
export interface BattingTotals {
  readonly g: number;
  readonly pa: number;
  readonly ab: number;
  readonly r: number;
  readonly h: number;
  readonly double: number;
  readonly triple: number;
  readonly hr: number;
  readonly rbi: number;
  readonly bb: number;
  readonly ibb: number;
  readonly so: number;
  readonly hbp: number;
  readonly sh: number;
  readonly sf: number;
  readonly gidp: number;
  readonly sb: number;
  readonly cs: number;
  /** Win probability and runs added. */
  readonly wpa: number;
  readonly re24: number;
}

/** What a man or a team did on the mound in some games. */
export interface PitchingTotals {
  readonly g: number;
  readonly gs: number;
  readonly gf: number;
  readonly cg: number;
  /** Complete games without a run. */
  readonly sho: number;
  readonly w: number;
  readonly l: number;
  readonly sv: number;
  readonly hld: number;
  readonly bs: number;
  /** Innings pitched × 3. */
  readonly outs: number;
  readonly battersFaced: number;
  readonly ab: number;
  readonly h: number;
  readonly double: number;
  readonly triple: number;
  readonly hr: number;
  readonly r: number;
  readonly er: number;
  readonly bb: number;
  readonly ibb: number;
  readonly so: number;
  readonly hbp: number;
  readonly sf: number;
  readonly wp: number;
  readonly bk: number;
  readonly inherited: number;
  readonly inheritedScored: number;
  readonly wpa: number;
  readonly re24: number;
}

/** What a man or a team did in the field in some games. */
export interface FieldingTotals {
  readonly g: number;
  /** Innings in the field × 3. */
  readonly outs: number;
  readonly po: number;
  readonly a: number;
  readonly e: number;
  readonly dp: number;
  readonly pb: number;
  /** Steals against a catcher, and men he caught. */
  readonly sb: number;
  readonly cs: number;
}
