import type { BattingLine, FieldingLine, PitcherEntry, PitchingLine, TeamBox } from './box-score';
import type { LineupId } from './lineup';
import type { FieldPosition } from './positions';

export const newBatting = (lineupId: LineupId): BattingLine => ({
  lineupId,
  pa: 0,
  ab: 0,
  r: 0,
  h: 0,
  double: 0,
  triple: 0,
  hr: 0,
  rbi: 0,
  bb: 0,
  ibb: 0,
  so: 0,
  hbp: 0,
  sh: 0,
  sf: 0,
  ci: 0,
  gidp: 0,
  sb: 0,
  cs: 0,
  roe: 0,
  po: 0,
});

/** How a game stands for the man who starts it. */
const AT_THE_START: PitcherEntry = { inning: 1, outs: 0, lead: 0, runners: 0 };

export const newPitching = (lineupId: LineupId, entry: PitcherEntry = AT_THE_START): PitchingLine => ({
  lineupId,
  entry,
  outs: 0,
  battersFaced: 0,
  ab: 0,
  h: 0,
  double: 0,
  triple: 0,
  hr: 0,
  r: 0,
  er: 0,
  erOnMound: 0,
  bb: 0,
  ibb: 0,
  so: 0,
  hbp: 0,
  sh: 0,
  sf: 0,
  ci: 0,
  gidp: 0,
  wp: 0,
  bk: 0,
  po: 0,
  inherited: 0,
  inheritedScored: 0,
  decision: null,
  save: false,
  hold: false,
  blownSave: false,
});

export const newFielding = (lineupId: LineupId, position: FieldPosition): FieldingLine => ({
  lineupId,
  position,
  outs: 0,
  po: 0,
  a: 0,
  e: 0,
  dp: 0,
  tp: 0,
  pb: 0,
  sb: 0,
  cs: 0,
});

/** The man's line, added at the end when he has none yet. */
export function battingLine(team: TeamBox, id: LineupId): BattingLine {
  const lines = team.batting;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as BattingLine;
    if (line.lineupId === id) return line;
  }
  const line = newBatting(id);
  lines.push(line);
  return line;
}

export function pitchingLine(team: TeamBox, id: LineupId): PitchingLine {
  const lines = team.pitching;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as PitchingLine;
    if (line.lineupId === id) return line;
  }
  const line = newPitching(id);
  lines.push(line);
  return line;
}

/** The man's line at a position. */
export function fieldingLine(team: TeamBox, id: LineupId, position: FieldPosition): FieldingLine {
  const lines = team.fielding;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as FieldingLine;
    if (line.lineupId === id && line.position === position) return line;
  }
  const line = newFielding(id, position);
  lines.push(line);
  return line;
}
