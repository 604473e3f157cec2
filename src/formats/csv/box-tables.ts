import type { BattingLine, FieldingLine, PitchingLine } from '@/game/box-score';
import type { LineupId, LineupPlayer } from '@/game/lineup';
import type { Side } from '@/game/play';
import { findLineupPlayer } from '@/game/queries';
import type { Scorecard } from '@/game/scorecard';
import { SIDES } from '@/game/sides';
import { tableOf, type Column, type Table } from './table';

/** The three tables of a box score, visitors first. */
export interface BoxTables {
  readonly batting: Table;
  readonly pitching: Table;
  readonly fielding: Table;
}

interface Row<Line> {
  readonly team: string;
  readonly man: LineupPlayer | null;
  readonly line: Line;
}

/** A box score as tables: one row a man, in fielding one a man and position. */
export function boxTables(card: Scorecard): BoxTables {
  const rowsOf = <Line extends { readonly lineupId: LineupId }>(lines: (side: Side) => readonly Line[]): Row<Line>[] =>
    SIDES.flatMap((side) =>
      lines(side).map((line) => ({
        team: card.state[side].abbreviation,
        man: findLineupPlayer(card.state, line.lineupId),
        line,
      })),
    );
  const order = ({ man }: Row<BattingLine>): number => man?.battingOrder ?? 10;
  return {
    batting: tableOf(
      BATTING,
      SIDES.flatMap((side) =>
        rowsOf((one) => (one === side ? card.box[side].batting : [])).toSorted((a, b) => order(a) - order(b)),
      ),
    ),
    pitching: tableOf(
      PITCHING,
      rowsOf((side) => card.box[side].pitching),
    ),
    fielding: tableOf(
      FIELDING,
      rowsOf((side) => card.box[side].fielding),
    ),
  };
}

/** Outs as innings, the way they are written: 19 are 6.1. */
const innings = (outs: number): string => `${Math.floor(outs / 3)}.${outs % 3}`;

const team = { name: 'team', of: ({ team: code }: { readonly team: string }) => code };
const player = { name: 'player', of: ({ man }: { readonly man: LineupPlayer | null }) => man?.name ?? null };

/** Counts whose columns are named as the lines name them. */
const counts = <Line>(...names: readonly (readonly [name: string, key: keyof Line])[]): Column<Row<Line>>[] =>
  names.map(([name, key]) => ({ name, of: ({ line }) => Number(line[key]) }));

const BATTING: readonly Column<Row<BattingLine>>[] = [
  team,
  player,
  { name: 'order', of: ({ man }) => man?.battingOrder ?? null },
  { name: 'positions', of: ({ man }) => man?.played.join('-') ?? null },
  ...counts<BattingLine>(
    ['PA', 'pa'],
    ['AB', 'ab'],
    ['R', 'r'],
    ['H', 'h'],
    ['2B', 'double'],
    ['3B', 'triple'],
    ['HR', 'hr'],
    ['RBI', 'rbi'],
    ['BB', 'bb'],
    ['IBB', 'ibb'],
    ['SO', 'so'],
    ['HBP', 'hbp'],
    ['SH', 'sh'],
    ['SF', 'sf'],
    ['CI', 'ci'],
    ['GIDP', 'gidp'],
    ['SB', 'sb'],
    ['CS', 'cs'],
    ['PO', 'po'],
    ['ROE', 'roe'],
  ),
];

const PITCHING: readonly Column<Row<PitchingLine>>[] = [
  team,
  player,
  { name: 'decision', of: ({ line }) => (line.decision === 'win' ? 'W' : line.decision === 'loss' ? 'L' : null) },
  { name: 'save', of: ({ line }) => (line.save ? 'SV' : line.hold ? 'HLD' : line.blownSave ? 'BS' : null) },
  { name: 'IP', of: ({ line }) => innings(line.outs) },
  ...counts<PitchingLine>(
    ['outs', 'outs'],
    ['BF', 'battersFaced'],
    ['AB', 'ab'],
    ['H', 'h'],
    ['2B', 'double'],
    ['3B', 'triple'],
    ['HR', 'hr'],
    ['R', 'r'],
    ['ER', 'er'],
    ['BB', 'bb'],
    ['IBB', 'ibb'],
    ['SO', 'so'],
    ['HBP', 'hbp'],
    ['SH', 'sh'],
    ['SF', 'sf'],
    ['CI', 'ci'],
    ['GIDP', 'gidp'],
    ['WP', 'wp'],
    ['BK', 'bk'],
    ['PO', 'po'],
    ['IR', 'inherited'],
    ['IRS', 'inheritedScored'],
  ),
];

const FIELDING: readonly Column<Row<FieldingLine>>[] = [
  team,
  player,
  { name: 'position', of: ({ line }) => line.position },
  ...counts<FieldingLine>(
    ['outs', 'outs'],
    ['PO', 'po'],
    ['A', 'a'],
    ['E', 'e'],
    ['DP', 'dp'],
    ['TP', 'tp'],
    ['PB', 'pb'],
    ['SB', 'sb'],
    ['CS', 'cs'],
  ),
];
