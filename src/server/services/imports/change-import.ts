import type { LeagueId } from '@/game/state';
import { IMPORT_FIELDS } from '@/leagues/import/fields.data';
import { keptMapping } from '@/leagues/import/guess-mapping';
import { mended, type Mend } from '@/leagues/import/mend';
import { firstMapping } from '@/leagues/import/recognise';
import type { ColumnMapping, ImportChoices, ImportDraft, Sheet } from '@/leagues/import/sheet';
import { partsOf, sourcesOf, type ImportSource, type SheetPart } from '@/leagues/import/source';
import { changeImport, keepMapping } from '@/server/db/queries/imports';
import { isTimeZone } from '@/leagues/season/zone-time';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { changeDraft } from './draft-of';
import { headersHash } from './headers-hash';
import { kindOf } from './kind-of';
import type { ImportView } from './shapes';
import { asSource, choicesFor } from './upload-import';
import { viewImport } from './view-import';

type Of<T> = Call<{ readonly importId: number } & T, SignedInContext>;

function sheetAt({ sheets }: ImportDraft, at: number): Sheet {
  const sheet = sheets[at];
  if (sheet === undefined) throw new AppError('BAD_INPUT', 'There is no such file in this import.');
  return sheet;
}

const withSheet = (draft: ImportDraft, at: number, sheet: Sheet): ImportDraft => ({
  ...draft,
  sheets: draft.sheets.map((each, index) => (index === at ? sheet : each)),
});

/** Says what the files are. */
export async function chooseSource({ ctx, input }: Of<{ readonly source: ImportSource }>): Promise<ImportView> {
  const { importId, source } = input;
  await changeDraft(ctx, importId, async (draft, leagueId, tx) => {
    mustTake(leagueId, source);
    await changeImport(tx, importId, { kind: kindOf(source) });
    const sheets = await asSource(tx, leagueId, source, draft.sheets);
    const files = draft.sheets.map(({ file }) => ({ name: file }));
    return { ...draft, source, sheets, choices: choicesFor(source, draft.choices, files) };
  });
  return viewImport({ ctx, input: { importId } });
}

function mustTake(leagueId: LeagueId, source: ImportSource): void {
  if (!sourcesOf(leagueId).includes(source)) throw new AppError('BAD_INPUT', 'This league takes no such files.');
}

/** Says what one file is. */
export async function choosePart({
  ctx,
  input,
}: Of<{ readonly sheet: number; readonly part: SheetPart }>): Promise<ImportView> {
  const { importId, sheet: at, part } = input;
  await changeDraft(ctx, importId, (draft) => {
    if (!partsOf(draft.source).includes(part)) throw new AppError('BAD_INPUT', 'These files hold no such part.');
    const sheet = sheetAt(draft, at);
    return withSheet(draft, at, { ...sheet, part, mapping: firstMapping(part, sheet.columns, null) });
  });
  return viewImport({ ctx, input: { importId } });
}

/** Says which column is which field, and remembers it for files with the same header. */
export async function mapColumns({
  ctx,
  input,
}: Of<{ readonly sheet: number; readonly mapping: ColumnMapping }>): Promise<ImportView> {
  const { importId, sheet: at, mapping: wanted } = input;
  await changeDraft(ctx, importId, async (draft, leagueId, tx) => {
    const sheet = sheetAt(draft, at);
    const mapping = keptMapping(IMPORT_FIELDS[sheet.part], sheet.columns, wanted);
    await keepMapping(tx, {
      leagueId,
      kind: kindOf(draft.source),
      headersHash: headersHash(sheet.columns),
      mapping,
      updatedAt: new Date(ctx.core.clock.now()),
    });
    return withSheet(draft, at, { ...sheet, mapping });
  });
  return viewImport({ ctx, input: { importId } });
}

/** Mends cells, or leaves rows out. */
export async function mendRows({
  ctx,
  input,
}: Of<{ readonly sheet: number; readonly mend: Mend }>): Promise<ImportView> {
  const { importId, sheet: at, mend } = input;
  await changeDraft(ctx, importId, (draft) => withSheet(draft, at, mended(sheetAt(draft, at), mend)));
  return viewImport({ ctx, input: { importId } });
}

/** Says what it goes into and what becomes of the rest. */
export async function chooseHow({ ctx, input }: Of<{ readonly choices: ImportChoices }>): Promise<ImportView> {
  const { importId, choices } = input;
  if (!isTimeZone(choices.zone)) throw new AppError('BAD_INPUT', `No zone of time is called "${choices.zone}".`);
  await changeDraft(ctx, importId, (draft) => ({ ...draft, choices }));
  return viewImport({ ctx, input: { importId } });
}
