import { pitchingRates } from '@/leagues/season/rates';
import type { PitchingTotals } from '@/leagues/season/totals';
import { fixed, innings, rate, signed } from '../format';
import type { DataColumn } from '../table/column';

type Counted = Exclude<keyof PitchingTotals, 'wpa' | 're24' | 'outs'>;
const count = (key: Counted, label: string, title: string, isMain = false): DataColumn<PitchingTotals> => ({
  key,
  label,
  title,
  value: (row) => row[key],
  isMain,
});
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
  count('w', 'W', 'Wins', true),
  count('l', 'L', 'Losses', true),
  of('era', 'ERA', 'Earned runs in nine innings', { text: fixed(2), isMain: true, isLowFirst: true }),
  count('g', 'G', 'Games'),
  count('gs', 'GS', 'Games started'),
  count('gf', 'GF', 'Games finished'),
  count('cg', 'CG', 'Complete games'),
  count('sho', 'SHO', 'Complete games without a run'),
  count('sv', 'SV', 'Saves'),
  count('hld', 'HLD', 'Holds'),
  count('bs', 'BS', 'Blown saves'),
  { key: 'outs', label: 'IP', title: 'Innings pitched', value: ({ outs }) => outs, text: innings },
  count('battersFaced', 'BF', 'Batters faced'),
  count('h', 'H', 'Hits'),
  count('r', 'R', 'Runs'),
  count('er', 'ER', 'Earned runs'),
  count('hr', 'HR', 'Home runs'),
  count('bb', 'BB', 'Walks'),
  count('ibb', 'IBB', 'Intentional walks'),
  count('so', 'SO', 'Strikeouts', true),
  count('hbp', 'HBP', 'Hit batsmen'),
  count('wp', 'WP', 'Wild pitches'),
  count('bk', 'BK', 'Balks'),
  count('inherited', 'IR', 'Runners inherited'),
  count('inheritedScored', 'IS', 'Inherited runners that scored'),
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
