import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../options';
import { eventFilesIn, readEventFiles } from '../retrosheet/event-files';
import { scoreFiles } from '../retrosheet/score';
import type { BenchOptions } from './bench';

/** Games of a major-league season. */
const SEASON = 2430;

/** A season of real games read from its files and scored: every line of box score, play and substitution made. */
export function run({ games: asked }: BenchOptions): Promise<object> {
  const folder = join('..', 'shared', 'retrosheet', 'events');
  if (!existsSync(folder)) throw new UsageError(`No event files in ${folder}.`);
  const files = readdirSync(folder).flatMap((year) => eventFilesIn(join(folder, year)));
  const wanted = asked ?? SEASON;
  const started = performance.now();
  let games = 0;
  let rows = 0;
  // The files are read anew each time: reading is part of it.
  while (games < wanted) {
    const scored = scoreFiles(readEventFiles(files));
    games += scored.games.length;
    for (const game of scored.games) rows += game.events.length + game.batting.length + game.pitching.length;
  }
  const seconds = (performance.now() - started) / 1000;
  const gamesPerSecond = games / seconds;
  return Promise.resolve({
    settings: { folder, files: files.length, games, processes: 1 },
    gamesPerSecond: Math.round(gamesPerSecond),
    seasonSeconds: Number((SEASON / gamesPerSecond).toFixed(2)),
    rows,
  });
}
