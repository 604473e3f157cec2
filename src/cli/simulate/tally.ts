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

type Sums = Record<Column, number>;

/** What rates are made of: how often, of how many. */
const RATES = {
  BA: (s: Sums) => [s.H, s.AB],
  OBP: (s: Sums) => [s.H + s.BB + s.HBP, s.AB + s.BB + s.HBP + s.SF],
  SLG: (s: Sums) => [s.H + s['2B'] + 2 * s['3B'] + 3 * s.HR, s.AB],
  BABIP: (s: Sums) => [s.H - s.HR, s.AB - s.SO - s.HR + s.SF],
} as const satisfies Readonly<Record<string, (sums: Sums) => readonly [times: number, of: number]>>;
export type Rate = keyof typeof RATES;
export const RATE_NAMES = Object.keys(RATES) as readonly Rate[];

/** Sums of squares and products over games, from which a figure's error follows. */
interface Spread {
  readonly squares: Sums;
  readonly rates: Readonly<Record<Rate, { times: number; both: number; of: number }>>;
}

/** Sums over games; plain numbers, so that thousands of games cost nothing. */
export interface Tally {
  games: number;
  homeWins: number;
  oneRun: number;
  extraInnings: number;
  readonly sums: Sums;
  readonly spread: Spread;
}

const noSums = (): Sums => Object.fromEntries(COLUMNS.map((column) => [column, 0])) as Sums;

export const emptyTally = (): Tally => ({
  games: 0,
  homeWins: 0,
  oneRun: 0,
  extraInnings: 0,
  sums: noSums(),
  spread: {
    squares: noSums(),
    rates: Object.fromEntries(RATE_NAMES.map((name) => [name, { times: 0, both: 0, of: 0 }])) as Spread['rates'],
  },
});

/** Adds one finished game. */
export function addGame(tally: Tally, state: GameState, box: BoxScore): void {
  const { score } = state;
  tally.games++;
  if (state.winner === 'home') tally.homeWins++;
  if (Math.abs(score.away - score.home) === 1) tally.oneRun++;
  if (state.inning > state.rules.innings) tally.extraInnings++;
  const game = sumsOf(box);
  const { sums, spread } = tally;
  for (const column of COLUMNS) {
    sums[column] += game[column];
    spread.squares[column] += game[column] ** 2;
  }
  for (const name of RATE_NAMES) {
    const [times, of] = RATES[name](game);
    const rate = spread.rates[name];
    rate.times += times * times;
    rate.both += times * of;
    rate.of += of * of;
  }
}

/** Both teams of a game together: what they make is not independent, so the game is what is drawn. */
function sumsOf(box: BoxScore): Sums {
  const sums = noSums();
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
  return sums;
}

export interface Summary {
  readonly perTeamGame: Readonly<Record<Column, number>>;
  readonly rates: Readonly<Record<Rate, number>>;
  /** How far luck alone moves a figure over so many games: one standard deviation. */
  readonly standardErrors: {
    readonly perTeamGame: Readonly<Record<Column, number>>;
    readonly rates: Readonly<Record<Rate, number>>;
  };
  readonly share: { readonly homeWin: number; readonly oneRun: number; readonly extraInnings: number };
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
const rate = (part: number, whole: number): number => (whole === 0 ? 0 : rounded(part / whole, 4));

/** Averages, rates and shares of the games added so far. */
export function summarize(tally: Tally): Summary {
  const { sums, games } = tally;
  const perColumn = (figure: (column: Column) => number) =>
    Object.fromEntries(COLUMNS.map((column) => [column, games === 0 ? 0 : rounded(figure(column), 4)])) as Sums;
  const perRate = (figure: (name: Rate) => number) =>
    Object.fromEntries(RATE_NAMES.map((name) => [name, figure(name)])) as Record<Rate, number>;
  return {
    perTeamGame: perColumn((column) => sums[column] / (2 * games)),
    rates: perRate((name) => rate(...RATES[name](sums))),
    standardErrors: {
      perTeamGame: perColumn((column) => columnError(tally, column)),
      rates: perRate((name) => rateError(tally, name)),
    },
    share: {
      homeWin: rate(tally.homeWins, games),
      oneRun: rate(tally.oneRun, games),
      extraInnings: rate(tally.extraInnings, games),
    },
  };
}

function columnError({ games, sums, spread }: Tally, column: Column): number {
  const mean = sums[column] / games;
  return Math.sqrt(Math.max(0, spread.squares[column] / games - mean ** 2) / games) / 2;
}

/** Of a ratio of two sums: the spread of what each game has above the rate, over all chances. */
function rateError({ sums, spread }: Tally, name: Rate): number {
  const [times, of] = RATES[name](sums);
  if (of === 0) return 0;
  const mean = times / of;
  const square = spread.rates[name];
  return rounded(Math.sqrt(Math.max(0, square.times - 2 * mean * square.both + mean ** 2 * square.of)) / of, 5);
}
