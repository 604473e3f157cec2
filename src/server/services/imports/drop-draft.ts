import { dropImport } from '@/server/db/queries/imports';
import type { Call, SignedInContext } from '../context';
import { draftOf, ownImport } from './draft-of';

/** Throws the draft of an import away; nothing of it was ever written. */
export async function dropDraft({
  ctx,
  input,
}: Call<{ readonly importId: number }, SignedInContext>): Promise<{ readonly importId: number }> {
  draftOf(await ownImport(ctx, input.importId));
  await dropImport(ctx.core.db, input.importId);
  return { importId: input.importId };
}
