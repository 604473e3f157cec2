import { scoreGame, type ScoredGame } from '@/formats/retrosheet/score/score-game';
import type { Fault } from '@/formats/retrosheet/records';
import type { EventFile } from './event-files';

/** What is wrong in a file. */
export interface FileFault extends Fault {
  readonly file: string;
}

export interface Scored {
  readonly games: readonly ScoredGame[];
  readonly faults: readonly FileFault[];
}

/** Scores every game that can be read, and names those that cannot. */
export function scoreFiles(files: readonly EventFile[]): Scored {
  const games: ScoredGame[] = [];
  const faults: FileFault[] = [];
  for (const { file, games: recorded, faults: unread, register } of files) {
    for (const fault of unread) faults.push({ file, ...fault });
    for (const game of recorded) {
      const scored = scoreGame(game, register);
      if (scored.ok) games.push(scored.value);
      else faults.push({ file, ...scored.error });
    }
  }
  return { games, faults };
}

/** `file:line game: reason`. */
export const faultLine = ({ file, line, game, reason }: FileFault): string =>
  `${file}:${line}${game === null ? '' : ` ${game}`}: ${reason}`;

/** A game in two lines, with its pitchers of record. */
export function scoreLines({ id, visitor, home, win, loss, save, derived }: ScoredGame): string {
  const line = (team: ScoredGame['home']): string =>
    `  ${String(team['team']).padEnd(4)}${(team['line'] as readonly number[]).map((runs) => String(runs).padStart(3)).join('')}` +
    `  ${String(team['runs']).padStart(3)}${String(team['hits']).padStart(3)}${String(team['errors']).padStart(3)}${String(team['lob']).padStart(4)}`;
  const ours = derived.win === win && derived.loss === loss && derived.save === save;
  const decided = `  W ${win || '–'}  L ${loss || '–'}  S ${save || '–'}`;
  const differs = ours ? '' : `   by the rules: W ${derived.win}  L ${derived.loss}  S ${derived.save || '–'}`;
  return `${id}\n${line(visitor)}\n${line(home)}\n${decided}${differs}`;
}
