import { csvText } from '@/formats/csv/table-text';
import { checkImport } from '@/leagues/import/check-import';
import type { Call, SignedInContext } from '../context';
import { draftOf, ownImport } from './draft-of';
import { factsOf } from './facts-of';

/** Everything that is wrong in a draft as a table for a spreadsheet. */
export async function problemsFile({
  ctx,
  input,
}: Call<{ readonly importId: number }, SignedInContext>): Promise<{ readonly name: string; readonly text: string }> {
  const row = await ownImport(ctx, input.importId);
  const draft = draftOf(row);
  const { problems } = checkImport(draft, await factsOf(ctx.core.db, row.leagueId), false);
  const rows = problems.map(({ sheet: at, row: place, column, message }) => {
    const sheet = at === null ? undefined : draft.sheets[at];
    const line = place === null ? undefined : sheet?.rows[place];
    const value = column === null || sheet === undefined ? null : line?.cells[sheet.columns.indexOf(column)];
    return [sheet?.file ?? null, line?.line ?? null, column, value ?? null, message];
  });
  const text = csvText({ columns: ['file', 'line', 'column', 'value', 'problem'], rows });
  return { name: `import-${row.id}-errors.csv`, text };
}
