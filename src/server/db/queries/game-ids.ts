import type { GameId } from '@/server/live/types';
import type { Database } from '../database';
import { games } from '../schema/games';

/** Every game there is, oldest first. */
export async function listGameIds(db: Database): Promise<readonly GameId[]> {
  const rows = await db.select({ id: games.id }).from(games).orderBy(games.id);
  return rows.map(({ id }) => id);
}
