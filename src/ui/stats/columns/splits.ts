import { EXTRA_INNING, FIXED_SPLITS, type FixedSplit, type SplitName } from '@/leagues/season/man-plays';
import { battingRates } from '@/leagues/season/rates';
import type { Split } from '@/server/services/stats/shapes';
import { ordinal } from '@/ui/kit/ordinal';
import { rate } from '../format';
import type { DataColumn } from '../table/column';

type Words = Readonly<Record<FixedSplit, string>>;

const BASES = {
  home: 'At home',
  road: 'On the road',
  basesEmpty: 'Bases empty',
  scoringPosition: 'Runners in scoring position',
  otherBases: 'No runner in scoring position',
  basesLoaded: 'Bases loaded',
} as const;
const WORDS: Readonly<Record<PlaySide, Words>> = {
  atBat: { all: 'All', left: 'Against left-handers', right: 'Against right-handers', ...BASES },
  onMound: { all: 'All', left: 'Left-handed batters', right: 'Right-handed batters', ...BASES },
};

export type PlaySide = 'atBat' | 'onMound';

/** What a split is of; `name` is the opponent's or the park's. */
export function splitWords(side: PlaySide, split: SplitName, name: string | null): string {
  const fixed = FIXED_SPLITS.find((one) => one === split);
  if (fixed !== undefined) return WORDS[side][fixed];
  const inning = /^inning:(\d+)$/u.exec(split)?.[1];
  if (inning === undefined) return name ?? split;
  return Number(inning) >= EXTRA_INNING ? 'Extra innings' : `${ordinal(Number(inning))} inning`;
}

const count = (
  key: Exclude<keyof Split, 'split' | 'name'>,
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
export const splitColumns = (side: PlaySide): readonly DataColumn<Split>[] => [
  {
    key: 'split',
    label: 'Split',
    title: 'Split',
    value: ({ split, name }) => splitWords(side, split, name),
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
  count('hbp', 'HBP', 'Hit by pitch'),
  count('gidp', 'GIDP', 'Grounded into double plays'),
  of('ba', 'BA', 'Batting average', true),
  of('obp', 'OBP', 'On-base percentage'),
  of('slg', 'SLG', 'Slugging percentage'),
  of('ops', 'OPS', 'On-base plus slugging', true),
];
