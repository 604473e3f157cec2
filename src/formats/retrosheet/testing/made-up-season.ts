import { starters } from './made-up-game';

/** Plays of one half-inning, batter after batter. */
type Half = readonly string[];

export interface MadeUpGame {
  /** `HOM201104010`. */
  readonly id: string;
  /** Half-innings of each side; those that are not told are three strikeouts. */
  readonly visitors: Readonly<Record<number, Half>>;
  readonly home: Readonly<Record<number, Half>>;
  readonly infos?: readonly string[];
}

const OUT: Half = ['K', 'K', 'K'];

/** The lines of a whole game of nine innings; the home team does not bat in the ninth when it leads: `home[9]` is `[]`. */
export function gameLines({ id, visitors, home, infos = [] }: MadeUpGame): readonly string[] {
  const [, year, month, day] = /(\d{4})(\d{2})(\d{2})/.exec(id) ?? [];
  const next = { v: 0, h: 0 };
  const half = (inning: number, letter: 'v' | 'h', plays: Half): readonly string[] =>
    plays.map((event) => {
      const batter = `${letter}${(next[letter]++ % 9) + 1}`;
      return `play,${inning},${letter === 'v' ? 0 : 1},${batter},??,,${event}`;
    });
  const innings = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((inning) => [
    ...half(inning, 'v', visitors[inning] ?? OUT),
    ...half(inning, 'h', home[inning] ?? OUT),
  ]);
  return [
    `id,${id}`,
    'version,2',
    'info,visteam,VIS',
    'info,hometeam,HOM',
    `info,date,${year}/${month}/${day}`,
    'info,number,0',
    'info,timeofgame,150',
    ...infos,
    ...starters('v', 0),
    ...starters('h', 1),
    ...innings,
  ];
}

/** The visitors win 3–1; an error lets one of their runs in. */
export const FIRST_GAME: MadeUpGame = {
  id: 'HOM201104010',
  visitors: { 1: ['S7', 'HR/9/F.1-H', 'K', '63/G', '8/F'], 5: ['D8', '63/G', 'E6.2-H', 'K', 'K'] },
  home: { 3: ['W', 'D7.1-H', '8/F', 'K', '43/G'] },
  infos: ['info,wp,v9', 'info,lp,h9', 'info,save,'],
};

/** The home team wins 2–0 and does not bat in the ninth. */
export const SECOND_GAME: MadeUpGame = {
  id: 'HOM201104020',
  visitors: { 4: ['S8', '64(1)3/GDP', 'K'] },
  home: { 2: ['HR/7/F', 'K', 'K', '8/F'], 6: ['T9', '9/SF.3-H', 'K', 'K'], 9: [] },
  infos: ['info,wp,h9', 'info,lp,v9', 'info,save,'],
};

/** The home team wins 1–0 in its last at-bat. */
export const THIRD_GAME: MadeUpGame = {
  id: 'HOM201104030',
  visitors: {},
  home: { 9: ['K', 'HR/8/F'] },
  infos: ['info,wp,h9', 'info,lp,v9', 'info,save,'],
};

/** A game whose play on the last line but one of its first half-inning cannot be read. */
export const SPOILED_GAME: MadeUpGame = {
  id: 'HOM201104040',
  visitors: { 1: ['K', 'QQ7', 'K', 'K'] },
  home: {},
};

export const eventFileOf = (games: readonly MadeUpGame[]): string =>
  `${games.flatMap((game) => gameLines(game)).join('\r\n')}\r\n`;

export const TEAM_FILE = 'VIS,X,Visitport,Vans\r\nHOM,X,Hometown,Hats\r\n';

/** Nine men of a team; `v` the visitors. */
export const rosterFile = (letter: 'v' | 'h'): string =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9]
    .map(
      (n) =>
        `${letter}${n},Man${letter.toUpperCase()}${n},First,${n % 3 === 0 ? 'L' : 'R'},R,${letter === 'v' ? 'VIS' : 'HOM'},X\r\n`,
    )
    .join('');

/** Event file, teams and rosters of a season, as a person chooses them. */
export const seasonFiles = (games: readonly MadeUpGame[]) => [
  { name: '2011HOM.EVX', text: eventFileOf(games) },
  { name: 'TEAM2011', text: TEAM_FILE },
  { name: 'VIS2011.ROS', text: rosterFile('v') },
  { name: 'HOM2011.ROS', text: rosterFile('h') },
];
