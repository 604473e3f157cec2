import { battingRates, type BattingCounts } from '@/leagues/season/rates';
import { rate, signed } from '../format';
import type { DataColumn } from '../table/column';

/** A column of a count under its own key. */
export const counted = <Key extends string>(
  key: Key,
  label: string,
  title: string,
  isMain = false,
): DataColumn<Readonly<Record<Key, number>>> => ({ key, label, title, value: (row) => row[key], isMain });

/** A column of a rate at bat. */
export const battingRate = (
  key: keyof ReturnType<typeof battingRates>,
  label: string,
  title: string,
  isMain = false,
): DataColumn<BattingCounts> => ({
  key,
  label,
  title,
  value: (row) => battingRates(row)[key],
  text: rate,
  isMain,
});

/** Games won and lost. */
export const WON_AND_LOST: readonly DataColumn<{ readonly wins: number; readonly losses: number }>[] = [
  counted('wins', 'W', 'Wins', true),
  { ...counted('losses', 'L', 'Losses', true), isLowFirst: true },
];

interface Runs {
  readonly runs: number;
  readonly runsAllowed: number;
}

/** Runs scored, allowed, and the difference. */
export const RUNS: readonly DataColumn<Runs>[] = [
  counted('runs', 'RS', 'Runs scored'),
  { ...counted('runsAllowed', 'RA', 'Runs allowed'), isLowFirst: true },
  {
    key: 'difference',
    label: 'Diff',
    title: 'Run difference',
    value: ({ runs, runsAllowed }) => runs - runsAllowed,
    text: signed(0),
  },
];
