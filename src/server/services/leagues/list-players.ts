import type { LeaguePlayer } from '@/leagues/player';
import { teamPlayers } from '@/server/db/queries/league-players';
import { AppError } from '@/server/errors';
import type { Call } from '../context';
import { shownImage } from './shown-image';

/** Everyone of a team, with why some cannot play now. Pictures are named only where pages may show them. */
export async function listPlayers({
  ctx: { core },
  input,
}: Call<{ readonly teamId: number }>): Promise<readonly LeaguePlayer[]> {
  const found = await teamPlayers(core.db, input.teamId);
  if (found === null) throw new AppError('NOT_FOUND', 'There is no such team.');
  const hosts = core.settings.imageHosts;
  return found.map((player) => ({ ...player, imageUrl: shownImage(player.imageUrl, hosts) }));
}
