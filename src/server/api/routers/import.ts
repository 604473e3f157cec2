import { z } from 'zod';
import { applyImport } from '@/server/services/imports/apply-import';
import { chooseHow, choosePart, chooseSource, mapColumns, mendRows } from '@/server/services/imports/change-import';
import { dropDraft } from '@/server/services/imports/drop-draft';
import { dryRunImport } from '@/server/services/imports/dry-run-import';
import { importOutcome } from '@/server/services/imports/import-outcome';
import { listImports } from '@/server/services/imports/list-imports';
import { listRows } from '@/server/services/imports/list-rows';
import { problemsFile } from '@/server/services/imports/problems-file';
import type {
  ImportDryRun,
  ImportOutcome,
  ImportRow,
  ImportRowsPage,
  ImportUndone,
  ImportView,
} from '@/server/services/imports/shapes';
import { undoImport } from '@/server/services/imports/undo-import';
import { uploadImport } from '@/server/services/imports/upload-import';
import { viewImport } from '@/server/services/imports/view-import';
import { signedIn } from '../procedures';
import { leagueId } from '../schemas/ids.schema';
import { importFiles } from '../schemas/import.schema';
import {
  columnMapping,
  importChoices,
  importDigest,
  importId,
  importSource,
  mend,
  rowAt,
  sheetAt,
  sheetPart,
  undoReason,
  zone,
} from '../schemas/league-import.schema';
import { t } from '../trpc';

const one = z.strictObject({ importId });

export const importRouter = t.router({
  list: signedIn
    .input(z.strictObject({ leagueId }))
    .query(({ ctx, input }): Promise<readonly ImportRow[]> => listImports({ ctx, input })),

  get: signedIn.input(one).query(({ ctx, input }): Promise<ImportView> => viewImport({ ctx, input })),

  outcome: signedIn.input(one).query(({ ctx, input }): Promise<ImportOutcome> => importOutcome({ ctx, input })),

  rows: signedIn
    .input(z.strictObject({ importId, sheet: sheetAt, from: rowAt }))
    .query(({ ctx, input }): Promise<ImportRowsPage> => listRows({ ctx, input })),

  problems: signedIn
    .input(one)
    .query(({ ctx, input }): Promise<{ readonly name: string; readonly text: string }> => problemsFile({ ctx, input })),

  upload: signedIn
    .input(z.strictObject({ leagueId, files: importFiles, zone }))
    .mutation(({ ctx, input }): Promise<ImportView> => uploadImport({ ctx, input })),

  source: signedIn
    .input(z.strictObject({ importId, source: importSource }))
    .mutation(({ ctx, input }): Promise<ImportView> => chooseSource({ ctx, input })),

  part: signedIn
    .input(z.strictObject({ importId, sheet: sheetAt, part: sheetPart }))
    .mutation(({ ctx, input }): Promise<ImportView> => choosePart({ ctx, input })),

  map: signedIn
    .input(z.strictObject({ importId, sheet: sheetAt, mapping: columnMapping, was: columnMapping.optional() }))
    .mutation(({ ctx, input }): Promise<ImportView> => mapColumns({ ctx, input })),

  mend: signedIn
    .input(z.strictObject({ importId, sheet: sheetAt, mend }))
    .mutation(({ ctx, input }): Promise<ImportView> => mendRows({ ctx, input })),

  choose: signedIn
    .input(z.strictObject({ importId, choices: importChoices, was: importChoices.optional() }))
    .mutation(({ ctx, input }): Promise<ImportView> => chooseHow({ ctx, input })),

  dryRun: signedIn.input(one).mutation(({ ctx, input }): Promise<ImportDryRun> => dryRunImport({ ctx, input })),

  write: signedIn
    .input(z.strictObject({ importId, digest: importDigest }))
    .mutation(({ ctx, input }): Promise<ImportRow> => applyImport({ ctx, input })),

  undo: signedIn
    .input(z.strictObject({ importId, reason: undoReason }))
    .mutation(({ ctx, input }): Promise<ImportUndone> => undoImport({ ctx, input })),

  drop: signedIn
    .input(one)
    .mutation(({ ctx, input }): Promise<{ readonly importId: number }> => dropDraft({ ctx, input })),
});
