import type { LeaderBoard } from '@/server/services/stats/shapes';
import { isPlayKind, playsHref } from '../player/plays-address';
import { fixed, innings, rate, signed } from '../format';

type Look = readonly [title: string, text: (value: number) => string];
const whole = (value: number): string => String(value);

const BOARDS: Readonly<Record<LeaderBoard['group'], Readonly<Record<string, Look>>>> = {
  batting: {
    ba: ['Batting average', rate],
    hr: ['Home runs', whole],
    rbi: ['Runs batted in', whole],
    r: ['Runs', whole],
    h: ['Hits', whole],
    sb: ['Stolen bases', whole],
    obp: ['On-base percentage', rate],
    slg: ['Slugging percentage', rate],
    ops: ['On-base plus slugging', rate],
    wpa: ['Win probability added', signed(2)],
    re24: ['Runs added (RE24)', signed(1)],
  },
  pitching: {
    era: ['Earned run average', fixed(2)],
    w: ['Wins', whole],
    so: ['Strikeouts', whole],
    sv: ['Saves', whole],
    hld: ['Holds', whole],
    whip: ['Walks and hits an inning', fixed(2)],
    outs: ['Innings', innings],
    wpa: ['Win probability added', signed(2)],
    re24: ['Runs saved (RE24)', signed(1)],
  },
  fielding: {
    a: ['Assists', whole],
    po: ['Putouts', whole],
    dp: ['Double plays', whole],
    e: ['Errors', whole],
    share: ['Fielding percentage', rate],
  },
};

/** Kinds of boards, and who counts for their rates. */
export const LEADER_GROUPS = [
  { group: 'batting', label: 'At bat', rule: 'Rates: 3.1 plate appearances a game of the team.' },
  { group: 'pitching', label: 'On the mound', rule: 'Rates: one inning a game of the team.' },
  {
    group: 'fielding',
    label: 'In the field',
    rule: 'At one position; percentage: two thirds of the team’s innings there.',
  },
] as const;

const lookOf = ({ group, key }: Pick<LeaderBoard, 'group' | 'key'>): Look => BOARDS[group][key] ?? [key, whole];

/** What a board is of. */
export const boardTitle = (board: Pick<LeaderBoard, 'group' | 'key'>): string => lookOf(board)[0];

/** A leader's figure as the field writes it. */
export const boardValue = (board: Pick<LeaderBoard, 'group' | 'key'>, value: number): string => lookOf(board)[1](value);

/** The whole table of a board, sorted by it. */
export const boardHref = ({ group, key }: Pick<LeaderBoard, 'group' | 'key'>, seasonId: number): string =>
  `/seasons/${seasonId}?part=${group}&sort=${group === 'pitching' && RATES_OF_PITCHERS.has(key) ? `rate-${key}` : key}`;

const RATES_OF_PITCHERS: ReadonlySet<string> = new Set(['era', 'whip']);

/** Where a leader's figure comes from: his plays, or his games where it is no count of plays; null in the field. */
export function leaderHref(
  { group, key }: Pick<LeaderBoard, 'group' | 'key'>,
  playerId: number,
  seasonId: number,
): string | null {
  if (group === 'fielding') return null;
  const side = group === 'batting' ? 'atBat' : 'onMound';
  return isPlayKind(key, side)
    ? playsHref(playerId, { side, of: key, split: 'all', seasonId })
    : `/players/${playerId}?part=games&season=${seasonId}`;
}
