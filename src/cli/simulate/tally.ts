import type { BoxScore } from '@/game/box-score';
import type { GameState } from '@/game/state';
import { SIDES } from '@/game/sides';

/** What is counted a team and game, under the names scorers write. */
export const COLUMNS = [
  'PA',
  'AB',
  'R',
  'H',
  '2B',
  '3B',
  'HR',
  'BB',
  'IBB',
  'SO',
  'HBP',
  'SH',
  'SF',
  'GIDP',
  'SB',
  'CS',
  'E',
  'ROE',
  'LOB',
  'WP',
  'PB',
  'BK',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Sums over games; plain numbers, so that thousands of games cost nothing. */
export interface Tally {
  games: number;
  homeWins: number;
  oneRun: number;
  extraInnings: number;
  readonly sums: Record<Column, number>;
}

export const emptyTally = (): Tally => ({
  games: 0,
  homeWins: 0,
  oneRun: 0,
  extraInnings: 0,
  sums: Object.fromEntries(COLUMNS.map((column) => [column, 0])) as Record<Column, number>,
});

/** Adds one finished game. */
export function addGame(tally: Tally, state: GameState, box: BoxScore): void {
  const { score } = state;
  tally.games++;
  if (state.winner === 'home') tally.homeWins++;
  if (Math.abs(score.away - score.home) === 1) tally.oneRun++;
  if (state.inning > state.rules.innings) tally.extraInnings++;
  const { sums } = tally;
  for (const side of SIDES) {
    const team = box[side];
    sums.R += team.r;
    sums.H += team.h;
    sums.E += team.e;
    sums.LOB += team.lob;
    for (const line of team.batting) {
      sums.PA += line.pa;
      sums.AB += line.ab;
      sums['2B'] += line.double;
      sums['3B'] += line.triple;
      sums.HR += line.hr;
      sums.BB += line.bb;
      sums.IBB += line.ibb;
      sums.SO += line.so;
      sums.HBP += line.hbp;
      sums.SH += line.sh;
      sums.SF += line.sf;
      sums.GIDP += line.gidp;
      sums.SB += line.sb;
      sums.CS += line.cs;
      sums.ROE += line.roe;
    }
    for (const line of team.pitching) {
      sums.WP += line.wp;
      sums.BK += line.bk;
    }
    for (const line of team.fielding) sums.PB += line.pb;
  }
}

export interface Summary {
  readonly perTeamGame: Readonly<Record<Column, number>>;
  readonly rates: { readonly BA: number; readonly OBP: number; readonly SLG: number; readonly BABIP: number };
  readonly share: { readonly homeWin: number; readonly oneRun: number; readonly extraInnings: number };
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
const rate = (part: number, whole: number): number => (whole === 0 ? 0 : rounded(part / whole, 4));

/** Averages, rates and shares of the games added so far. */
export function summarize(tally: Tally): Summary {
  const { sums: s, games } = tally;
  const perTeamGame = Object.fromEntries(
    COLUMNS.map((column) => [column, games === 0 ? 0 : rounded(s[column] / (2 * games), 4)]),
  ) as Record<Column, number>;
  const bases = s.H + s['2B'] + 2 * s['3B'] + 3 * s.HR;
  return {
    perTeamGame,
    rates: {
      BA: rate(s.H, s.AB),
      OBP: rate(s.H + s.BB + s.HBP, s.AB + s.BB + s.HBP + s.SF),
      SLG: rate(bases, s.AB),
      BABIP: rate(s.H - s.HR, s.AB - s.SO - s.HR + s.SF),
    },
    share: {
      homeWin: rate(tally.homeWins, games),
      oneRun: rate(tally.oneRun, games),
      extraInnings: rate(tally.extraInnings, games),
    },
  };
}
