import { putSeasonStatus, slotCounts } from '@/server/db/queries/season-write';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { noteDeed } from './season-audit';
import { held, seasonOfMine } from './season-in-hand';

export interface SeasonStatusInput {
  readonly seasonId: number;
  readonly status: 'planned' | 'active' | 'completed';
}

const SAID = {
  planned: 'was taken back into planning',
  active: 'is under way',
  completed: 'is over',
} as const;

/** Opens and closes a season: its games are played only while it is under way. Commissioners only. */
export async function setSeasonStatus({
  ctx,
  input: { seasonId, status },
}: Call<SeasonStatusInput, SignedInContext>): Promise<void> {
  const { leagueId } = await seasonOfMine(ctx, seasonId);
  await ctx.core.db.transaction(async (tx) => {
    const season = await held(tx, seasonId);
    if (season.status === status) return;
    const { games, begun, underWay } = await slotCounts(tx, seasonId);
    const bad = (text: string) => new AppError('BAD_INPUT', text);
    if (status === 'active' && games === 0) throw bad('The season has no schedule yet.');
    if (status === 'planned' && begun > 0) throw bad('Games of this season have begun: it cannot be planned anew.');
    if (status === 'completed' && underWay > 0) {
      throw bad(underWay === 1 ? 'One of its games is not over.' : `${underWay} of its games are not over.`);
    }
    await putSeasonStatus(tx, seasonId, status);
    await noteDeed(tx, ctx, {
      leagueId,
      seasonId,
      action: `season.${status}`,
      summary: `Season ${season.name} ${SAID[status]}.`,
      before: { status: season.status },
      after: { status },
    });
  });
}
