import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { draftOf, ownImport } from './draft-of';
import type { ImportRowsPage } from './shapes';

/** Rows of one answer: some megabyte of a wide file. */
const PAGE = 5_000;

/** Rows of one file of a draft as they are now, a page at a time; right ones too. */
export async function listRows({
  ctx,
  input,
}: Call<
  { readonly importId: number; readonly sheet: number; readonly from: number },
  SignedInContext
>): Promise<ImportRowsPage> {
  const { sheets, revision } = draftOf(await ownImport(ctx, input.importId));
  const sheet = sheets[input.sheet];
  if (sheet === undefined) throw new AppError('BAD_INPUT', 'There is no such file in this import.');
  const end = input.from + PAGE;
  return {
    revision,
    rows: sheet.rows
      .slice(input.from, end)
      .map(({ line, cells, isLeftOut }, at) => ({ row: input.from + at, line, cells, isLeftOut })),
    next: end < sheet.rows.length ? end : null,
  };
}
