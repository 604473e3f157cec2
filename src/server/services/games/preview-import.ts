import type { ImportFile, ImportPreview } from '@/server/api/wire';
import { importedGames } from '@/server/db/queries/import-rows';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { readImportFiles } from './import-files';
import { externalIdOf } from './import-game';
import { readForImport, toPreview } from './import-reading';
import { untilOthersHadATurn } from './import-turn';

/** Games that one look takes: a club's season at home is 81. */
export const MAX_PREVIEW = 200;

/** What event files hold, what is wrong in them, and what the caller has of it already. Nothing is written. */
export async function previewImport({
  ctx,
  input,
}: Call<{ readonly files: readonly ImportFile[] }, SignedInContext>): Promise<ImportPreview> {
  const { core, caller } = ctx;
  core.limits.importing(caller.account.userId);
  const { games, faults } = readImportFiles(input.files);
  if (games.length > MAX_PREVIEW) {
    throw new AppError('TOO_LARGE', `These files hold ${games.length} games: ${MAX_PREVIEW} are the most at a time.`);
  }
  const ids = games.map(({ id }) => externalIdOf(id));
  const known = await importedGames(core.db, caller.account.userId, ids);
  const shown: ImportPreview['games'][number][] = [];
  for (const filed of games) {
    shown.push(toPreview(filed, readForImport(filed, filed.id), known.get(externalIdOf(filed.id)) ?? null));
    await untilOthersHadATurn();
  }
  return { games: shown, faults };
}
