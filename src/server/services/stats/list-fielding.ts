import { fieldingRows } from '@/server/db/queries/stats-players';
import type { Call } from '../context';
import { gamesPlayed, knownSeason } from './season-scope';
import type { FieldingLineOf, LinesPage } from './shapes';

/** Everyone's fielding in a season. */
export async function listFielding({
  ctx,
  input,
}: Call<{ readonly seasonId: number }>): Promise<LinesPage<FieldingLineOf>> {
  const { core } = ctx;
  await knownSeason(core, input.seasonId);
  const [rows, teamGames] = await Promise.all([
    fieldingRows(core.db, { scope: input.seasonId, teamId: null }),
    gamesPlayed(core, input.seasonId),
  ]);
  return { rows, teamGames };
}
