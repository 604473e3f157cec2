import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from 'uuid';
import { seasonFiles, type LoggedGame } from '@/formats/retrosheet/write/season-files';
import { readSettings } from '@/server/env';
import { StartError } from '@/server/start-error';
import { printJson, UsageError, type CommandLine } from '../options';
import { openLogDoor, type LogDoor } from './log-door';

/** `export GAMEID... --out DIR`: games of ours as event files, with their teams and rosters beside them. */
export async function exportVerb(
  line: CommandLine,
  gameIds: readonly string[],
  openDoor: () => Promise<LogDoor> = ownDoor,
): Promise<number> {
  const folder = line.text('out');
  if (gameIds.length === 0 || folder === null) throw new UsageError('Name games by their ids, and a folder by --out.');
  const odd = gameIds.find((id) => !validate(id));
  if (odd !== undefined) throw new UsageError(`"${odd}" is not the id of a game.`);
  const door = await openDoor().catch((error: unknown) => {
    if (error instanceof StartError) return error;
    throw error;
  });
  if (door instanceof StartError) {
    process.stderr.write(`${door.message}\n`);
    return 1;
  }
  try {
    const exported = await exportInto(folder, door, gameIds);
    const { written, files, failed } = exported;
    for (const { gameId, reason } of failed) process.stderr.write(`${gameId}: ${reason}\n`);
    if (line.json) printJson(exported);
    else process.stdout.write(`${written} games in ${folder}: ${files.join(', ') || 'no file'}\n`);
    return failed.length === 0 ? 0 : 1;
  } finally {
    await door.close();
  }
}

function ownDoor(): Promise<LogDoor> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return openLogDoor(readSettings(process.env));
}

/** What became of an export. */
export interface Exported {
  readonly written: number;
  /** Names of the files, in their folder. */
  readonly files: readonly string[];
  readonly failed: readonly { readonly gameId: string; readonly reason: string }[];
}

/** Writes games into a folder, which is made when it is not there. */
export async function exportInto(
  folder: string,
  door: Pick<LogDoor, 'log'>,
  gameIds: readonly string[],
): Promise<Exported> {
  const games: LoggedGame[] = [];
  const unknown: Exported['failed'][number][] = [];
  for (const gameId of new Set(gameIds)) {
    const log = await door.log(gameId);
    if (log.length === 0) unknown.push({ gameId, reason: 'there is no such game' });
    else games.push({ log, date: null });
  }
  const { events, teams, rosters, skipped } = seasonFiles(games);
  const files = [...events, ...teams, ...rosters];
  if (files.length > 0) mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(folder, name), text, 'ascii');
  return {
    written: games.length - skipped.length,
    files: files.map(({ name }) => name),
    failed: [...unknown, ...skipped],
  };
}
