import { pitchingRows } from '@/server/db/queries/stats-players';
import type { Call } from '../context';
import { gamesPlayed, knownSeason } from './season-scope';
import type { PitchingLineOf, LinesPage } from './shapes';

/** Everyone's pitching in a season. */
export async function listPitching({
  ctx,
  input,
}: Call<{ readonly seasonId: number }>): Promise<LinesPage<PitchingLineOf>> {
  const { core } = ctx;
  await knownSeason(core, input.seasonId);
  const [rows, teamGames] = await Promise.all([
    pitchingRows(core.db, { scope: input.seasonId, teamId: null }),
    gamesPlayed(core, input.seasonId),
  ]);
  return { rows, teamGames };
}
