import type { Side } from '@/game/play';
import { otherSide, SIDES } from '@/game/sides';
import { managersOfTeam } from '@/server/db/queries/people';
import { seasonOfGame } from '@/server/db/queries/season-slots';
import type { GameMeta } from '@/server/live/types';
import type { ServiceContext } from '../context';

/**
 * Open seats of a season's game that are the caller's by right of his team: those of teams he manages, and of teams
 * that nobody manages where the season leaves them to anyone. Nobody gets both that way.
 */
export async function seatRights({ core, caller }: ServiceContext, meta: GameMeta): Promise<readonly Side[]> {
  const user = caller.account?.userId;
  if (user === undefined || meta.seasonId === null || SIDES.every((side) => meta.seats[side] !== null)) return [];
  const season = await seasonOfGame(core.db, meta.gameId);
  if (season === null) return [];
  const [away, home] = await Promise.all([managersOfTeam(core.db, season.away), managersOfTeam(core.db, season.home)]);
  const managers = { away, home };
  const isMine = (side: Side): boolean => managers[side].some(({ userId }) => userId === user);
  return SIDES.filter((side) => {
    if (meta.seats[side] !== null) return false;
    if (managers[side].length > 0) return isMine(side);
    return !season.computerForOpen && !isMine(otherSide(side)) && meta.seats[otherSide(side)] !== user;
  });
}
