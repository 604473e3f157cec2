import type { RosterRecord, TeamRecord } from '../people';
import { readRecords } from '../read-records';
import type { RecordedGame } from '../records';
import type { Register } from '../game/real-game';

const POSITIONS = [8, 6, 4, 3, 7, 9, 5, 2] as const;

/** Nine starters of a team: `v1` to `v8` in the field, and `v9`, the pitcher, who bats last. */
export const starters = (letter: 'v' | 'h', team: 0 | 1): readonly string[] => [
  ...POSITIONS.map(
    (position, i) => `start,${letter}${i + 1},"Man ${letter.toUpperCase()}${i + 1}",${team},${i + 1},${position}`,
  ),
  `start,${letter}9,"Man ${letter.toUpperCase()}9",${team},9,1`,
];

/** A made-up game: the lines after the lineups; half-innings that are not told are three strikeouts by `threeOut`. */
export const eventFile = (lines: readonly string[], infos: readonly string[] = []): string =>
  [
    'id,HOM202604010',
    'version,2',
    'info,visteam,VIS',
    'info,hometeam,HOM',
    'info,date,2026/04/01',
    'info,number,0',
    ...infos,
    ...starters('v', 0),
    ...starters('h', 1),
    ...lines,
    '',
  ].join('\n');

/** A play record. */
export const play = (inning: number, team: 0 | 1, batter: string, event: string, count = '??'): string =>
  `play,${inning},${team},${batter},${count},,${event}`;

/** Three strikeouts of the men named. */
export const threeOut = (inning: number, team: 0 | 1, batters: readonly string[]): readonly string[] =>
  batters.map((batter) => play(inning, team, batter, 'K'));

/** The first game of a file's text. */
export function gameOf(text: string): RecordedGame {
  const [game] = readRecords(text).games;
  if (game === undefined) throw new Error('no game in the text');
  return game;
}

const man = (id: string, bats: string, throws: string): readonly [string, RosterRecord] => [
  id,
  { id, last: id, first: 'Man', bats, throws, team: id.startsWith('v') ? 'VIS' : 'HOM', position: 'X' },
];

export const REGISTER: Register = {
  teams: new Map<string, TeamRecord>([
    ['VIS', { id: 'VIS', league: 'X', city: 'Visitport', nickname: 'Vans' }],
    ['HOM', { id: 'HOM', league: 'X', city: 'Hometown', nickname: 'Hats' }],
  ]),
  rosters: new Map([man('v1', 'B', 'R'), man('v2', 'L', 'R'), man('h9', 'R', 'L')]),
};
