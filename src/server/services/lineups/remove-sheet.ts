import { deleteSheet } from '@/server/db/queries/lineup-sheets';
import type { Call, SignedInContext } from '../context';
import { editedElsewhere } from './save-sheet';
import { ownSheet } from './sheet-owner';

/** Forgets a lineup, unless somebody saved it since the version that the caller saw: then `CONFLICT`. */
export async function removeSheet({
  ctx,
  input,
}: Call<{ readonly id: number; readonly version: number }, SignedInContext>): Promise<{ readonly id: number }> {
  await ownSheet(ctx, input.id);
  if (!(await deleteSheet(ctx.core.db, input))) throw await editedElsewhere(ctx.core.db, input.id);
  return { id: input.id };
}
