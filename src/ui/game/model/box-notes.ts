import type { BattingLine, BoxScore, FieldingLine, PitchingLine } from '@/game/box-score';
import type { Side } from '@/game/play';
import type { GameState } from '@/game/state';
import { shortNameOf } from './names';

export interface BoxNote {
  readonly label: string;
  readonly title: string;
  readonly text: string;
}

/** "Quintero 2, Voss": who did it, with the count when it is more than one. */
function tally<Line extends { readonly lineupId: number }>(
  state: GameState,
  lines: readonly Line[],
  count: (line: Line) => number,
): string {
  return lines
    .filter((line) => count(line) > 0)
    .map((line) => `${shortNameOf(state, line.lineupId)}${count(line) > 1 ? ` ${count(line)}` : ''}`)
    .join(', ');
}

/** The lines under a team's box score; what did not happen is left out, except the men left on base. */
export function boxNotes(state: GameState, box: BoxScore, side: Side): readonly BoxNote[] {
  const { batting, fielding, pitching, lob } = box[side];
  const bat = (label: string, title: string, count: (line: BattingLine) => number): BoxNote => ({
    label,
    title,
    text: tally(state, batting, count),
  });
  const glove = (label: string, title: string, count: (line: FieldingLine) => number): BoxNote => ({
    label,
    title,
    text: tally(state, fielding, count),
  });
  const arm = (label: string, title: string, count: (line: PitchingLine) => number): BoxNote => ({
    label,
    title,
    text: tally(state, pitching, count),
  });
  return [
    bat('2B', 'Doubles', (line) => line.double),
    bat('3B', 'Triples', (line) => line.triple),
    bat('HR', 'Home runs', (line) => line.hr),
    bat('SB', 'Stolen bases', (line) => line.sb),
    bat('CS', 'Caught stealing', (line) => line.cs),
    bat('SH', 'Sacrifice hits', (line) => line.sh),
    bat('SF', 'Sacrifice flies', (line) => line.sf),
    bat('HBP', 'Hit by pitch', (line) => line.hbp),
    bat('GIDP', 'Grounded into double play', (line) => line.gidp),
    bat('PO', 'Picked off', (line) => line.po),
    glove('E', 'Errors', (line) => line.e),
    glove('DP', 'Double plays', (line) => line.dp),
    glove('PB', 'Passed balls', (line) => line.pb),
    arm('WP', 'Wild pitches', (line) => line.wp),
    arm('BK', 'Balks', (line) => line.bk),
    {
      label: 'IR',
      title: 'Inherited runners, and how many of them scored',
      text: pitching
        .filter((line) => line.inherited > 0)
        .map((line) => `${shortNameOf(state, line.lineupId)} ${line.inherited}–${line.inheritedScored}`)
        .join(', '),
    },
    { label: 'LOB', title: 'Left on base', text: String(lob) },
  ].filter((note) => note.text !== '');
}
