import type { RosterRecord } from '../people';
import type { Register } from '../game/real-game';
import { eventFile, play, REGISTER, threeOut } from './made-up-game';

/** Three strikeouts in every half-inning but the last, in which the home team wins by a home run. */
const LINES: readonly string[] = [
  ...Array.from({ length: 17 }, (_, half) => {
    const first = Math.floor(half / 2) * 3;
    const letter = half % 2 === 0 ? 'v' : 'h';
    const batters = [0, 1, 2].map((i) => `${letter}${((first + i) % 9) + 1}`);
    return threeOut(Math.floor(half / 2) + 1, half % 2 === 0 ? 0 : 1, batters);
  }).flat(),
  play(9, 1, 'h7', 'HR/F7.B-H'),
];

const fullId = (letter: string, number: string | number): string => `man-${letter}${String(number).padStart(3, '0')}`;

/** The event file of a sound game of nine innings, its lines after the lineups changed, with more infos. */
export const soundFile = (
  change: (lines: string[]) => readonly string[] = (lines) => lines,
  infos: readonly string[] = [],
): string =>
  eventFile(change([...LINES]), ['info,wp,h9', 'info,lp,v9', ...infos]).replaceAll(
    /\b(?<letter>[vh])(?<number>\d{1,2})(?=,|$)/gm,
    (_, letter: string, number: string) => fullId(letter, number),
  );

/** Its teams, and twelve men of each. */
export const SOUND_REGISTER: Register = {
  teams: REGISTER.teams,
  rosters: new Map(
    ['v', 'h'].flatMap((letter) =>
      Array.from({ length: 12 }, (_, i): readonly [string, RosterRecord] => {
        const id = fullId(letter, i + 1);
        return [id, { id, last: 'Man', first: letter, bats: 'R', throws: 'R', team: letter, position: 'X' }];
      }),
    ),
  ),
};
