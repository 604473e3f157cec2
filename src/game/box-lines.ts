import type { BattingLine, FieldingLine, PitchingLine, TeamBox } from './box-score';
import type { LineupId } from './lineup';

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
});

export const newPitching = (lineupId: LineupId): PitchingLine => ({
  lineupId,
  outs: 0,
  battersFaced: 0,
  h: 0,
  r: 0,
  hr: 0,
  bb: 0,
  ibb: 0,
  so: 0,
  hbp: 0,
  wp: 0,
  bk: 0,
});

export const newFielding = (lineupId: LineupId): FieldingLine => ({ lineupId, po: 0, a: 0, e: 0, dp: 0, pb: 0 });

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

export function fieldingLine(team: TeamBox, id: LineupId): FieldingLine {
  const lines = team.fielding;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as FieldingLine;
    if (line.lineupId === id) return line;
  }
  const line = newFielding(id);
  lines.push(line);
  return line;
}
