import { pitchingRates } from '@/leagues/season/rates';
import type { PitchingTotals } from '@/leagues/season/totals';
import { fixed, innings, rate, signed } from '../format';
import type { DataColumn } from '../table/column';
import { counted } from './figures';

type Rates = ReturnType<typeof pitchingRates>;
const of = (
  key: keyof Rates,
  label: string,
  title: string,
  look: {
    readonly text?: (value: number | null) => string;
    readonly isMain?: boolean;
    readonly isLowFirst?: boolean;
  } = {},
): DataColumn<PitchingTotals> => ({
  key: `rate-${key}`,
  label,
  title,
  value: (row) => pitchingRates(row)[key],
  text: look.text ?? fixed(1),
  isMain: look.isMain ?? false,
  isLowFirst: look.isLowFirst ?? false,
});

/** A pitcher's columns, as the field has them. */
export const PITCHING_COLUMNS: readonly DataColumn<PitchingTotals>[] = [
  counted('w', 'W', 'Wins', true),
  counted('l', 'L', 'Losses', true),
  of('era', 'ERA', 'Earned runs in nine innings', { text: fixed(2), isMain: true, isLowFirst: true }),
  counted('g', 'G', 'Games'),
  counted('gs', 'GS', 'Games started'),
  counted('gf', 'GF', 'Games finished'),
  counted('cg', 'CG', 'Complete games'),
  counted('sho', 'SHO', 'Complete games without a run'),
  counted('sv', 'SV', 'Saves'),
  counted('hld', 'HLD', 'Holds'),
  counted('bs', 'BS', 'Blown saves'),
  { key: 'outs', label: 'IP', title: 'Innings pitched', value: ({ outs }) => outs, text: innings },
  counted('battersFaced', 'BF', 'Batters faced'),
  counted('h', 'H', 'Hits'),
  counted('r', 'R', 'Runs'),
  counted('er', 'ER', 'Earned runs'),
  counted('hr', 'HR', 'Home runs'),
  counted('bb', 'BB', 'Walks'),
  counted('ibb', 'IBB', 'Intentional walks'),
  counted('so', 'SO', 'Strikeouts', true),
  counted('hbp', 'HBP', 'Hit batsmen'),
  counted('wp', 'WP', 'Wild pitches'),
  counted('bk', 'BK', 'Balks'),
  counted('inherited', 'IR', 'Runners inherited'),
  counted('inheritedScored', 'IS', 'Inherited runners that scored'),
  of('whip', 'WHIP', 'Walks and hits an inning', { text: fixed(2), isLowFirst: true }),
  of('soPerNine', 'SO/9', 'Strikeouts in nine innings'),
  of('bbPerNine', 'BB/9', 'Walks in nine innings', { isLowFirst: true }),
  of('hrPerNine', 'HR/9', 'Home runs in nine innings', { isLowFirst: true }),
  of('soPerWalk', 'SO/BB', 'Strikeouts a walk', { text: fixed(2) }),
  of('ba', 'BA', 'Batting average against him', { text: rate, isLowFirst: true }),
  { key: 're24', label: 'RE24', title: 'Runs saved, by bases and outs', value: ({ re24 }) => re24, text: signed(1) },
  { key: 'wpa', label: 'WPA', title: 'Win probability added', value: ({ wpa }) => wpa, text: signed(2) },
];

const LOGGED: ReadonlySet<string> = new Set(['outs', 'battersFaced', 'h', 'r', 'er', 'hr', 'bb', 'so', 're24', 'wpa']);
const LOG_MAIN: ReadonlySet<string> = new Set(['outs', 'er', 'so']);

/** What one game shows of a pitcher. */
export const PITCHING_LOG_COLUMNS: readonly DataColumn<PitchingTotals>[] = [
  {
    key: 'decision',
    label: 'Dec',
    title: 'Win, loss, save, hold or blown save',
    value: ({ w, l, sv, hld, bs }) => [w && 'W', l && 'L', sv && 'S', hld && 'H', bs && 'BS'].filter(Boolean).join(' '),
    isText: true,
    isMain: true,
  },
  ...PITCHING_COLUMNS.filter(({ key }) => LOGGED.has(key)).map((column) => ({
    ...column,
    isMain: LOG_MAIN.has(column.key),
  })),
];
