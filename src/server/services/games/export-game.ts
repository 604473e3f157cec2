import { assertNever } from '@/shared/assert';
import type { Call } from '../context';
import type { ExportedFile, Exporting, ExportKind } from './export-files';
import { exportLog } from './export-log';
import { exportRetrosheet } from './export-retrosheet';
import { exportTable } from './export-table';
import { lookAt, type LookInput } from './look';
import { wholeLog } from './whole-log';

export interface ExportInput extends LookInput {
  readonly file: ExportKind;
}

/**
 * A game as a file, in progress or finished: what the caller may see of it and no more. Throws `AppError`: `NOT_FOUND` for
 * a game that he may not look at, `RATE_LIMITED`, `TOO_LARGE`, and `WRONG_PHASE` for records of a game that has not begun.
 */
export async function exportGame({ ctx, input }: Call<ExportInput>): Promise<ExportedFile> {
  const { core, caller } = ctx;
  core.limits.exporting(caller.account?.userId ?? caller.address);
  const { meta, viewer } = await lookAt(ctx, input);
  const { gameId } = meta;
  return exportedFile({ gameId, viewer, log: await wholeLog(core, gameId, viewer) }, input.file);
}

function exportedFile(game: Exporting, kind: ExportKind): ExportedFile {
  switch (kind) {
    case 'event-file':
    case 'teams':
    case 'away-roster':
    case 'home-roster':
      return exportRetrosheet(game, kind);
    case 'plays.csv':
    case 'batting.csv':
    case 'pitching.csv':
    case 'fielding.csv':
      return exportTable(game, kind);
    case 'log.json':
      return exportLog(game);
    default:
      return assertNever(kind);
  }
}
