import { battingRates } from '@/leagues/season/rates';
import type { Split, SplitName } from '@/server/services/stats/shapes';
import { rate } from '../format';
import type { DataColumn } from '../table/column';

type Words = Readonly<Record<SplitName, string>>;

const BASES = {
  home: 'At home',
  road: 'On the road',
  scoringPosition: 'Runners in scoring position',
  otherBases: 'No runner in scoring position',
} as const;
const AT_BAT: Words = { all: 'All', left: 'Against left-handers', right: 'Against right-handers', ...BASES };
const ON_MOUND: Words = { all: 'All', left: 'Left-handed batters', right: 'Right-handed batters', ...BASES };

const count = (
  key: Exclude<keyof Split, 'split'>,
  label: string,
  title: string,
  isMain = false,
): DataColumn<Split> => ({
  key,
  label,
  title,
  value: (row) => row[key],
  isMain,
});
type Rates = ReturnType<typeof battingRates>;
const of = (key: keyof Rates, label: string, title: string, isMain = false): DataColumn<Split> => ({
  key: `rate-${key}`,
  label,
  title,
  value: (row) => battingRates(row)[key],
  text: rate,
  isMain,
});

/** What was done against whom, where, and with which bases taken. */
export const splitColumns = (side: 'atBat' | 'onMound'): readonly DataColumn<Split>[] => [
  {
    key: 'split',
    label: 'Split',
    title: 'Split',
    value: ({ split }) => (side === 'atBat' ? AT_BAT : ON_MOUND)[split],
    isText: true,
  },
  count('pa', side === 'atBat' ? 'PA' : 'BF', side === 'atBat' ? 'Plate appearances' : 'Batters faced', true),
  count('ab', 'AB', 'At bats'),
  count('h', 'H', 'Hits'),
  count('double', '2B', 'Doubles'),
  count('triple', '3B', 'Triples'),
  count('hr', 'HR', 'Home runs', true),
  count('rbi', 'RBI', 'Runs batted in'),
  count('bb', 'BB', 'Walks'),
  count('so', 'SO', 'Strikeouts'),
  count('gidp', 'GIDP', 'Grounded into double plays'),
  of('ba', 'BA', 'Batting average', true),
  of('obp', 'OBP', 'On-base percentage'),
  of('slg', 'SLG', 'Slugging percentage'),
  of('ops', 'OPS', 'On-base plus slugging', true),
];
