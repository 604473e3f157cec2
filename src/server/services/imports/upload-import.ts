import type { LeagueId } from '@/game/state';
import { firstMapping, partsFor, recognisePart, recogniseSource } from '@/leagues/import/recognise';
import { FIRST_CHOICES, type ImportChoices, type ImportDraft, type Sheet } from '@/leagues/import/sheet';
import type { ImportSource } from '@/leagues/import/source';
import { orderOf } from '@/leagues/import/written-date';
import type { ImportFile } from '@/server/api/wire';
import type { Database } from '@/server/db/database';
import { addImport, knownMappings, openDrafts } from '@/server/db/queries/imports';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { mustRunLeague } from '../people/authority';
import { headersHash } from './headers-hash';
import { kindOf, NO_COUNTS } from './kind-of';
import { parseFiles, type ParsedFile } from './parse-files';
import type { ImportView } from './shapes';
import { viewImport } from './view-import';

/** Drafts that a league may have lying about. */
const MAX_DRAFTS = 30;

export interface UploadInput {
  readonly leagueId: LeagueId;
  readonly files: readonly ImportFile[];
  /** Where the person sits, for a schedule. */
  readonly zone: string;
}

/** Takes files as the draft of an import: nothing of the league changes. */
export async function uploadImport({ ctx, input }: Call<UploadInput, SignedInContext>): Promise<ImportView> {
  const { core, caller } = ctx;
  const { leagueId, files, zone } = input;
  await mustRunLeague(ctx, leagueId);
  core.limits.importing(caller.account.userId);
  if ((await openDrafts(core.db, leagueId)) >= MAX_DRAFTS) {
    throw new AppError('TOO_LARGE', `The league has ${MAX_DRAFTS} imports that were begun: apply or drop some first.`);
  }
  const parsed = parseFiles(files);
  const recognised = parsed.map(({ columns }) => recognisePart(columns));
  const source = recogniseSource(recognised, leagueId);
  const sheets = parsed.map((file): Sheet => ({ ...file, part: 'unused', mapping: {} }));
  const draft: ImportDraft = {
    revision: 1,
    source,
    sheets: await asSource(core.db, leagueId, source, sheets),
    choices: choicesFor(source, { ...FIRST_CHOICES, zone, dates: orderOf(cellsOf(parsed)) }, files),
  };
  const importId = await addImport(core.db, {
    leagueId,
    userId: caller.account.userId,
    kind: kindOf(source),
    files: files.map(({ name }) => name),
    target: draft.choices.target,
    counts: NO_COUNTS,
    draft,
  });
  return viewImport({ ctx, input: { importId } });
}

const cellsOf = (parsed: readonly ParsedFile[]): readonly string[] =>
  parsed.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter((cell) => cell.length < 30)));

/** Sheets as those of a source: what each is, and its columns as they were chosen before or as their names say. */
export async function asSource(
  db: Database,
  leagueId: LeagueId,
  source: ImportSource,
  sheets: readonly Sheet[],
): Promise<readonly Sheet[]> {
  const parts = partsFor(
    source,
    sheets.map(({ columns }) => recognisePart(columns)),
  );
  const remembered = await knownMappings(
    db,
    leagueId,
    kindOf(source),
    sheets.map(({ columns }) => headersHash(columns)),
  );
  return sheets.map((sheet, at) => {
    const part = parts[at] ?? 'unused';
    return {
      ...sheet,
      part,
      mapping: firstMapping(part, sheet.columns, remembered.get(headersHash(sheet.columns)) ?? null),
    };
  });
}

/** What is chosen before anyone chooses: a set is called like its first file. */
export function choicesFor(
  source: ImportSource,
  choices: ImportChoices,
  files: readonly { readonly name: string }[],
): ImportChoices {
  const kind = kindOf(source);
  const isNamed = kind === 'cards' || kind === 'schedule';
  const [file] = files;
  const name = Array.from((file?.name ?? '').replace(/\.[^.]*$/, ''))
    .slice(0, 60)
    .join('')
    .trim();
  const target = !isNamed ? '' : choices.target === '' && source !== 'stats' ? name : choices.target;
  return { ...choices, target, holders: source === 'players' ? 'column' : choices.holders };
}
