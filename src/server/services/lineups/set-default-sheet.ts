import { lockSheets, makeDefault } from '@/server/db/queries/lineup-sheets';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { ownSheet } from './sheet-owner';

/** Makes a saved lineup the one that games begin with, of its hand and with or without a designated hitter. */
export async function setDefaultSheet({
  ctx,
  input,
}: Call<{ readonly id: number }, SignedInContext>): Promise<{ readonly id: number }> {
  const { sheet, owner } = await ownSheet(ctx, input.id);
  if (sheet.gameId !== null) throw new AppError('BAD_INPUT', 'The draft of a game is no default.');
  await ctx.core.db.transaction(async (tx) => {
    await lockSheets(tx, owner);
    await makeDefault(tx, owner, sheet, sheet.id);
  });
  return { id: sheet.id };
}
