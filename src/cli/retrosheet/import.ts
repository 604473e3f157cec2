import { existsSync } from 'node:fs';
import type { ImportableGame, ImportedGame, ImportFault } from '@/server/api/wire';
import { readSettings } from '@/server/env';
import { readImportFiles } from '@/server/services/games/import-files';
import { readForImport, toPreview } from '@/server/services/games/import-reading';
import { StartError } from '@/server/start-error';
import { printJson, UsageError, type CommandLine } from '../options';
import { openImportDoor, type ImportDoor } from './import-door';
import { filesBeside } from './import-files';

/** `import FILE... [--game ID] [--dry-run]`: real games into the scorecard; 0 when every game named came in or is there. */
export async function importVerb(
  line: CommandLine,
  paths: readonly string[],
  openDoor: () => Promise<ImportDoor> = ownDoor,
): Promise<number> {
  if (paths.length === 0) throw new UsageError('Name an event file.');
  const only = line.text('game');
  const looked = paths.map((path) => {
    const files = filesBeside(path);
    const { games, faults } = readImportFiles(files);
    const wanted = games.filter(({ id }) => only === null || id === only);
    return { files, faults, games: wanted.map((game) => toPreview(game, readForImport(game, game.id), null)) };
  });
  const games = looked.flatMap((each) => each.games);
  if (games.length === 0) throw new UsageError(only === null ? 'There is no game in it.' : `No file holds ${only}.`);
  const faults = [...looked.flatMap((each) => each.faults), ...games.flatMap((game) => game.faults)];
  for (const fault of faults) process.stderr.write(`${faultText(fault)}\n`);
  if (line.flag('dry-run')) {
    for (const game of games) say(line, game, previewText(game));
    return faults.length === 0 ? 0 : 1;
  }
  const door = await openDoor().catch((error: unknown) => {
    if (error instanceof StartError) return error;
    throw error;
  });
  if (door instanceof StartError) {
    process.stderr.write(`${door.message}\n`);
    return 1;
  }
  let refused = faults.length;
  try {
    for (const { files, games: found } of looked) {
      const sound = found.filter((game) => game.faults.length === 0).map(({ id }) => id);
      for (const done of await door.bring(files, sound)) {
        say(line, done, `${done.id}  ${done.outcome}  ${done.gameId ?? done.faults.map(faultText).join(' ')}`);
        if (done.outcome === 'refused') refused += 1;
      }
    }
  } finally {
    await door.close();
  }
  return refused === 0 ? 0 : 1;
}

function ownDoor(): Promise<ImportDoor> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return openImportDoor(readSettings(process.env));
}

function say(line: CommandLine, document: ImportedGame | ImportableGame, text: string): void {
  if (line.json) printJson(document);
  else process.stdout.write(`${text}\n`);
}

const faultText = ({ file, line, reason }: ImportFault): string => `${file}:${line}: ${reason}`;

/** "CLE201611020  2016-11-02  Chicago Cubs 8, Cleveland 7  94 plays". */
function previewText({ id, date, away, home, plays, notes, faults }: ImportableGame): string {
  if (away === null || home === null) return `${id}  ${date ?? ''}  ${faults.length === 1 ? 'a fault' : 'faults'}`;
  const text = `${id}  ${date ?? ''}  ${away.name} ${away.runs}, ${home.name} ${home.runs}  ${plays} plays`;
  return [text, ...notes].join('\n  ');
}
