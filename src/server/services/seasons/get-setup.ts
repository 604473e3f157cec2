import { seasonForEdit, slotCounts } from '@/server/db/queries/season-write';
import { AppError } from '@/server/errors';
import type { Call } from '../context';
import { roleIn } from '../people/authority';
import type { SeasonSetup } from './shapes';

/** How a season is set up; everyone may read it. */
export async function getSetup({ ctx, input }: Call<{ readonly seasonId: number }>): Promise<SeasonSetup> {
  const { db } = ctx.core;
  const season = await seasonForEdit(db, input.seasonId);
  if (season === null) throw new AppError('NOT_FOUND', 'There is no such season.');
  const [{ games, begun }, role] = await Promise.all([slotCounts(db, input.seasonId), roleIn(ctx, season.leagueId)]);
  const runs = role === 'commissioner' || role === 'co-commissioner';
  return { ...season, games, begun, mayEdit: runs && !season.isSimulated };
}
