import { EXTRA_INNING, FIXED_SPLITS, type FixedSplit, type SplitName } from '@/leagues/season/man-plays';
import type { Split } from '@/server/services/stats/shapes';
import { ordinal } from '@/ui/kit/ordinal';
import type { DataColumn } from '../table/column';
import { battingRate, counted } from './figures';

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

/** What was done against whom, where, and with which bases taken. */
export const splitColumns = (side: PlaySide): readonly DataColumn<Split>[] => [
  {
    key: 'split',
    label: 'Split',
    title: 'Split',
    value: ({ split, name }) => splitWords(side, split, name),
    isText: true,
  },
  counted('pa', side === 'atBat' ? 'PA' : 'BF', side === 'atBat' ? 'Plate appearances' : 'Batters faced', true),
  counted('ab', 'AB', 'At bats'),
  counted('h', 'H', 'Hits'),
  counted('double', '2B', 'Doubles'),
  counted('triple', '3B', 'Triples'),
  counted('hr', 'HR', 'Home runs', true),
  counted('rbi', 'RBI', 'Runs batted in'),
  counted('bb', 'BB', 'Walks'),
  counted('so', 'SO', 'Strikeouts'),
  counted('hbp', 'HBP', 'Hit by pitch'),
  counted('gidp', 'GIDP', 'Grounded into double plays'),
  battingRate('ba', 'BA', 'Batting average', true),
  battingRate('obp', 'OBP', 'On-base percentage'),
  battingRate('slg', 'SLG', 'Slugging percentage'),
  battingRate('ops', 'OPS', 'On-base plus slugging', true),
];
