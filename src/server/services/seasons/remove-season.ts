import { deleteSeason, slotCounts } from '@/server/db/queries/season-write';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { noteDeed } from './season-audit';
import { held, seasonOfMine } from './season-in-hand';

/** Takes back a season in which nothing was played. Commissioners only. */
export async function removeSeason({
  ctx,
  input: { seasonId },
}: Call<{ readonly seasonId: number }, SignedInContext>): Promise<void> {
  const { leagueId } = await seasonOfMine(ctx, seasonId);
  await ctx.core.db.transaction(async (tx) => {
    const { name } = await held(tx, seasonId);
    if ((await slotCounts(tx, seasonId)).begun > 0) {
      throw new AppError('BAD_INPUT', 'Games of this season have begun: it stays.');
    }
    await deleteSeason(tx, seasonId);
    await noteDeed(tx, ctx, {
      leagueId,
      seasonId,
      action: 'season.removed',
      summary: `Season ${name}, in which nothing was played, was taken back.`,
    });
  });
}
