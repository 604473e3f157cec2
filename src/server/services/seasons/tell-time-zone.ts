import { isTimeZone } from '@/leagues/season/zone-time';
import { putTimeZone } from '@/server/db/queries/season-agenda';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';

/** Remembers the zone that the caller is in, for those who want to meet him. */
export async function tellTimeZone({
  ctx,
  input: { timeZone },
}: Call<{ readonly timeZone: string }, SignedInContext>): Promise<void> {
  if (!isTimeZone(timeZone)) throw new AppError('BAD_INPUT', 'There is no such time zone.');
  await putTimeZone(ctx.core.db, ctx.caller.account.userId, timeZone);
}
