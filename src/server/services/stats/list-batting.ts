import { battingRows } from '@/server/db/queries/stats-players';
import type { Call } from '../context';
import { gamesPlayed, knownSeason } from './season-scope';
import type { BattingLineOf, LinesPage } from './shapes';

/** Everyone's batting in a season. */
export async function listBatting({
  ctx,
  input,
}: Call<{ readonly seasonId: number }>): Promise<LinesPage<BattingLineOf>> {
  const { core } = ctx;
  await knownSeason(core, input.seasonId);
  const [rows, teamGames] = await Promise.all([
    battingRows(core.db, { scope: input.seasonId, teamId: null }),
    gamesPlayed(core, input.seasonId),
  ]);
  return { rows, teamGames };
}
