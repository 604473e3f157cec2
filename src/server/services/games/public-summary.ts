import { validate } from 'uuid';
import type { GameSummary } from '@/server/api/wire';
import type { Core } from '@/server/core';
import { summaryRow } from '@/server/db/queries/game-summaries';
import { toSummary } from './summary';

/** A game as a link to it may tell anybody; null for a private game, as for one that does not exist. */
export async function publicSummary(
  { db, watching }: Pick<Core, 'db' | 'watching'>,
  gameId: string,
): Promise<GameSummary | null> {
  const row = validate(gameId) ? await summaryRow(db, gameId) : null;
  return row?.game.visibility === 'public' ? toSummary(row, null, watching.of(gameId)) : null;
}
