import { totalBases } from '@/leagues/season/rates';
import type { BattingTotals } from '@/leagues/season/totals';
import { signed } from '../format';
import type { DataColumn } from '../table/column';
import { battingRate, counted } from './figures';

/** A batter's columns, as the field has them. */
export const BATTING_COLUMNS: readonly DataColumn<BattingTotals>[] = [
  counted('g', 'G', 'Games'),
  counted('pa', 'PA', 'Plate appearances'),
  counted('ab', 'AB', 'At bats'),
  counted('r', 'R', 'Runs'),
  counted('h', 'H', 'Hits'),
  counted('double', '2B', 'Doubles'),
  counted('triple', '3B', 'Triples'),
  counted('hr', 'HR', 'Home runs', true),
  counted('rbi', 'RBI', 'Runs batted in', true),
  counted('bb', 'BB', 'Walks'),
  counted('ibb', 'IBB', 'Intentional walks'),
  counted('so', 'SO', 'Strikeouts'),
  counted('hbp', 'HBP', 'Hit by pitch'),
  counted('sh', 'SH', 'Sacrifice hits'),
  counted('sf', 'SF', 'Sacrifice flies'),
  counted('gidp', 'GIDP', 'Grounded into double plays'),
  counted('sb', 'SB', 'Stolen bases'),
  counted('cs', 'CS', 'Caught stealing'),
  { key: 'tb', label: 'TB', title: 'Total bases', value: totalBases },
  battingRate('ba', 'BA', 'Batting average', true),
  battingRate('obp', 'OBP', 'On-base percentage'),
  battingRate('slg', 'SLG', 'Slugging percentage'),
  battingRate('ops', 'OPS', 'On-base plus slugging', true),
  battingRate('babip', 'BABIP', 'Batting average on balls in play'),
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
