import { battingRates, totalBases } from '@/leagues/season/rates';
import type { BattingTotals } from '@/leagues/season/totals';
import { rate, signed } from '../format';
import type { DataColumn } from '../table/column';

type Counted = Exclude<keyof BattingTotals, 'wpa' | 're24'>;
const count = (key: Counted, label: string, title: string, isMain = false): DataColumn<BattingTotals> => ({
  key,
  label,
  title,
  value: (row) => row[key],
  isMain,
});
type Rates = ReturnType<typeof battingRates>;
const of = (key: keyof Rates, label: string, title: string, isMain = false): DataColumn<BattingTotals> => ({
  key,
  label,
  title,
  value: (row) => battingRates(row)[key],
  text: rate,
  isMain,
});

/** A batter's columns, as the field has them. */
export const BATTING_COLUMNS: readonly DataColumn<BattingTotals>[] = [
  count('g', 'G', 'Games'),
  count('pa', 'PA', 'Plate appearances'),
  count('ab', 'AB', 'At bats'),
  count('r', 'R', 'Runs'),
  count('h', 'H', 'Hits'),
  count('double', '2B', 'Doubles'),
  count('triple', '3B', 'Triples'),
  count('hr', 'HR', 'Home runs', true),
  count('rbi', 'RBI', 'Runs batted in', true),
  count('bb', 'BB', 'Walks'),
  count('ibb', 'IBB', 'Intentional walks'),
  count('so', 'SO', 'Strikeouts'),
  count('hbp', 'HBP', 'Hit by pitch'),
  count('sh', 'SH', 'Sacrifice hits'),
  count('sf', 'SF', 'Sacrifice flies'),
  count('gidp', 'GIDP', 'Grounded into double plays'),
  count('sb', 'SB', 'Stolen bases'),
  count('cs', 'CS', 'Caught stealing'),
  { key: 'tb', label: 'TB', title: 'Total bases', value: totalBases },
  of('ba', 'BA', 'Batting average', true),
  of('obp', 'OBP', 'On-base percentage'),
  of('slg', 'SLG', 'Slugging percentage'),
  of('ops', 'OPS', 'On-base plus slugging', true),
  of('babip', 'BABIP', 'Batting average on balls in play'),
  { key: 're24', label: 'RE24', title: 'Runs added, by bases and outs', value: ({ re24 }) => re24, text: signed(1) },
  { key: 'wpa', label: 'WPA', title: 'Win probability added', value: ({ wpa }) => wpa, text: signed(2) },
];

const LOGGED: ReadonlySet<string> = new Set([
  'pa',
  'ab',
  'r',
  'h',
  'double',
  'triple',
  'hr',
  'rbi',
  'bb',
  'so',
  'sb',
  'cs',
  're24',
  'wpa',
]);
const LOG_MAIN: ReadonlySet<string> = new Set(['ab', 'h', 'hr', 'rbi']);

/** What one game shows of a batter. */
export const BATTING_LOG_COLUMNS = BATTING_COLUMNS.filter(({ key }) => LOGGED.has(key)).map((column) => ({
  ...column,
  isMain: LOG_MAIN.has(column.key),
}));
