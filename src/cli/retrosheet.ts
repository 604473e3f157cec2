import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { printJson, runCommand, UsageError, type CommandLine } from './options';
import { check } from './retrosheet/check';
import { compareSeason, emptyComparison, type Comparison } from './retrosheet/compare';
import { eventFilesIn, readEventFiles } from './retrosheet/event-files';
import { exportVerb } from './retrosheet/export';
import { importVerb } from './retrosheet/import';
import { roundTripVerb } from './retrosheet/round-trip';
import { faultLine, scoreFiles, scoreLines } from './retrosheet/score';

const HELP = `
Usage: npm run retrosheet -- VERB ...

  score FILE...    scores real games from event files, with TEAMyyyy and .ROS files beside them; with --json one object
                   a line and game: score, line score, batting, pitching, fielding, events, subs, and under "derived"
                   winner, loser, save and earned runs by our own rules
  compare FOLDER   scores FOLDER/events/yyyy and compares every row with FOLDER/expected/yyyy; reads and writes every
                   file again; and sets our own decisions and earned runs beside the recorded ones

  import FILE...   real games of event files, with TEAMyyyy and .ROS files beside them, into the scorecard as finished
                   public games; through the server that runs on DATA_DIR, else into the store that DATABASE_URL or
                   DATA_DIR names. A game that is there already stays; one with a fault keeps no other out
  export GAMEID... --out DIR
                   games of ours, in progress or finished, as event files with TEAMyyyy and .ROS files beside them; from
                   the server that runs on DATA_DIR (public games), else from the store
  check FILE...    holds event files to what reading programs need and do not check themselves
  roundtrip        plays games of random legal moves, writes them, checks the files, reads them again and compares

  --json           JSON on stdout
  --games N        roundtrip: games to play (200)
  --seed S         roundtrip: the same seed plays the same games (1)
  --game ID        import: this game only
  --dry-run        import: says what is in the files and writes nothing
  --list           compare: name what our rules decide otherwise than the official scorer did
  --help           this text
`;

await runCommand({
  help: HELP,
  options: {
    list: { type: 'boolean' },
    game: { type: 'string' },
    'dry-run': { type: 'boolean' },
    out: { type: 'string' },
    games: { type: 'string' },
    seed: { type: 'string' },
  },
  run(line) {
    const [verb, ...rest] = line.positionals;
    if (verb === 'score') return score(line, rest);
    if (verb === 'compare') return compare(line, rest[0]);
    if (verb === 'import') return importVerb(line, rest);
    if (verb === 'export') return exportVerb(line, rest);
    if (verb === 'check') return check(line, rest);
    if (verb === 'roundtrip') return roundTripVerb(line);
    throw new UsageError('Say what to do: score, compare, import, export, check or roundtrip.');
  },
});

function score(line: CommandLine, files: readonly string[]): number {
  if (files.length === 0) throw new UsageError('Name an event file.');
  const { games, faults } = scoreFiles(readEventFiles(files));
  for (const game of games) {
    if (line.json) printJson(game);
    else process.stdout.write(`${scoreLines(game)}\n`);
  }
  for (const fault of faults) process.stderr.write(`${faultLine(fault)}\n`);
  return faults.length === 0 ? 0 : 1;
}

function compare(line: CommandLine, folder: string | undefined): number {
  if (folder === undefined || !existsSync(join(folder, 'events'))) {
    throw new UsageError('Name a folder that holds events/ and expected/.');
  }
  const comparison = emptyComparison();
  for (const year of readdirSync(join(folder, 'events')).toSorted()) {
    const files = readEventFiles(eventFilesIn(join(folder, 'events', year)));
    compareSeason(files, join(folder, 'expected', year), comparison);
  }
  if (line.json) printJson(comparison);
  else process.stdout.write(`${report(comparison, line.flag('list'))}\n`);
  return comparison.differences.length + comparison.changed.length === 0 ? 0 : 1;
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / whole).toFixed(2)} %)`;
}

function report(
  { games, rows, differences, changed, earnedRuns, decisions, discretion }: Comparison,
  list: boolean,
): string {
  return [
    `${games} games; rows compared: ${Object.entries(rows)
      .map(([table, count]) => `${table} ${count}`)
      .join(', ')}`,
    ...differences,
    `${differences.length} differences`,
    ...changed.map((file) => `${file} is not the same when written again`),
    `files that change when read and written again: ${changed.length}`,
    '',
    'by our own rules, equal to the official scorer:',
    `  winner                                   ${share(decisions.win, games)}`,
    `  loser                                    ${share(decisions.loss, games)}`,
    `  save                                     ${share(decisions.save, games)}`,
    `  earned runs, pitching lines              ${share(earnedRuns.equal, earnedRuns.lines)}`,
    `  earned runs, lines of unclean innings    ${share(earnedRuns.uncleanEqual, earnedRuns.uncleanLines)}`,
    ...(list ? ['', ...discretion] : []),
  ].join('\n');
}
