import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seasonFiles, type LoggedGame } from '@/formats/retrosheet/write/season-files';
import { viewEvent } from '@/game/view';
import type { LoggedEvent } from '@/game/events';
import { openDatabase } from '@/server/db/database';
import { readSettings } from '@/server/env';
import type { GameStore } from '@/server/live/game-store';
import { StartError } from '@/server/start-error';
import { printJson, UsageError, type CommandLine } from '../options';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PAGE = 2_000;

/** `export GAMEID... --out DIR`: games of the store as event files, with their teams and rosters beside them. */
export async function exportGames(line: CommandLine, gameIds: readonly string[]): Promise<number> {
  const folder = line.text('out');
  if (gameIds.length === 0 || folder === null) throw new UsageError('Name games by their ids, and a folder by --out.');
  const odd = gameIds.find((id) => !UUID.test(id));
  if (odd !== undefined) throw new UsageError(`"${odd}" is not the id of a game.`);
  const database = await openDatabase(readSettings(process.env)).catch((error: unknown) => {
    if (error instanceof StartError) return error;
    throw error;
  });
  if (database instanceof StartError) {
    process.stderr.write(`${database.message}\n`);
    return 1;
  }
  try {
    const exported = await exportInto(folder, database.store, gameIds);
    const { written, files, failed } = exported;
    if (line.json) printJson(exported);
    else {
      for (const { gameId, reason } of failed) process.stderr.write(`${gameId}: ${reason}\n`);
      process.stdout.write(`${written} games in ${folder}: ${files.join(', ') || 'no file'}\n`);
    }
    return failed.length === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
}

/** What became of an export. */
export interface Exported {
  readonly written: number;
  /** Names of the files, in their folder. */
  readonly files: readonly string[];
  readonly failed: readonly { readonly gameId: string; readonly reason: string }[];
}

/** Writes games of a store into a folder, which is made when it is not there. */
export async function exportInto(
  folder: string,
  store: Pick<GameStore, 'events'>,
  gameIds: readonly string[],
): Promise<Exported> {
  const games: LoggedGame[] = [];
  const unknown: Exported['failed'][number][] = [];
  for (const gameId of new Set(gameIds)) {
    const log = await publicLog(store, gameId);
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

/** What everyone may see of a game's log; empty when there is no such game. */
async function publicLog(store: Pick<GameStore, 'events'>, gameId: string): Promise<readonly LoggedEvent[]> {
  const events: LoggedEvent[] = [];
  for (;;) {
    const page = await store.events(gameId, { afterSeq: events.at(-1)?.seq ?? 0, limit: PAGE });
    events.push(...page.map((event) => viewEvent(event, 'spectator')));
    if (page.length < PAGE) return events;
  }
}
