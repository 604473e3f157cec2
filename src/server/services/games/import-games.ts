import type { ImportedGame, ImportFile } from '@/server/api/wire';
import { countImported } from '@/server/db/queries/import-rows';
import { AppError } from '@/server/errors';
import type { Visibility } from '@/server/live/types';
import type { Call, SignedInContext } from '../context';
import { readImportFiles } from './import-files';
import { importGame } from './import-game';
import { untilOthersHadATurn } from './import-turn';

export interface ImportInput {
  readonly files: readonly ImportFile[];
  /** Ids of the games to import, as the files name them. */
  readonly games: readonly string[];
  readonly visibility: Visibility;
}

/** Real games that one person may have: a whole season. */
export const MAX_IMPORTED = 2_430;

/** Puts the chosen games of the files into the scorecard, each by itself: one that fails keeps no other from coming in. */
export async function importGames({
  ctx,
  input,
}: Call<ImportInput, SignedInContext>): Promise<{ readonly games: readonly ImportedGame[] }> {
  const { core, caller } = ctx;
  const ownerId = caller.account.userId;
  core.limits.importing(ownerId);
  if ((await countImported(core.db, ownerId)) + input.games.length > MAX_IMPORTED) {
    throw new AppError('TOO_LARGE', `You can have ${MAX_IMPORTED} real games: that would be more.`);
  }
  const filed = readImportFiles(input.files).games;
  const done: ImportedGame[] = [];
  for (const id of new Set(input.games)) {
    const game = filed.find((one) => one.id === id);
    const faults = [{ file: '', line: 0, reason: `No file holds the game ${id}.` }];
    done.push(
      game === undefined
        ? { id, outcome: 'refused', gameId: null, faults }
        : await importGame(core, { ownerId, visibility: input.visibility }, game),
    );
    await untilOthersHadATurn();
  }
  return { games: done };
}
