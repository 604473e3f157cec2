import { v7 as uuidv7 } from 'uuid';
import type { Side } from '@/game/play';
import { SIDES } from '@/game/sides';
import { clubColor } from '@/leagues/club-color';
import { NEUTRAL_PARK } from '@/game/table';
import type { ImportedGame, ImportFault } from '@/server/api/wire';
import type { Core } from '@/server/core';
import type { Database } from '@/server/db/database';
import { importedGames, keepPlayers, keepTeams, openArchive } from '@/server/db/queries/import-rows';
import { writeFinishedGame } from '@/server/db/write-finished-game';
import { foldSteps } from '@/server/live/fold-steps';
import type { HistoryRecord, NewStoredGame } from '@/server/live/game-store';
import { historyRecord } from '@/server/live/history-record';
import { inputHash } from '@/server/live/input-hash';
import { project } from '@/server/live/projection';
import type { GameMeta, Visibility } from '@/server/live/types';
import { defined } from '@/shared/assert';
import type { FiledGame } from './import-files';
import { importedLog, type ImportKeys } from './import-log';
import { readForImport, type ImportReading } from './import-reading';

/** Who imports, and who may look. */
export interface Importer {
  readonly ownerId: string;
  readonly visibility: Visibility;
}

/** What a game of Retrosheet's is called in `games.external_id`. */
export const externalIdOf = (id: string): string => `retrosheet:${id}`;

/**
 * Puts a real game into the scorecard as a finished game, in one transaction: all of it, or nothing. What cannot be read
 * or stored is said in the answer; a game that the importer has already stays as it is.
 */
export async function importGame(
  { db, clock, log }: Pick<Core, 'db' | 'clock' | 'log'>,
  importer: Importer,
  filed: FiledGame,
): Promise<ImportedGame> {
  const { id, file } = filed;
  const reading = readForImport(filed, uuidv7({ msecs: clock.now() }));
  if (!reading.ok) return refused(id, reading.error);
  try {
    return await db.transaction((tx) => written(tx, importer, reading.value, clock.now()));
  } catch (error) {
    // What the database said repeats the whole game: its message stays here.
    log.error({ id, error: error instanceof Error ? error.name : 'unknown' }, 'game not imported');
    const reason = 'The game could not be stored. Nothing of it was written: try again.';
    return refused(id, [{ file, line: 0, reason }]);
  }
}

const refused = (id: string, faults: readonly ImportFault[]): ImportedGame => ({
  id,
  outcome: 'refused',
  gameId: null,
  faults,
});

async function written(tx: Database, importer: Importer, reading: ImportReading, now: number): Promise<ImportedGame> {
  const { id } = reading.filed;
  const externalId = externalIdOf(id);
  await openArchive(tx);
  const before = (await importedGames(tx, importer.ownerId, [externalId])).get(externalId);
  if (before !== undefined) return { id, outcome: 'already', gameId: before, faults: [] };
  const { game, record } = finishedGame(importer, reading, await keptKeys(tx, importer, reading), now);
  await writeFinishedGame(tx, game, { externalId, seasonId: null }, record);
  return { id, outcome: 'imported', gameId: game.meta.gameId, faults: [] };
}

/**
 * Teams and men by their ids here; what one person's files call them shows in nobody else's games, so each importer has
 * his own.
 */
async function keptKeys(tx: Database, { ownerId }: Importer, { read, filed, ...reading }: ImportReading) {
  const season = /\d{4}/.exec(filed.id)?.[0] ?? '';
  const keyOf = (key: string): string => `${ownerId}:${key}`;
  const codeOf = (side: Side): string => keyOf(`${reading[side].code}${season}`);
  const teams = await keepTeams(
    tx,
    SIDES.map((side) => ({
      externalId: codeOf(side),
      name: reading[side].name,
      abbreviation: reading[side].code,
      color: clubColor(reading[side].code),
      park: { ...NEUTRAL_PARK, name: reading[side].name },
    })),
  );
  const men = SIDES.flatMap((side) => read.state[side].roster);
  const players = await keepPlayers(
    tx,
    men.map(({ player, name }) => {
      const id = read.people.idOf(player);
      return { externalId: keyOf(id), personKey: `retrosheet:${id}`, name };
    }),
  );
  const teamOf = (side: Side) => ({ teamId: defined(teams.get(codeOf(side)), 'team'), name: reading[side].name });
  return {
    teams: { away: teamOf('away'), home: teamOf('home') },
    playerOf: (id) => defined(players.get(keyOf(id)), 'player'),
  } satisfies ImportKeys;
}

/** The game as the store takes it, and its history record. */
function finishedGame(
  { ownerId, visibility }: Importer,
  { read, filed }: ImportReading,
  keys: ImportKeys,
  now: number,
): { readonly game: NewStoredGame; readonly record: HistoryRecord } {
  const events = importedLog(read, keys, now);
  const steps = foldSteps(null, events);
  const { state } = defined(steps.at(-1), 'events').after;
  const meta: GameMeta = {
    gameId: state.gameId,
    ownerId,
    mode: 'friendly',
    visibility,
    seats: { away: null, home: null },
    reserved: [],
    inviteHash: null,
    seasonId: null,
    createdAt: defined(events[0], 'events').at,
  };
  const record = historyRecord(meta, state, defined(events.at(-1), 'events').at);
  return {
    game: {
      meta,
      // No die of this game was ever drawn: nothing was promised, and there is nothing to tell.
      seed: { epoch: 0, seed: '0'.repeat(64) },
      action: { id: 'import', user: ownerId, inputHash: inputHash(filed.recorded?.records) },
      events,
      projection: project(steps),
    },
    record: defined(record, 'end of the game'),
  };
}
