import { checkImport } from '@/leagues/import/check-import';
import type { CellProblem } from '@/leagues/import/problem';
import type { Sheet } from '@/leagues/import/sheet';
import { sourcesOf } from '@/leagues/import/source';
import { targetNames } from '@/server/db/queries/import-before';
import { changeOpenImport, knownMappings } from '@/server/db/queries/imports';
import { canonicalJson } from '@/leagues/import/journal';
import type { Call, SignedInContext } from '../context';
import { draftOf, ownImport } from './draft-of';
import { factsOf } from './facts-of';
import { headersHash } from './headers-hash';
import { kindOf } from './kind-of';
import type { ImportSheet, ImportView } from './shapes';

const SAMPLES = 3;
const SAMPLE_LETTERS = 60;

/** A draft as its page shows it, with everything that is wrong in it. */
export async function viewImport({
  ctx,
  input,
}: Call<{ readonly importId: number }, SignedInContext>): Promise<ImportView> {
  const { db } = ctx.core;
  const row = await ownImport(ctx, input.importId);
  const draft = draftOf(row);
  const { leagueId } = row;
  const { source, sheets, choices, revision } = draft;
  const facts = await factsOf(db, leagueId);
  const { problems } = checkImport(draft, facts, false);
  const kind = kindOf(source);
  const remembered = await knownMappings(
    db,
    leagueId,
    kind,
    sheets.map(({ columns }) => headersHash(columns)),
  );
  const wrong = wrongRows(problems);
  if (row.counts.wrong !== wrong.size) {
    await changeOpenImport(db, row.id, { counts: { ...row.counts, wrong: wrong.size } });
  }
  return {
    importId: row.id,
    leagueId,
    status: row.status === 'failed' ? 'failed' : 'draft',
    problem: row.problem,
    revision,
    source,
    sources: sourcesOf(leagueId),
    choices,
    sheets: sheets.map((sheet, at) => {
      const known = remembered.get(headersHash(sheet.columns));
      const isRemembered = known !== undefined && canonicalJson(known) === canonicalJson(sheet.mapping);
      return { ...sheetView(sheet, (place) => wrong.has(`${at} ${place}`)), isRemembered };
    }),
    problems,
    targets: kind === 'cards' || kind === 'schedule' ? await targetNames(db, leagueId, kind) : [],
    teams: facts.teams.map(({ name, abbreviation }) => ({ name, abbreviation })),
  };
}

/** Rows with something wrong in them, as `sheet row`. */
export const wrongRows = (problems: readonly CellProblem[]): ReadonlySet<string> =>
  new Set(problems.flatMap(({ sheet, row }) => (sheet === null || row === null ? [] : [`${sheet} ${row}`])));

function sheetView(sheet: Sheet, isWrong: (row: number) => boolean): Omit<ImportSheet, 'isRemembered'> {
  const { file, part, columns, rows, mapping } = sheet;
  return {
    file,
    part,
    columns: columns.map((name, at) => ({
      name,
      field: mapping[name] ?? null,
      samples: samplesOf(rows.map(({ cells }) => cells[at] ?? '')),
    })),
    rowCount: rows.length,
    rows: rows.flatMap(({ line, cells, isLeftOut }, row) =>
      isLeftOut || isWrong(row) ? [{ row, line, cells, isLeftOut }] : [],
    ),
  };
}

function samplesOf(cells: readonly string[]): readonly string[] {
  const samples = new Set<string>();
  for (const cell of cells) {
    const text = cell.trim();
    if (text !== '') samples.add(text.slice(0, SAMPLE_LETTERS));
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}
