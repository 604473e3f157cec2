import type { LeagueId } from '@/game/state';
import { IMPORT_FIELDS } from '@/leagues/import/fields.data';
import { keptMapping } from '@/leagues/import/guess-mapping';
import { mended, mendedSince, type Mend } from '@/leagues/import/mend';
import { merge } from '@/leagues/import/merge';
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

/** What two changed, together. Throws CONFLICT for what both changed, each to something else. */
function both(...of: Parameters<typeof merge>): ReturnType<typeof merge>['merged'] {
  const { merged, clash } = merge(...of);
  if (clash.length === 0) return merged;
  throw new AppError('CONFLICT', `Somebody else has just chosen something else for ${clash.join(', ')}.`);
}

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
}: Of<{
  readonly sheet: number;
  readonly mapping: ColumnMapping;
  /** The mapping it was made from: what others changed of it since stays. */
  readonly was?: ColumnMapping | undefined;
}>): Promise<ImportView> {
  const { importId, sheet: at, was } = input;
  await changeDraft(ctx, importId, async (draft, leagueId, tx) => {
    const sheet = sheetAt(draft, at);
    const wanted = was === undefined ? input.mapping : (both(was, input.mapping, sheet.mapping) as ColumnMapping);
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
  await changeDraft(ctx, importId, (draft) => {
    const sheet = sheetAt(draft, at);
    const other = mendedSince(sheet, mend);
    if (other === null) return withSheet(draft, at, mended(sheet, mend));
    const there = other.now === '' ? 'emptied this cell' : `put “${other.now.slice(0, 40)}” there`;
    throw new AppError('CONFLICT', `Somebody else ${there} meanwhile, on line ${other.line}.`);
  });
  return viewImport({ ctx, input: { importId } });
}

/** Says what it goes into and what becomes of the rest. */
export async function chooseHow({
  ctx,
  input,
}: Of<{
  readonly choices: ImportChoices;
  /** The choices they were made from: what others changed of them since stays. */
  readonly was?: ImportChoices | undefined;
}>): Promise<ImportView> {
  const { importId, choices, was } = input;
  if (!isTimeZone(choices.zone)) throw new AppError('BAD_INPUT', `No zone of time is called "${choices.zone}".`);
  await changeDraft(ctx, importId, (draft) => ({
    ...draft,
    choices: was === undefined ? choices : { ...choices, ...both({ ...was }, { ...choices }, { ...draft.choices }) },
  }));
  return viewImport({ ctx, input: { importId } });
}
